import { Suspense, use, type ReactNode } from "react";
import type { Language } from "#domain/language.ts";
import { useFirstWords, WordsContext } from "#words/react.ts";
import { loadWords, type Words } from "#words/words.ts";

const words = new Map<Language, Promise<Words>>();

/** All the words, for a screen that is shown before the journal opens and needs more than the first ones. */
export function AllWords({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense>
      <Loaded>{children}</Loaded>
    </Suspense>
  );
}

function Loaded({ children }: { readonly children: ReactNode }) {
  const { language } = useFirstWords();
  const loading = words.get(language) ?? loadWords(language);
  words.set(language, loading);
  const spoken = use(loading);
  return <WordsContext value={{ language, words: spoken }}>{children}</WordsContext>;
}
