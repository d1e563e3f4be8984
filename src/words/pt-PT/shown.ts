import type { Words } from "../words.ts";

export const shown: Words["shown"] = {
  previous: "Anterior",
  next: "Seguinte",
  position: (at, of) => `${at} de ${of}`,
  turn: "Virar",
  turnBack: "Virar outra vez",
  takeBack: "Parar de mostrar",
  takeBackSure: "Voltar ao meu diário",
  stay: "Ficar aqui",
  gone: "O que se mostrava aqui já não está no diário.",
};
