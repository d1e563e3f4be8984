import { wordsIn, wordsWithPlaces, type WordInPlace } from "./search-words.ts";

/** Words that must follow one another. */
export interface SearchTerm {
  readonly words: readonly string[];
  /** Between two quotation marks the last word is a whole one, too; otherwise it may go on. */
  readonly isWhole: boolean;
  /** The term as it stands in what `spacedWords` gives. */
  readonly needle: string;
}

/** What is looked for: all of these. None at all is no search, and everything fits. */
export type SearchQuery = readonly SearchTerm[];

const QUOTE = '"“”„«»';
const PIECE = new RegExp(`[${QUOTE}](?<quoted>[^${QUOTE}]*)(?<end>[${QUOTE}]|$)|[^\\s${QUOTE}]+`, "gu");

/** What somebody typed: words in any order, each of which may be only begun, and "words in quotes" in their order. */
export function queryFrom(typed: string): SearchQuery {
  const terms = new Map<string, SearchTerm>();
  for (const piece of typed.matchAll(PIECE)) {
    const { quoted, end } = piece.groups ?? {};
    const words = wordsIn(quoted ?? piece[0]);
    if (words.length === 0) continue;
    const isWhole = quoted !== undefined && end !== "";
    const needle = ` ${words.join(" ")}${isWhole ? " " : ""}`;
    terms.set(needle, { words, isWhole, needle });
  }
  return [...terms.values()];
}

/** First unit, and the one after the last. */
export type Range = readonly [from: number, to: number];

/** Where in a text the words of a query stand: in order, apart from each other, never inside a letter and its accents. */
export function rangesIn(text: string, query: SearchQuery): Range[] {
  const words = wordsWithPlaces(text);
  const found: [number, number][] = [];
  for (const term of query) {
    for (const [at, first] of words.entries()) {
      const last = lastOf(term, words, at);
      if (last === null) continue;
      const typed = term.words.at(-1)?.length ?? 0;
      found.push([first.from, last.to[typed - 1] ?? first.from]);
    }
  }
  return joined(found);
}

/** The last word of a term that begins at this word, or null where it does not stand there. */
function lastOf(
  { words, isWhole }: SearchTerm,
  text: readonly WordInPlace[],
  at: number,
): WordInPlace | null {
  for (const [place, wanted] of words.entries()) {
    const word = text[at + place]?.word;
    const isLast = place === words.length - 1;
    const fits = isLast && !isWhole ? word?.startsWith(wanted) : word === wanted;
    if (!fits) return null;
  }
  return text[at + words.length - 1] ?? null;
}

function joined(ranges: readonly [number, number][]): Range[] {
  const apart: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = apart.at(-1);
    if (before !== undefined && from <= before[1]) before[1] = Math.max(before[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
