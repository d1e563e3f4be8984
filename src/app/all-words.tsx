import { Suspense, use, type ReactNode } from "react";
import type { Language } from "#domain/language.ts";
import { useFirstWords, WordsContext, type Speech } from "#words/react.ts";
import { loadSpeech } from "./inside.ts";

const spoken = new Map<Language, Promise<Speech>>();

/** Before a language is chosen anew: what stood in for it, as it could not be loaded then, does so no longer. */
export const forgetWords = (language: Language): void => void spoken.delete(language);

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
  const loading = spoken.get(language) ?? loadSpeech(language);
  spoken.set(language, loading);
  return <WordsContext value={use(loading)}>{children}</WordsContext>;
}
