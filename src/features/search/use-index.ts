import { useEffect, useState } from "react";
import { RESIDENT_LANGUAGES, type Language } from "#domain/language.ts";
import { newSearchIndex, type SearchIndex } from "#domain/search-index.ts";
import type { SearchVocabulary } from "#domain/search-texts.ts";
import { useWords } from "#words/react.ts";
import { loadWords } from "#words/words.ts";
import { searchVocabulary } from "./vocabulary.ts";

interface Known {
  readonly language: Language;
  readonly vocabulary: SearchVocabulary;
  readonly index: SearchIndex;
}

/** In memory for as long as the app is open: what was looked through once is not folded again. */
let known: Known | null = null;

/** The index, with the words of the residents and of the language read for what is chosen; null for the moment until those are here. */
export function useSearchIndex(): Known | null {
  const { words, language } = useWords();
  const [here, setHere] = useState(known?.language === language ? known : null);
  useEffect(() => {
    if (here?.language === language) return;
    let isWanted = true;
    const others = RESIDENT_LANGUAGES.filter((each) => each !== language).map(loadWords);
    // Without the other words it is still a search.
    void Promise.all(others)
      .catch(() => [])
      .then((loaded) => {
        const vocabulary = searchVocabulary(words, loaded);
        known = { language, vocabulary, index: newSearchIndex(vocabulary) };
        if (isWanted) setHere(known);
      });
    return () => {
      isWanted = false;
    };
  }, [here, language, words]);
  return here?.language === language ? here : null;
}
