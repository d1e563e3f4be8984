// Apart from settings.ts, and without a schema: the first screen needs these before anything is parsed.
/**
 * As BCP 47 names them. The first two are always on the device; each of the others arrives when somebody reads it.
 * One more is one more shape of the settings, and its voices are one more of a rehearsal.
 */
export const LANGUAGES = ["es", "en", "ca", "de", "fr", "it", "pt-BR", "pt-PT"] as const;
export type Language = (typeof LANGUAGES)[number];
/** What every installation brings along, whatever is read. */
export const RESIDENT_LANGUAGES = ["es", "en"] as const satisfies readonly Language[];
export type ResidentLanguage = (typeof RESIDENT_LANGUAGES)[number];
export const isResident = (language: Language): language is ResidentLanguage =>
  RESIDENT_LANGUAGES.some((each) => each === language);
export type GuestLanguage = Exclude<Language, ResidentLanguage>;

/**
 * The language of a BCP 47 tag, where the app has it. Whoever writes Portuguese outside of Brazil writes it as in Portugal.
 * The boot script (public/boot.js) does the same before anything is loaded.
 */
export function languageOfTag(tag: string): Language | null {
  const [base, ...rest] = tag.toLowerCase().split("-");
  if (base === "pt") return rest.length === 0 || rest.includes("br") ? "pt-BR" : "pt-PT";
  return LANGUAGES.find((each) => each === base) ?? null;
}

/** The first of these that the app has; English where it has none. @param tags as in `navigator.languages`, the dearest first */
export function guessLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = languageOfTag(tag);
    if (language !== null) return language;
  }
  return "en";
}

/** What is read in place of a language that is not on the device: the resident one that most of its readers know best. */
export const NEAREST_RESIDENT: Readonly<Record<Language, ResidentLanguage>> = {
  es: "es",
  en: "en",
  ca: "es",
  de: "en",
  fr: "en",
  it: "es",
  "pt-BR": "es",
  "pt-PT": "es",
};

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
