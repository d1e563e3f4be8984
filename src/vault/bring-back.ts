import type { ReadCopy } from "./copy-orders.ts";
import type { Missing } from "./may-bring-back.ts";
import { mergeInto } from "./merging.ts";
import type { Vault } from "./vault.ts";

/** What was missing in an open journal, and what of it came back from the second copy. */
export interface BroughtBack {
  /** Entries that are there again, or as they were. */
  readonly count: number;
  /** Acknowledged writes that are still missing, and entries that are. */
  readonly behind: number;
  readonly lostRows: number;
}

/**
 * Brings what the second copy knows and the open journal does not into it, by the laws of merging: nothing that was written
 * later is lost, and nothing that was deleted comes back.
 * @returns null where it could not be written
 * @param seq the last write that was in the database before
 */
export async function bringBack(
  vault: Vault,
  { head, body }: ReadCopy,
  seq: number,
  { behind, lostRows }: Missing,
): Promise<BroughtBack | null> {
  const { entries } = await vault.readRows(body.records);
  const there = [...entries.values()];
  const known = there.filter(({ id }) => vault.entry(id) !== null).length;
  const merged = await mergeInto(vault, there);
  if (!merged.ok) return null;
  return {
    count: merged.value.changes.length,
    behind: Math.max(0, behind - Math.max(0, head.seq - seq)),
    lostRows: Math.max(0, lostRows - (there.length - known)),
  };
}
