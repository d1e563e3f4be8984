import type { Language } from "#domain/language.ts";

/** Each in its own language, whatever is read: whoever looks for theirs knows it by this name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  es: "Español",
  en: "English",
  ca: "Català",
  de: "Deutsch",
  fr: "Français",
  it: "Italiano",
  "pt-BR": "Português (Brasil)",
  "pt-PT": "Português (Portugal)",
};
