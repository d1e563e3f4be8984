import type { LANGUAGES } from "#domain/language.ts";

/** The few common words of the first screen. Part of `common`: apart, so that it does not wait for the rest. */
export const first = {
  appName: "Alianza",
  urgentHelp: "Urgent help",
  languages: { es: "Español", en: "English" } satisfies Record<(typeof LANGUAGES)[number], string>,
};
