import {
  canonicalText,
  contentOf,
  isTombstone,
  mergeEntries,
  shownVersion,
  type Entry,
  type Version,
} from "./entry.ts";
import type { Replaced } from "./backup-undo.ts";
import type { Id } from "./id.ts";
import { ok, refused, type Result } from "./result.ts";

/** What becomes of one thing when a backup is brought in. */
export const MERGE_OUTCOMES = [
  /** Only in the file. */
  "new",
  /** In both, and the file has what was written later. */
  "newer-there",
  /** In both, and the journal has what was written later. */
  "newer-here",
  /** Written in both without knowing of the other: both are kept, the later one is shown. */
  "changed-on-both",
  /** Deleted on the other device: it goes here too. */
  "deleted-there",
  /** Deleted here: it stays deleted. */
  "deleted-here",
  "same",
] as const;
export type MergeOutcome = (typeof MERGE_OUTCOMES)[number];

export interface MergePlan {
  /** How many things come to each outcome. What the app keeps for itself is not counted. */
  readonly counts: Readonly<Record<MergeOutcome, number>>;
  /** What has to be written: every entry that is not here as it would be, beside what stands here. */
  readonly changes: readonly Replaced[];
}

/** Kinds that are about the app and nobody's words: merged like all others, and not spoken of. */
const OF_THE_APP: ReadonlySet<string> = new Set(["settings", "backup"]);
export const isOfTheApp = (kind: string): boolean => OF_THE_APP.has(kind);

/** Two versions with the same content are one to the reader: of such, normal forms keep the newer alone. */
const isSame = (a: Version, b: Version): boolean => contentOf(a) === contentOf(b);

const knows = (entry: Entry, version: Version): boolean => entry.v.some((known) => isSame(known, version));

/**
 * What a backup would change, without changing it. Both sides go through `mergeEntries`, so whatever the order in which
 * devices exchange their files, they end with the same journal.
 * @returns "kinds-differ" when something is one kind here and another there, which no two devices come to by themselves
 */
export function planMerge(
  here: (id: Id) => Entry | null,
  there: readonly Entry[],
): Result<MergePlan, "kinds-differ"> {
  const counts = Object.fromEntries(MERGE_OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    MergeOutcome,
    number
  >;
  const changes: Replaced[] = [];
  for (const theirs of there) {
    const mine = here(theirs.id);
    if (mine !== null && mine.k !== theirs.k) return refused("kinds-differ");
    const merged = mine === null ? theirs : mergeEntries(mine, theirs);
    if (mine === null || canonicalText(merged.v) !== canonicalText(mine.v))
      changes.push({ id: theirs.id, before: mine, after: merged });
    if (!isOfTheApp(theirs.k)) counts[outcomeOf(mine, theirs, merged)] += 1;
  }
  return ok({ counts, changes });
}

function outcomeOf(mine: Entry | null, theirs: Entry, merged: Entry): MergeOutcome {
  const shown = shownVersion(merged);
  const there = shownVersion(theirs);
  if (mine === null) return isTombstone(there) ? "same" : "new";
  const now = shownVersion(mine);
  if (isTombstone(shown)) {
    if (isTombstone(now)) return isTombstone(there) ? "same" : "deleted-here";
    return "deleted-there";
  }
  if (isTombstone(now)) return "new";
  if (isSame(now, there)) return "same";
  if (isTombstone(there)) return "newer-here";
  // What was written before a deletion that the other side knows of goes with it: then only one side is left.
  const areBothKept = knows(merged, now) && knows(merged, there);
  if (areBothKept && !knows(theirs, now) && !knows(mine, there)) return "changed-on-both";
  return isSame(shown, now) ? "newer-here" : "newer-there";
}
