import { createContext, useContext } from "react";
import type { Language } from "#domain/language.ts";
import type { FirstWords, Words } from "./words.ts";

export interface Speech {
  words: Words;
  language: Language;
}

export interface FirstSpeech {
  words: FirstWords;
  language: Language;
}

export const WordsContext = createContext<Speech | null>(null);
export const FirstWordsContext = createContext<FirstSpeech | null>(null);

/** The words of the language being read. Throws outside `WordsContext`: a screen without words is a mistake of ours. */
export function useWords(): Speech {
  const speech = useContext(WordsContext);
  if (!speech) throw new Error("useWords needs a WordsContext around it");
  return speech;
}

/** The same for screens that are shown before the journal opens: they have the first words only. */
export function useFirstWords(): FirstSpeech {
  const speech = useContext(FirstWordsContext);
  if (!speech) throw new Error("useFirstWords needs a FirstWordsContext around it");
  return speech;
}
