import { lazy, use } from "react";
import type { Language } from "#domain/settings.ts";
import { WordsContext } from "#words/react.ts";
import { loadWords, type Words } from "#words/words.ts";

const loadShell = () => import("./shell.tsx");
const Shell = lazy(async () => ({ default: (await loadShell()).Shell }));

const words = new Map<Language, Promise<Words>>();

const wordsOf = (language: Language): Promise<Words> => {
  const known = words.get(language) ?? loadWords(language);
  words.set(language, known);
  return known;
};

/** Begins to load what is behind the first screen, before it is needed. */
export function loadInside(language: Language): void {
  void loadShell();
  void wordsOf(language);
}

interface InsideProps {
  readonly language: Language;
  readonly behind: number;
  readonly lostRows: number;
}

/** The open journal, once its screens and all of its words are there. */
export function Inside({ language, ...found }: InsideProps) {
  const spoken = use(wordsOf(language));
  return (
    <WordsContext value={{ language, words: spoken }}>
      <Shell {...found} />
    </WordsContext>
  );
}
