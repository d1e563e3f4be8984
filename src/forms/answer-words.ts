import { NOT_APPLICABLE, PACES, STEPS, UNSAID } from "#domain/check-in.ts";
import type { TrendKey } from "#domain/trend-line.ts";
import type { Words } from "#words/words.ts";

/** The words of an axis, from its first place to its last. */
export function axisWords({ checkIn }: Words, key: TrendKey): readonly string[] {
  if (key === "pace") return PACES.map((pace) => checkIn.paces[pace]);
  if (key === "unsaid") return UNSAID.map((value) => checkIn.unsaid[value]);
  return STEPS.map((step) => checkIn.steps[step]);
}

/** One answer in a word. @param value as it stands in the session; null is no answer */
export function answerInWord(words: Words, key: TrendKey, value: string | null): string {
  if (value === null) return words.trends.noAnswer;
  if (value === NOT_APPLICABLE) return words.checkIn.notApplicable;
  const values: readonly string[] = key === "pace" ? PACES : key === "unsaid" ? UNSAID : STEPS;
  return axisWords(words, key)[values.indexOf(value)] ?? value;
}
