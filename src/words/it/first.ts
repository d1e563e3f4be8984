import { LANGUAGE_NAMES } from "../language-names.ts";
import type { FirstWords } from "../words.ts";

export const first: FirstWords["common"] = {
  appName: "Alianza",
  urgentHelp: "Aiuto urgente",
  languages: LANGUAGE_NAMES,
  languageNotHere: (name) =>
    `${name} non è ancora su questo dispositivo. Scegli di nuovo questa lingua dove c’è una connessione: poi resta qui.`,
};
