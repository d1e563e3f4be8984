import type { Words } from "../words.ts";

export const shown: Words["shown"] = {
  previous: "Anterior",
  next: "Siguiente",
  position: (at, of) => `${at} de ${of}`,
  turn: "Darle la vuelta",
  turnBack: "Ponerla como estaba",
  takeBack: "Recuperarla",
  takeBackSure: "Volver a mi diario",
  stay: "Quedarme aquí",
  gone: "Lo que se enseñaba aquí ya no está en el diario.",
};
