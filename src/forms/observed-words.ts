import type { Seen } from "#domain/trend-seen.ts";
import type { Words } from "#words/words.ts";
import { answerInWord, axisWords } from "./answer-words.ts";

/** What can be seen, in one or two sentences: what was answered, and what is usual. Nothing is concluded. */
export function observedInWords(words: Words, { item, pattern, value, usual }: Seen): string {
  const usualWord = usual === null ? "" : (axisWords(words, item)[usual] ?? "");
  return words.trends.observed.said[pattern](
    words.checkIn.shortItems[item],
    answerInWord(words, item, value),
    usualWord,
  );
}
