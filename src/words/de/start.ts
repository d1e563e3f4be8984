import type { FirstWords } from "../words.ts";

export const start: FirstWords["start"] = {
  copyMyText: "Meinen Text kopieren",
  openAgain: "Neu öffnen",
  privateWindow: {
    title: "Das ist ein privates Fenster",
    text: "Was du hier schreibst, wird gelöscht, sobald du es schließt.",
    todo: "Wenn du es behalten willst, öffne die App in einem gewöhnlichen Fenster.",
  },
  notLoaded: {
    title: "Die App ist nicht ganz angekommen",
    text: "Unterwegs ist die Verbindung abgerissen. Von dir ist nichts verloren.",
    todo: "Versuch es noch einmal, wo es Netz gibt. Danach geht es auch ohne.",
  },
  lastResort: {
    title: "Hier ist etwas kaputtgegangen, und das liegt an uns",
    text: "Was schon gespeichert war, ist noch da. Was du gerade geschrieben hast, vielleicht nicht.",
    todo: "Kopiere deinen Text und öffne die App dann neu.",
    code: (code) => `Fehlercode: ${code}. Darin steht nichts von dem, was du geschrieben hast.`,
  },
};
