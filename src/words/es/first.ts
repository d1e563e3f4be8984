import type { FirstWords } from "../words.ts";

export const first: FirstWords["common"] = {
  appName: "Alianza",
  urgentHelp: "Ayuda urgente",
  languages: { es: "Español", en: "English" },
};
