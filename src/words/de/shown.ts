import type { Words } from "../words.ts";

export const shown: Words["shown"] = {
  previous: "Davor",
  next: "Weiter",
  position: (at, of) => `${at} von ${of}`,
  turn: "Umdrehen",
  turnBack: "Zurückdrehen",
  takeBack: "Zurücknehmen",
  takeBackSure: "Zurück in mein Tagebuch",
  stay: "Hierbleiben",
  gone: "Was hier zu sehen war, ist nicht mehr im Tagebuch.",
};
