import { fold, foldWithPlaces } from "./search-fold.ts";

/** Scripts that put no spaces between words: there each character is looked for like a word of its own. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
/** What is a word by itself: such a character, unless it only parts sentences, or a sign or picture. */
const ALONE = `(?=[\\p{L}\\p{N}\\p{S}])[${UNSPACED}\\p{S}]`;
const WORD = new RegExp(`${ALONE}|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, "gu");
const BETWEEN = /[^\p{L}\p{N}\p{S}]+/gu;
const HAS_ALONE = new RegExp(ALONE, "u");
const EACH_ALONE = new RegExp(ALONE, "gu");

/** The words of a text, folded. */
export const wordsIn = (text: string): string[] => fold(text).match(WORD) ?? [];

/**
 * The words of a text, folded, with one space before and after each: so looking for the beginning of a word is looking for a
 * space and that beginning, which a browser does at the speed of memory. Empty where there are no words.
 */
export function spacedWords(text: string): string {
  const plain = fold(text).replace(BETWEEN, " ");
  const spaced = HAS_ALONE.test(plain) ? plain.replace(EACH_ALONE, " $& ").replace(/ {2,}/g, " ") : plain;
  const words = spaced.trim();
  return words === "" ? "" : ` ${words} `;
}

export interface WordInPlace {
  readonly word: string;
  /** Where in the text it begins. */
  readonly from: number;
  /** For each unit of the word, where in the text the whole letter it comes from ends. */
  readonly to: readonly number[];
}

/** The same words, and where in the text each of them stands. */
export function wordsWithPlaces(text: string): WordInPlace[] {
  const { text: folded, from } = foldWithPlaces(text);
  const to = [...from];
  for (let unit = from.length - 2; unit >= 0; unit -= 1)
    to[unit] = (from[unit + 1] ?? 0) > (from[unit] ?? 0) ? (from[unit + 1] ?? 0) : (to[unit + 1] ?? 0);
  return [...folded.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    from: from[index] ?? 0,
    to: to.slice(index, index + word.length),
  }));
}
