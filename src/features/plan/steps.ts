import { canonicalText } from "#domain/entry.ts";
import type { HistoryKind, Step } from "#domain/history.ts";

/**
 * The steps to read, oldest first. A decision that was taken back right away leaves a version of a later turn before one
 * of an earlier turn, both of one device: nobody wants to read what was only a slip of the thumb. What another device
 * wrote in between is always read, and the entry keeps every version.
 */
export function stepsToRead<K extends HistoryKind>(history: readonly Step<K>[]): Step<K>[] {
  const read: Step<K>[] = [];
  for (const step of history) {
    while (isTakenBack(read.at(-1), step)) read.pop();
    read.push(step);
  }
  return read.map((step, at) => ({ ...step, changes: changedFields(read[at - 1], step) }));
}

const isTakenBack = <K extends HistoryKind>(before: Step<K> | undefined, step: Step<K>): boolean =>
  before !== undefined &&
  before.stamp[2] === step.stamp[2] &&
  before.data.changed.turn > step.data.changed.turn;

function changedFields<K extends HistoryKind>(before: Step<K> | undefined, { data }: Step<K>) {
  if (before === undefined) return [];
  return (Object.keys(data) as (keyof Step<K>["data"])[]).filter(
    (field) => field !== "changed" && canonicalText(before.data[field]) !== canonicalText(data[field]),
  );
}
