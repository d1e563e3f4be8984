import { LANGUAGE_NAMES } from "../language-names.ts";
import type { FirstWords } from "../words.ts";

export const first: FirstWords["common"] = {
  appName: "Alianza",
  urgentHelp: "Ajuda urgente",
  languages: LANGUAGE_NAMES,
  languageNotHere: (name) =>
    `${name} ainda não está neste aparelho. Escolha esse idioma de novo onde houver conexão: depois ele fica.`,
};
