import { compareStamps, laterStamp, type Stamp } from "#domain/clock.ts";
import { isTombstone, shownVersion, type Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { itemOf } from "#domain/journal.ts";
import type { DataKeys } from "#sealing/keys.ts";
import type { Where } from "#sealing/places.ts";
import type { Database, Row, StoredRows } from "./database.ts";
import type { Manifest } from "./manifest.ts";
import { openEntry, openManifest } from "./rows.ts";
import type { World } from "./world.ts";

/** All rows of a store, opened. Rows that do not open are set aside by id and stay where they are. */
export interface OpenedRows {
  readonly entries: Map<Id, Entry>;
  readonly damaged: Id[];
  /** Null when it is missing or does not open: then only what is found can be told, not what is gone. */
  readonly manifest: Manifest | null;
  /** The number beside the sealed manifest, as stored; 0 where there is none. */
  readonly storedSeq: number;
  /** The highest number seen on any row. */
  readonly seq: number;
}

const numberIn = (row: unknown): number =>
  typeof row === "object" && row !== null && "n" in row && Number.isSafeInteger(row.n) ? Number(row.n) : 0;

const AT_ONCE = 100;

/** Opens rows in batches and reads them, giving the page a turn in between, so that a large journal does not freeze it. */
export async function openAll(
  world: World,
  { ids, rows }: StoredRows,
  manifestRow: unknown,
  keys: DataKeys,
  where: Where,
): Promise<OpenedRows> {
  const manifest = await openManifest(world, keys, where, manifestRow);
  const entries = new Map<Id, Entry>();
  const damaged: Id[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const opened = await Promise.all(
      some.map((id, at) => openEntry(world, keys, where, id, rows[from + at])),
    );
    for (const [at, entry] of opened.entries()) {
      if (entry === null) {
        damaged.push(some[at] as Id);
        continue;
      }
      entries.set(entry.id, entry);
      itemOf(entry);
    }
  }
  const storedSeq = numberIn(manifestRow);
  const seq = rows.reduce((highest, row) => Math.max(highest, numberIn(row)), storedSeq);
  return { entries, damaged, manifest, storedSeq, seq };
}

/** Rows written after a sequence number: what other tabs have done since. */
export async function rowsSince(database: Database, store: "a" | "b", seq: number): Promise<[string, Row][]> {
  const found: [string, Row][] = [];
  await database.records(store).each((row, cursor) => {
    if (row.n > seq) found.push([cursor.primaryKey, row]);
  });
  return found;
}

/** Which of these have no row any more. */
export async function goneFrom(database: Database, store: "a" | "b", ids: Iterable<Id>): Promise<Id[]> {
  const there = new Set(await database.records(store).toCollection().primaryKeys());
  return [...ids].filter((id) => !there.has(id));
}

export function latestStamp(entries: Iterable<Entry>): Stamp | null {
  let latest: Stamp | null = null;
  for (const entry of entries) {
    const { h } = shownVersion(entry);
    if (latest === null || compareStamps(h, latest) > 0) latest = laterStamp(latest, h);
  }
  return latest;
}

interface Counts {
  readonly live: number;
  readonly tomb: number;
}

/** How many entries are shown and how many deleted, once these have taken the place of what they were, or are gone. */
export function countsAfter(
  counts: Counts,
  current: (id: Id) => Entry | null,
  next: readonly Entry[],
  gone: readonly Id[] = [],
): Counts {
  const after = { ...counts };
  for (const before of gone.map(current))
    if (before !== null) after[isTombstone(shownVersion(before)) ? "tomb" : "live"] -= 1;
  for (const entry of next) {
    const before = current(entry.id);
    if (before !== null) after[isTombstone(shownVersion(before)) ? "tomb" : "live"] -= 1;
    after[isTombstone(shownVersion(entry)) ? "tomb" : "live"] += 1;
  }
  return after;
}

export function countEntries(entries: Iterable<Entry>): Counts {
  let [live, tomb] = [0, 0];
  for (const entry of entries) {
    if (isTombstone(shownVersion(entry))) tomb += 1;
    else live += 1;
  }
  return { live, tomb };
}
