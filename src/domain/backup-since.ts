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
