import { isResident, NEAREST_RESIDENT, type Language } from "#domain/language.ts";
import type { Start } from "#vault/start.ts";
import type { FirstSpeech, Speech } from "#words/react.ts";
import { loadFirstWords, loadWords } from "#words/words.ts";
import type { Shell } from "./shell.tsx";

/** What is behind the first screen: the places and pages, and all the words of one language. */
export interface Inside extends Speech {
  readonly Shell: typeof Shell;
}

/** In place of a guest that is not on this device, and cannot come now, a language that always is. */
async function orNearest<Spoken>(
  language: Language,
  load: (language: Language) => Promise<Spoken>,
): Promise<{ language: Language; words: Spoken }> {
  if (isResident(language)) return { language, words: await load(language) };
  try {
    return { language, words: await load(language) };
  } catch {
    const nearest = NEAREST_RESIDENT[language];
    return { language: nearest, words: await load(nearest) };
  }
}

/** What is said before a journal is open. Never rejects: a resident's came with this. */
export const loadGreeting = (language: Language): Promise<FirstSpeech> => orNearest(language, loadFirstWords);

/** All the words. */
export const loadSpeech = (language: Language): Promise<Speech> => orNearest(language, loadWords);

/** Loads it, or has it already. It is awaited and never suspended on, so that the screen standing there stays until then. */
export async function loadInside(language: Language): Promise<Inside> {
  const [shell, spoken] = await Promise.all([import("./shell.tsx"), loadSpeech(language)]);
  shell.makeReady(spoken.language);
  return { Shell: shell.Shell, ...spoken };
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
