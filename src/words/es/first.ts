import { LANGUAGE_NAMES } from "../language-names.ts";
import type { FirstWords } from "../words.ts";

export const first: FirstWords["common"] = {
  appName: "Alianza",
  urgentHelp: "Ayuda urgente",
  languages: LANGUAGE_NAMES,
  languageNotHere: (name) =>
    `${name} todavía no está en este dispositivo. Elige ese idioma otra vez donde haya conexión: después ya se queda.`,
};
