import type { Words } from "../words.ts";

export const sharedIn: Words["sharedIn"] = {
  title: "Mit der App geteilt",
  text: "Es ist verschlossen und noch kein Teil vom Tagebuch. Auch jede Website kann hier etwas ablegen. Behalte, was du kennst.",
  keep: "Als Notiz behalten",
  discard: "Verwerfen",
  discardAll: "Alles verwerfen",
  discarded: "Verworfen.",
  kept: "Jetzt ist es eine Notiz.",
  open: "Notiz öffnen",
  nothing: "Hier wartet nichts.",
  nothingHint: "Wenn du gerade etwas geteilt hast, kam es nicht an. Teil es noch einmal.",
  noTherapy:
    "Eine Notiz gehört zu einer Therapie. Sag zuerst, mit wem du arbeitest. Was du geteilt hast, bleibt so lange hier.",
  toTherapy: "Sagen, mit wem",
  lost: "Etwas wurde geteilt, das sich nicht mehr öffnet.",
  lostHint:
    "Der Schlüssel ist weg, oder es wurde verändert. Was du geteilt hast, ist noch dort, wo es herkam.",
  tooLong: "Es ist länger, als eine Notiz sein kann. Daran wurde nichts geändert.",
  waits: { title: "Etwas wurde geteilt", text: "Du kannst es behalten oder verwerfen.", look: "Ansehen" },
  atDoor: { title: "Es wartet, verschlossen", text: "Was du geteilt hast, ist da, sobald du entsperrst." },
  refused: {
    nowhere: {
      title: "Es wurde nicht übernommen",
      text: "Hier ist noch kein offenes Tagebuch, das es nehmen könnte. Öffne zuerst dein Tagebuch. Dann teil den Text noch einmal.",
    },
    nothing: {
      title: "Darin war kein Text",
      text: "Hier haben Texte und Links Platz, keine Bilder und keine Dateien.",
    },
    "too-long": {
      title: "Nicht übernommen: Es ist zu lang",
      text: "In eine Notiz passen hunderttausend Zeichen. Teil es in Stücken.",
    },
    "too-many": {
      title: "Nicht übernommen: Es wartet schon zu viel",
      text: "Behalte oder verwirf, was wartet, und teil es noch einmal.",
    },
    full: {
      title: "Nicht übernommen: Das Gerät ist voll",
      text: "Mach etwas Platz auf dem Gerät und teil es noch einmal.",
    },
    failed: {
      title: "Es wurde nicht übernommen",
      text: "Der Browser meldet einen Fehler. Teil es noch einmal.",
    },
  },
};
