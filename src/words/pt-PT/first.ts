import { LANGUAGE_NAMES } from "../language-names.ts";
import type { FirstWords } from "../words.ts";

export const first: FirstWords["common"] = {
  appName: "Alianza",
  urgentHelp: "Ajuda urgente",
  languages: LANGUAGE_NAMES,
  languageNotHere: (name) =>
    `${name} ainda não está neste dispositivo. Escolha esta língua outra vez onde houver ligação à internet: depois fica.`,
};
