import type { WordRules } from "./rules/rules.ts";

/** The words of a text: also with an apostrophe, a point or a hyphen inside. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'.:,/-][\p{L}\p{N}]+)*/gu) ?? [];

/** Sentences, up to a full stop, a question or the end of a line. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.?!…][”“»)]*)\s+|\n+/u).filter((piece) => wordsIn(piece).length > 0);

/**
 * How easily something reads, 0 to 100, higher is easier, by the formula of its language.
 * @param sentences several at least: of one alone the number says little
 */
export function readingEase({ syllables, ease }: WordRules, sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return ease(perWord, words.length / sentences.length);
}
