import { LANGUAGE_NAMES } from "../language-names.ts";
import type { FirstWords } from "../words.ts";

export const first: FirstWords["common"] = {
  appName: "Alianza",
  urgentHelp: "Aide urgente",
  languages: LANGUAGE_NAMES,
  languageNotHere: (name) =>
    `${name} n’est pas encore sur cet appareil. Choisissez de nouveau cette langue là où il y a une connexion : ensuite, elle y reste.`,
};
