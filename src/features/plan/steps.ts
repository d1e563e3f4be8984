import { canonicalText } from "#domain/entry.ts";
import { compareStamps } from "#domain/clock.ts";
import type { HistoryKind, Step } from "#domain/history.ts";

/**
 * The steps to read, oldest first. A decision that was taken back right away leaves a version with a later turn than the
 * one shown, written before it on the same device: nobody wants to read what was only a slip of the thumb. What another
 * device wrote is always read, and the entry keeps every version.
 */
export function stepsToRead<K extends HistoryKind>(history: readonly Step<K>[]): Step<K>[] {
  const now = history.at(-1);
  if (now === undefined) return [];
  const read = history.filter((step) => !isTakenBack(step, now));
  return read.map((step, at) => ({ ...step, changes: changedFields(read[at - 1], step) }));
}

const turnOf = <K extends HistoryKind>({ data }: Step<K>): number => data.changed.turn;

const isTakenBack = <K extends HistoryKind>(step: Step<K>, now: Step<K>): boolean =>
  turnOf(step) > turnOf(now) && step.stamp[2] === now.stamp[2] && compareStamps(step.stamp, now.stamp) < 0;

function changedFields<K extends HistoryKind>(before: Step<K> | undefined, { data }: Step<K>) {
  if (before === undefined) return [];
  return (Object.keys(data) as (keyof Step<K>["data"])[]).filter(
    (field) => field !== "changed" && canonicalText(before.data[field]) !== canonicalText(data[field]),
  );
}
