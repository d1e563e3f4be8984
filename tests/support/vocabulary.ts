import type { SearchVocabulary } from "#domain/search-texts.ts";
import { searchVocabulary } from "#features/search/vocabulary.ts";
import { loadWords } from "#words/words.ts";

/** What is looked for by choice, in English first and in Spanish as well. */
export const bothLanguages = async (): Promise<SearchVocabulary> =>
  searchVocabulary(await loadWords("en"), [await loadWords("es")]);
