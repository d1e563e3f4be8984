import { compareStamps, laterStamp, type Stamp } from "#domain/clock.ts";
import { isTombstone, shownVersion, type Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, itemOf, journalOf, type Journal } from "#domain/journal.ts";
import type { DataKeys } from "#sealing/keys.ts";
import type { Where } from "#sealing/places.ts";
import type { Database, Row, StoredRows } from "./database.ts";
import type { Manifest } from "./manifest.ts";
import { openEntry, openManifest } from "./rows.ts";
import { pageTurn } from "./turn.ts";
import type { World } from "./world.ts";

/** All rows of a store, opened. Rows that do not open are set aside by id and stay where they are. */
export interface OpenedRows {
  readonly entries: Map<Id, Entry>;
  /** What the entries show. */
  readonly journal: Journal;
  readonly counts: Counts;
  /** The latest stamp on any of them. */
  readonly latest: Stamp | null;
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

/** Rows opened between two turns of the page: a frame's worth on a slow phone. */
const AT_ONCE = 50;

/** Opens rows while more of them are still being read. */
export class RowOpener {
  readonly #world: World;
  readonly #keys: Promise<DataKeys | null>;
  readonly #where: Where;
  readonly #entries = new Map<Id, Entry>();
  readonly #damaged: Id[] = [];
  readonly #counts = { live: 0, tomb: 0 };
  #latest: Stamp | null = null;
  #seq = 0;
  #work: Promise<void> = Promise.resolve();

  /** @param keys null where they do not open: then no row does */
  constructor(world: World, keys: Promise<DataKeys | null>, where: Where) {
    this.#world = world;
    this.#keys = keys;
    this.#where = where;
  }

  /** Takes rows as they come, and opens them when it is their turn. */
  take(rows: StoredRows): void {
    this.#work = this.#work.then(() => this.#open(rows));
  }

  /** All that was taken, opened. No more is taken after this, and nobody asks who has no keys. */
  async opened(manifestRow: unknown): Promise<OpenedRows> {
    const keys = await this.#keys;
    if (keys === null) throw new Error("there are no keys to open this with");
    const manifest = await openManifest(this.#world, keys, this.#where, manifestRow);
    await this.#work;
    const storedSeq = numberIn(manifestRow);
    return {
      entries: this.#entries,
      journal: await journalOf(this.#entries.values(), pageTurn),
      counts: this.#counts,
      latest: this.#latest,
      damaged: this.#damaged,
      manifest,
      storedSeq,
      seq: Math.max(this.#seq, storedSeq),
    };
  }

  async #open({ ids, rows }: StoredRows): Promise<void> {
    const keys = await this.#keys;
    if (keys === null) return;
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      if (from > 0) await pageTurn();
      const some = ids.slice(from, from + AT_ONCE);
      const opened = await Promise.all(
        some.map((id, at) => openEntry(this.#world, keys, this.#where, id, rows[from + at])),
      );
      for (const [at, entry] of opened.entries()) {
        this.#seq = Math.max(this.#seq, numberIn(rows[from + at]));
        if (entry === null) {
          this.#damaged.push(some[at] as Id);
          continue;
        }
        this.#entries.set(entry.id, entry);
        itemOf(entry);
        const shown = shownVersion(entry);
        this.#counts[isTombstone(shown) ? "tomb" : "live"] += 1;
        this.#latest = laterStamp(this.#latest, shown.h);
      }
    }
  }
}

/** Of a journal that begins. */
export const emptyRows = (manifest: Manifest): OpenedRows => ({
  entries: new Map(),
  journal: emptyJournal(),
  counts: { live: 0, tomb: 0 },
  latest: null,
  damaged: [],
  manifest,
  storedSeq: 0,
  seq: 0,
});

/** Opens rows that are all there. */
export function openAll(
  world: World,
  rows: StoredRows,
  manifestRow: unknown,
  keys: DataKeys,
  where: Where,
): Promise<OpenedRows> {
  const opener = new RowOpener(world, Promise.resolve(keys), where);
  opener.take(rows);
  return opener.opened(manifestRow);
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
