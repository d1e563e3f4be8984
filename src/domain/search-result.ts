import { excerptOf, type Excerpt } from "./search-excerpt.ts";
import type { Searched } from "./search-index.ts";
import { rangesIn, type SearchQuery } from "./search-query.ts";
import { searchTexts, type SearchPart, type SearchText, type SearchVocabulary } from "./search-texts.ts";

/** One text of a thing, as a row shows it. */
export interface FoundText extends Excerpt {
  readonly part: SearchPart | null;
  readonly voice: "own" | "app";
}

/** What a row of results says of one thing. */
export interface SearchResult {
  /** What the thing is called by: its first words. Null where nothing in it has a name. */
  readonly name: FoundText | null;
  /** Where the words stand that were looked for, unless it is in the name. */
  readonly found: FoundText | null;
}

const shown = ({ text, part, voice }: SearchText, query: SearchQuery): FoundText => ({
  ...excerptOf(text, query),
  part,
  voice,
});

/** How many of the words looked for stand in a text. */
const fitsIn = ({ text, also }: SearchText, query: SearchQuery): number =>
  query.filter((term) => [text, ...also].some((each) => rangesIn(each, [term]).length > 0)).length;

/** What to show of one thing that was found: slow, and only for what is on the screen. */
export function resultOf({ item }: Searched, query: SearchQuery, words: SearchVocabulary): SearchResult {
  const texts = searchTexts(item, words);
  const named = texts.find(({ part, voice }) => part === null && voice === "own") ?? null;
  const name = named === null ? null : shown(named, query);
  let best: SearchText | null = named;
  let most = named === null ? 0 : fitsIn(named, query);
  for (const text of texts) {
    const fits = fitsIn(text, query);
    if (fits > most) [best, most] = [text, fits];
  }
  return { name, found: best === null || best === named ? null : shown(best, query) };
}
