import type { Words } from "../words.ts";

export const shown: Words["shown"] = {
  previous: "Prima",
  next: "Dopo",
  position: (at, of) => `${at} di ${of}`,
  turn: "Gira lo schermo",
  turnBack: "Rigira",
  takeBack: "Riprendi il telefono",
  takeBackSure: "Torna al mio diario",
  stay: "Resta qui",
  gone: "Quello che si mostrava qui non è più nel diario.",
};
