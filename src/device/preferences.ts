import { LANGUAGES, THEMES, type Language, type Theme } from "#domain/language.ts";

/** The key the boot script reads too, before anything is unlocked. It holds nothing of the journal. */
export const PREFERENCES_KEY = "al.ui";

export interface Preferences {
  readonly lang?: Language;
  readonly theme?: Exclude<Theme, "system">;
}

/** What is shown before the journal opens: language and light or dark. Anything unreadable counts as not chosen. */
export function readPreferences(): Preferences {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? "{}");
    if (typeof read !== "object" || read === null) return {};
    const { lang, theme } = read as Record<string, unknown>;
    const language = LANGUAGES.find((each) => each === lang);
    const look = THEMES.find((each) => each === theme);
    return {
      ...(language === undefined ? {} : { lang: language }),
      ...(look === undefined || look === "system" ? {} : { theme: look }),
    };
  } catch {
    return {};
  }
}

/** Keeps the choice for the next start, and applies it to the page. Without localStorage it lasts until the page goes. */
export function applyPreferences(language: Language, theme: Theme): void {
  const page = document.documentElement;
  page.lang = language;
  if (theme === "system") delete page.dataset["theme"];
  else page.dataset["theme"] = theme;
  try {
    localStorage.setItem(
      PREFERENCES_KEY,
      JSON.stringify({ lang: language, ...(theme === "system" ? {} : { theme }) }),
    );
  } catch {
    // Forbidden in some private windows: then the browser's own language decides again next time.
  }
}

/** Spanish where the browser asks for it anywhere before English; otherwise English. */
export function guessedLanguage(wanted: readonly string[] = navigator.languages): Language {
  for (const tag of wanted) {
    const language = LANGUAGES.find((each) => tag.toLowerCase().startsWith(each));
    if (language !== undefined) return language;
  }
  return "en";
}
