import type { Words } from "../words.ts";

export const shown: Words["shown"] = {
  previous: "Anterior",
  next: "Següent",
  position: (at, of) => `${at} de ${of}`,
  turn: "Gira la pantalla",
  turnBack: "Torna-la a girar",
  takeBack: "Recupera el telèfon",
  takeBackSure: "Torna al meu diari",
  stay: "Queda’t aquí",
  gone: "El que s’ensenyava aquí ja no és al diari.",
};
