import { LANGUAGES, THEMES, type Language, type Theme } from "#domain/language.ts";

/*
 * [Note: the example] Looking at the example is a way to start, as erasing is. A mark of this window alone says so, and the
 * page loads anew: then the made-up journal is opened, from a database of its own, and the person's own is neither opened nor
 * read, and nothing of it is written. Another window knows nothing of it.
 */

/** The key in sessionStorage, which the boot script reads too. It holds the language and light or dark of the example. */
export const EXAMPLE_KEY = "al.example";

/** Beside it: in which database the example of this window lies. */
const PLACE_KEY = "al.example.in";

interface ExampleMark {
  readonly lang?: Language;
  readonly theme?: Exclude<Theme, "system">;
}

/** What stands in the mark; null where this window shows no example, or has no such storage. */
export const exampleMark = (): string | null => kept(EXAMPLE_KEY);

/** The database in which the example of this window lies; null before there is one. */
export const exampleDatabase = (): string | null => kept(PLACE_KEY);

export const keepExampleDatabase = (name: string): void => sessionStorage.setItem(PLACE_KEY, name);

function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Whether this page was loaded as the example. Leaving it takes the mark away a moment before the page goes, and until then
 * nothing on it may be taken for the person's own.
 */
const WAS_EXAMPLE = exampleMark() !== null;

/** Whether this window shows the example. */
export const isExample = (): boolean => WAS_EXAMPLE || exampleMark() !== null;

/** Whether this window can: where a mark does not stay, nobody could say whose journal is opened. */
export function canShowExample(): boolean {
  try {
    sessionStorage.setItem(PLACE_KEY, "");
    sessionStorage.removeItem(PLACE_KEY);
    return true;
  } catch {
    return false;
  }
}

/** Language and theme out of a text that may be anything. What is not known counts as not chosen. */
export function readChoices(text: string): ExampleMark {
  try {
    const read: unknown = JSON.parse(text);
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

/** From now on this window shows the example: it starts anew. */
export function beginExample(choices: ExampleMark): void {
  try {
    sessionStorage.setItem(EXAMPLE_KEY, JSON.stringify(choices));
  } catch {
    return;
  }
  history.replaceState(null, "", "./");
  location.reload();
}

/** This window starts anew with what the example says now. */
export const restartExample = (): void => location.reload();

/** This window is the person's own again: it starts anew, and nothing of the example stays in it. */
export function endExample(): void {
  forgetExample();
  location.replace(location.pathname);
}

/** Takes the mark away, and what else the example kept in this window. */
export function forgetExample(): void {
  try {
    sessionStorage.clear();
  } catch {
    // There is none.
  }
}
