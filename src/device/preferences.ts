import { guessLanguage, type Language, type Theme } from "#domain/language.ts";
import { EXAMPLE_KEY, exampleMark, isExample, readChoices } from "./example-mark.ts";

/** The key the boot script reads too, before anything is unlocked. It holds nothing of the journal. */
export const PREFERENCES_KEY = "al.ui";

export interface Preferences {
  readonly lang?: Language;
  readonly theme?: Exclude<Theme, "system">;
}

/** What is shown before the journal opens: language and light or dark. Anything unreadable counts as not chosen. */
export function readPreferences(): Preferences {
  try {
    return readChoices(exampleMark() ?? localStorage.getItem(PREFERENCES_KEY) ?? "{}");
  } catch {
    return {};
  }
}

/**
 * Keeps the choice for the next start, and applies light or dark to the page; which language the page is in follows from what is
 * read. What is chosen in the example is of the example alone. Without a storage it lasts until the page goes.
 */
export function applyPreferences(language: Language, theme: Theme): void {
  const page = document.documentElement;
  if (theme === "system") delete page.dataset["theme"];
  else page.dataset["theme"] = theme;
  const chosen = JSON.stringify({ lang: language, ...(theme === "system" ? {} : { theme }) });
  try {
    // Once the example is left, what is chosen on what is left of it is nobody's.
    if (exampleMark() !== null) sessionStorage.setItem(EXAMPLE_KEY, chosen);
    else if (!isExample()) localStorage.setItem(PREFERENCES_KEY, chosen);
  } catch {
    // Forbidden in some private windows: then the browser's own language decides again next time.
  }
}

/** As the browser asks for it. @param wanted the dearest first */
export const guessedLanguage = (wanted: readonly string[] = navigator.languages): Language =>
  guessLanguage(wanted);
