import { createContext, useContext } from "react";
import type { Language } from "#domain/settings.ts";
import type { Words } from "./words.ts";

export interface Speech {
  words: Words;
  language: Language;
}

export const WordsContext = createContext<Speech | null>(null);

/** The words of the language being read. Throws outside `WordsContext`: a screen without words is a mistake of ours. */
export function useWords(): Speech {
  const speech = useContext(WordsContext);
  if (!speech) throw new Error("useWords needs a WordsContext around it");
  return speech;
}
