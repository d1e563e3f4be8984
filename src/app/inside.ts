import type { Language } from "#domain/settings.ts";
import { loadWords, type Words } from "#words/words.ts";
import type { Shell } from "./shell.tsx";

/** What is behind the first screen: the places and pages, and all the words of one language. */
export interface Inside {
  readonly Shell: typeof Shell;
  readonly language: Language;
  readonly words: Words;
}

/** Loads it, or has it already. It is awaited and never suspended on, so that the screen standing there stays until then. */
export async function loadInside(language: Language): Promise<Inside> {
  const [shell, words] = await Promise.all([import("./shell.tsx"), loadWords(language)]);
  return { Shell: shell.Shell, language, words };
}
