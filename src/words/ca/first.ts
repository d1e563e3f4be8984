import { LANGUAGE_NAMES } from "../language-names.ts";
import type { FirstWords } from "../words.ts";

export const first: FirstWords["common"] = {
  appName: "Alianza",
  urgentHelp: "Ajuda urgent",
  languages: LANGUAGE_NAMES,
  languageNotHere: (name) =>
    `${name} encara no és en aquest dispositiu. Torna a triar aquesta llengua on hi hagi connexió: després ja s’hi queda.`,
};
