import { HEADING_OF } from "#domain/check-in.ts";
import type { Journal } from "#domain/journal.ts";
import { isItemKey, type TrendKey } from "#domain/trend-line.ts";
import type { Group } from "#ui/group-mark.tsx";
import type { Words } from "#words/words.ts";

export interface TrendName {
  readonly text: string;
  readonly voice: "own" | "app";
  /** What it is part of; null for the person's own questions. */
  readonly group: Group | null;
}

/** What one thing is called; null where it is a question that is not there any more. */
export function trendName(words: Words, journal: Journal, key: TrendKey): TrendName | null {
  if (isItemKey(key)) return { text: words.checkIn.shortItems[key], voice: "app", group: HEADING_OF[key] };
  const question = journal.question.find(({ id }) => id === key);
  return question === undefined ? null : { text: question.data.text, voice: "own", group: null };
}
