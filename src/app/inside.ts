import type { Language } from "#domain/language.ts";
import type { Start } from "#vault/start.ts";
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

/** Everything that reads and writes the journal: apart from the first screen, which answers before it is here. */
export const loadOpening = () => import("./opening.ts");

/** How the journal was found; "not-loaded" when the connection broke before the app had arrived. */
export type Found = Start | { readonly state: "not-loaded" };
export const NOT_LOADED = { state: "not-loaded" } as const;

export const look = async (): Promise<Found> => {
  try {
    return await (await loadOpening()).look();
  } catch {
    return NOT_LOADED;
  }
};
