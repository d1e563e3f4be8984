import { daysBetween, type Day } from "./day.ts";
import type { BackupMark } from "./backup-mark.ts";
import { isOfTheApp } from "./backup-merge.ts";
import { compareStamps } from "./clock.ts";
import type { Entry } from "./entry.ts";

/** How many things were written, changed or deleted since: what would be lost if only that backup were left. */
export function changedSince(mark: BackupMark | null, entries: Iterable<Entry>): number {
  const seen = new Map(mark?.seen.map((stamp) => [stamp[2], stamp]));
  let changed = 0;
  for (const { k, v } of entries) {
    if (isOfTheApp(k)) continue;
    const isIn = v.every(({ h }) => {
      const last = seen.get(h[2]);
      return last !== undefined && compareStamps(h, last) <= 0;
    });
    if (!isIn) changed += 1;
  }
  return changed;
}

/** Things that are on this device alone before a copy is spoken of at all, and again where there is one. */
const FIRST_AT = 5;
const AGAIN_AT = 20;
/** Days after the last copy when fewer will do, and for which a reminder that was put away stays away. */
const AGAIN_AFTER = 14;
const PUT_AWAY_FOR = 7;

/**
 * Whether it is time to speak of a copy.
 * @param changed things that would be lost
 * @param lastCopy day of the last copy; null where there is none
 * @param putAway day on which the reminder was last put away; null where it never was
 */
export function isCopyDue(changed: number, lastCopy: Day | null, putAway: Day | null, today: Day): boolean {
  const away = putAway === null ? -1 : daysBetween(putAway, today);
  // A day that is still to come was written by a clock that was wrong.
  if (away >= 0 && away < PUT_AWAY_FOR) return false;
  if (lastCopy === null) return changed >= FIRST_AT;
  return changed >= AGAIN_AT || (changed > 0 && daysBetween(lastCopy, today) >= AGAIN_AFTER);
}
