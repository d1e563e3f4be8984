import type { Changed } from "./changed.ts";
import { compareStamps, type Stamp } from "./clock.ts";
import type { Moment } from "./day.ts";
import { canonicalText, isTombstone, type Version } from "./entry.ts";
import type { Id } from "./id.ts";
import { readData, type DataOf, type Kind } from "./record.ts";

/** The kinds whose versions are a history to read. */
export type HistoryKind = { [K in Kind]: DataOf<K> extends { changed: Changed } ? K : never }[Kind];

/** One step of a history: how the thing stood, and what was different from the step before. */
export interface Step<K extends HistoryKind> {
  readonly stamp: Stamp;
  /** When the step was taken; what was only corrected afterwards does not move it. */
  readonly at: Moment;
  readonly data: DataOf<K>;
  /** The fields that differ from the step before; empty in the first. */
  readonly changes: readonly (keyof DataOf<K>)[];
}

/**
 * What of one thing is read as its history, oldest first; the last step is what is shown. A correction is within the turn
 * and on the device of what it corrects, so only the newest of those is read. Two devices that took a turn apart from
 * each other are two steps: neither is left out. The entry itself keeps every version, whatever is read of it here.
 * @param versions of one entry, in any order. Those of a newer shape and a deletion are passed over.
 */
export function historyOf<K extends HistoryKind>(kind: K, versions: readonly Version[]): Step<K>[] {
  const found = new Map<string, Omit<Step<K>, "changes">>();
  for (const version of [...versions].sort((a, b) => compareStamps(a.h, b.h))) {
    if (isTombstone(version)) continue;
    const read = readData(kind, version.s, version.d);
    if (!read.ok) continue;
    const data = read.value;
    const turn = `${version.h[2]} ${(data as { changed: Changed }).changed.turn} ${data.state}`;
    const at = found.get(turn)?.at ?? version.at;
    // Taken out first, so that the steps stay in the order in which their newest versions were written.
    found.delete(turn);
    found.set(turn, { stamp: version.h, at, data });
  }
  const steps = [...found.values()];
  return steps.map((step, place) => ({ ...step, changes: changesIn(steps[place - 1]?.data, step.data) }));
}

function changesIn<Data extends object>(before: Data | undefined, after: Data): (keyof Data)[] {
  if (before === undefined) return [];
  return (Object.keys(after) as (keyof Data)[]).filter(
    (field) => field !== "changed" && canonicalText(before[field]) !== canonicalText(after[field]),
  );
}

/**
 * The steps a person reads, oldest first. A decision that was taken back right away leaves a version of a later turn before
 * one of an earlier turn, both of one device: nobody wants to read what was a slip of the thumb. What another device wrote
 * in between keeps both, and the entry keeps every version.
 */
export function stepsToRead<K extends HistoryKind>(history: readonly Step<K>[]): Step<K>[] {
  const read: Step<K>[] = [];
  for (const step of history) {
    while (isTakenBack(read.at(-1), step)) read.pop();
    read.push(step);
  }
  return read.map((step, at) => ({ ...step, changes: changesIn(read[at - 1]?.data, step.data) }));
}

const isTakenBack = <K extends HistoryKind>(before: Step<K> | undefined, step: Step<K>): boolean =>
  before !== undefined &&
  before.stamp[2] === step.stamp[2] &&
  before.data.changed.turn > step.data.changed.turn;

/** The steps that were taken in one session. */
export const stepsInSession = <K extends HistoryKind>(
  history: readonly Step<K>[],
  sessionId: Id,
): Step<K>[] => history.filter(({ data }) => (data as { changed: Changed }).changed.sessionId === sessionId);
