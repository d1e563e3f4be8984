import { backupMarkOf, lastOfEach, type BackupMark } from "./backup-mark.ts";
import { compareStamps, type Stamp } from "./clock.ts";
import { canonicalText, mergeEntries, type Entry } from "./entry.ts";

/** The versions of an entry that a copy would not give back. */
function missingIn(copy: Entry | undefined, entry: Entry): Entry["v"] {
  if (copy === undefined) return entry.v;
  const held = canonicalText(copy.v);
  if (canonicalText(entry.v) === held) return [];
  return entry.v.filter(
    (version) => canonicalText(mergeEntries(copy, { ...entry, v: [version] }).v) !== held,
  );
}

/**
 * What has to be remembered about a copy that was made elsewhere. Who took back what they had brought in may hand on a
 * copy with holes, so it counts for what each device wrote before the first thing that is here and not in it.
 * @param here everything that is to be found in some copy
 * @param known what other copies hold
 */
export function markHeld(
  copy: readonly Entry[],
  here: Iterable<Entry>,
  known: BackupMark | null,
): BackupMark {
  const inCopy = new Map(copy.map((entry) => [entry.id, entry]));
  const missing = new Map<string, Stamp>();
  for (const entry of here) {
    for (const { h } of missingIn(inCopy.get(entry.id), entry)) {
      const first = missing.get(h[2]);
      if (first === undefined || compareStamps(h, first) < 0) missing.set(h[2], h);
    }
  }
  const isBefore = ({ h }: Entry["v"][number]): boolean => {
    const first = missing.get(h[2]);
    return first === undefined || compareStamps(h, first) < 0;
  };
  const before = copy.map((entry) => ({ ...entry, v: entry.v.filter(isBefore) }));
  return { count: copy.length, seen: lastOfEach([...backupMarkOf(before).seen, ...(known?.seen ?? [])]) };
}
