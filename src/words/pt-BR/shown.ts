import type { Words } from "../words.ts";

export const shown: Words["shown"] = {
  previous: "Anterior",
  next: "Próxima",
  position: (at, of) => `${at} de ${of}`,
  turn: "Virar",
  turnBack: "Virar de novo",
  takeBack: "Parar de mostrar",
  takeBackSure: "Voltar ao meu diário",
  stay: "Ficar aqui",
  gone: "O que se mostrava aqui não está mais no diário.",
};
