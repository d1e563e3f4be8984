import { compareStamps, type Stamp } from "#domain/clock.ts";
import { shownVersion, type Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import type { Rewriting } from "#domain/backup-undo.ts";

/** Somebody else changed the entry since it was read: another tab, or this one elsewhere. Nothing was written. */
export interface Changed {
  readonly changed: true;
  readonly entry: Entry;
}

export interface SaveOptions {
  /** Stamp of the version the edit began with; null when the entry is new. Leave out to write whatever came between. */
  readonly base?: Stamp | null;
  /** A draft that this write finishes: it goes in the same transaction. */
  readonly draft?: Id;
}

/** What a deletion can be taken back with, as long as it is held. */
export interface Undo {
  readonly before: Entry;
}

export type Change = (current: Entry | null) => Entry | Changed;

/** What is to be written as the journal stands, each id once, and what is to go; nothing when it is there already. */
export type Changes = () => readonly Entry[] | Rewriting | Changed;

/** Whether the version that was written stands in an entry, also under a later one. */
export function holds(current: Entry, written: Entry): boolean {
  const stamp = shownVersion(written).h;
  return current.v.some((version) => compareStamps(version.h, stamp) === 0);
}
