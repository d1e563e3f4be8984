import { rangesIn, type Range, type SearchQuery } from "./search-query.ts";

/** A text short enough for a row, and what of it is marked. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** How much of a text a row shows, in UTF-16 units. */
const LONGEST = 180;
/** How much of it may stand before the first mark. */
const BEFORE = 48;
const ELLIPSIS = "…";

/** A text in one line, cut between words around the first place that was looked for. */
export function excerptOf(text: string, query: SearchQuery): Excerpt {
  const line = text.trim().replace(/\s+/gu, " ");
  const marks = rangesIn(line, query);
  if (line.length <= LONGEST) return { text: line, marks };
  const first = marks[0]?.[0] ?? 0;
  const from = first <= BEFORE ? 0 : startOfWord(line, first - BEFORE, first);
  const to = from + LONGEST >= line.length ? line.length : endOfWord(line, from, from + LONGEST);
  const lead = from === 0 ? "" : ELLIPSIS;
  const shift = lead.length - from;
  return {
    text: `${lead}${line.slice(from, to)}${to === line.length ? "" : ELLIPSIS}`,
    marks: marks
      .filter(([start]) => start < to)
      .map(([start, end]): Range => [start + shift, Math.min(end, to) + shift]),
  };
}

/** The first beginning of a word at or after a place, and before another; where there is none, a whole letter. */
function startOfWord(line: string, at: number, before: number): number {
  const space = line.indexOf(" ", at - 1);
  return space >= 0 && space < before ? space + 1 : wholeLetter(line, at);
}

/** The last end of a word before a place; where a word is longer than a row, a whole letter. */
function endOfWord(line: string, from: number, at: number): number {
  const space = line.lastIndexOf(" ", at);
  return space > from + LONGEST / 2 ? space : wholeLetter(line, at);
}

const JOINER = "\u200d";
/** What belongs to what stands before it: the second half of a surrogate pair, an accent, what joins pictures. */
const GOES_ON = /^[\p{M}\u{dc00}-\u{dfff}\u{200d}]/u;

/** Never within a letter, or a picture that is joined of several. */
function wholeLetter(line: string, at: number): number {
  let place = at;
  while (place > 0 && (GOES_ON.test(line.slice(place, place + 1)) || line[place - 1] === JOINER)) place -= 1;
  return place;
}
