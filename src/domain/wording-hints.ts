import type { Use } from "./rehearsal.ts";

/** About as many words as can be said in half a minute and still be heard. */
export const MANY_SPOKEN_WORDS = 80;

/** What a text may be looked at again for. Hints, never blocks. */
export const HINTS = ["several", "absolute", "long", "apology"] as const;
export type Hint = (typeof HINTS)[number];

/** What to look for in one language, in small letters and without accents. */
export interface HintWords {
  /** "always", "never" and what means the same. */
  readonly absolutes: readonly string[];
  /** How an apology begins: whole phrases, since "lo siento" alone may be what one feels. */
  readonly apologies: readonly string[];
  /** What leads over to a second thing. */
  readonly more: readonly string[];
}

/** Small letters without accents, words with one blank between them and at both ends. */
const plain = (text: string): string =>
  ` ${text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase("und")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

export const spokenWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;

/** What could be looked at again in a text of the person's. The app's own phrases hold none of these. */
export function hintsFor(text: string, use: Use, words: HintWords): Hint[] {
  const said = plain(text);
  const has = (list: readonly string[]) => list.some((each) => said.includes(` ${each} `));
  // At the start, or where the person's own words start after a joint.
  const begins = text.split(/:\s|\n/u).map(plain);
  const starts = (list: readonly string[]) =>
    list.some((each) => begins.some((begin) => begin.startsWith(` ${each} `)));
  const found: Readonly<Record<Hint, boolean>> = {
    several: has(words.more),
    absolute: has(words.absolutes),
    long: use === "spoken" && spokenWords(text) > MANY_SPOKEN_WORDS,
    apology: starts(words.apologies),
  };
  return HINTS.filter((hint) => found[hint]);
}
