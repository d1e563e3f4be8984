import { LANGUAGE_NAMES } from "../language-names.ts";
import type { FirstWords } from "../words.ts";

export const first: FirstWords["common"] = {
  appName: "Alianza",
  urgentHelp: "Soforthilfe",
  languages: LANGUAGE_NAMES,
  languageNotHere: (name) =>
    `${name} ist noch nicht auf diesem Gerät. Wähle die Sprache noch einmal, wenn es eine Verbindung gibt: Danach bleibt sie hier.`,
};
