import { languageOfTag, type Language } from "#domain/language.ts";

/** Where a person's browser names no region: day before month, and 24 hours, which are misread least. */
const WITHOUT_REGION: Readonly<Record<Language, string>> = {
  en: "en-GB",
  es: "es-ES",
  ca: "ca-ES",
  de: "de-DE",
  fr: "fr-FR",
  it: "it-IT",
  "pt-BR": "pt-BR",
  "pt-PT": "pt-PT",
};

/**
 * How days and times are written: as where the person lives, which the browser tells beside the language ("en-IE", "es-MX").
 * @param wanted as in `navigator.languages`, the dearest first.
 */
export function localeFor(language: Language, wanted: readonly string[]): string {
  for (const tag of wanted) {
    const locale = parsed(tag);
    if (locale?.region === undefined || languageOfTag(tag) !== language) continue;
    return `${locale.language}-${locale.region}`;
  }
  return WITHOUT_REGION[language];
}

function parsed(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

let wantedHere: readonly string[] = [];

/** Said once, when the app starts. Until then, and in tests, it is written as where no region is known. */
export function writeAsIn(wanted: readonly string[]): void {
  wantedHere = [...wanted];
}

export const localeHere = (language: Language): string => localeFor(language, wantedHere);
