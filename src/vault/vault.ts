import { nextStamp, compareStamps, type Stamp } from "#domain/clock.ts";
import { isTombstone, normalForm, shownVersion, type Entry, type Live, type Version } from "#domain/entry.ts";
import { planMerge, type MergePlan } from "#domain/backup-merge.ts";
import { idFromBytes, type Id } from "#domain/id.ts";
import { emptyJournal, itemOf, journalWith, type Item, type Journal } from "#domain/journal.ts";
import { RECORDS, type DataOf, type Kind } from "#domain/record.ts";
import { ok, refused, type Result } from "#domain/result.ts";
import type { DataKeys } from "#sealing/keys.ts";
import type { Where } from "#sealing/places.ts";
import { holds, type Change, type Changed, type Changes, type SaveOptions, type Undo } from "./change.ts";
import { Connection, type ConnectionState } from "./connection.ts";
import { HEADER_KEY, MANIFEST_KEY, type Database } from "./database.ts";
import { Drafts } from "./drafts.ts";
import { readHeader } from "./header.ts";
import type { Manifest } from "./manifest.ts";
import { countEntries, countsAfter, latestStamp, rowsSince, type OpenedRows } from "./opened.ts";
import { openEntry, openManifest, sealEntries, sealManifest } from "./rows.ts";
import { writeSentinel } from "./sentinel.ts";
import { joinTabs, type Tabs } from "./tabs.ts";
import type { World } from "./world.ts";
import { writeRows } from "./write-rows.ts";
import type { SaveProblem } from "#domain/save-problem.ts";

const MOST_TRIES = 8;

/** The open journal: every entry in memory, every write sealed and committed strictly before it is said to be saved. */
export class Vault {
  readonly drafts: Drafts;
  /** Names this journal, and says nothing about it. */
  readonly id: Id;
  /** Rows that did not open. They stay on disk as they are. */
  readonly damaged: readonly Id[];
  readonly #world: World;
  readonly #database: Database;
  readonly #keys: DataKeys;
  readonly #where: Where;
  readonly #store: "a" | "b";
  readonly #connection: Connection;
  readonly #tabs: Tabs;
  readonly #entries: Map<Id, Entry>;
  readonly #node: string;
  readonly #watchers = new Set<() => void>();
  #journal: Journal;
  /** The last sequence number in use. */
  #seq: number;
  /** The number that stands on disk beside the manifest, and must still stand there when this tab writes. */
  #storedSeq: number;
  #last: Stamp | null;
  #counts: { live: number; tomb: number };
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    world: World,
    database: Database,
    keys: DataKeys,
    where: Where,
    store: "a" | "b",
    rows: OpenedRows,
    node: string,
  ) {
    this.#world = world;
    this.#database = database;
    this.#keys = keys;
    this.#where = where;
    this.id = where.vid as Id;
    this.#store = store;
    this.#entries = rows.entries;
    this.damaged = rows.damaged;
    this.#node = rows.manifest?.node ?? node;
    this.#seq = rows.seq;
    this.#storedSeq = rows.storedSeq;
    this.#last = latestStamp(rows.entries.values());
    this.#counts = countEntries(rows.entries.values());
    this.#journal = journalWith(emptyJournal(), [...rows.entries.values()]);
    this.#connection = new Connection(database, () => this.#tell());
    this.drafts = new Drafts(world, database, keys, where, (work) => this.#connection.attempt(work));
    this.#tabs = joinTabs(world, () => void this.catchUp());
  }

  /** The journal as it is now. The same value until something changes. */
  journal = (): Journal => this.#journal;

  /** Whether the journal can still be written from here. */
  state = (): ConnectionState => this.#connection.state;

  /** Calls back after every change, also those of other tabs. @returns how to stop. */
  subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  newId(): Id {
    return idFromBytes(this.#world.randomBytes(16));
  }

  entry(id: Id): Entry | null {
    return this.#entries.get(id) ?? null;
  }

  /** Every version kept of an entry, newest first. Deletions are left out. */
  versions(id: Id): Live[] {
    return (this.#entries.get(id)?.v ?? []).filter((version): version is Live => !isTombstone(version));
  }

  /** Writes one thing. Resolves when the disk has it. */
  async save<K extends Kind>(
    kind: K,
    id: Id,
    data: DataOf<K>,
    options: SaveOptions = {},
  ): Promise<Result<Item<K>, SaveProblem | Changed>> {
    const record = RECORDS[kind];
    const parsed = record.schema.parse(data);
    const at = this.#world.moment();
    const written = await this.#commit(id, options.draft ?? null, (current) => {
      const shown = current === null ? null : shownVersion(current);
      const shownStamp = shown === null || isTombstone(shown) ? null : shown.h;
      if (options.base !== undefined && shown !== null && !isTombstone(shown)) {
        const isSame =
          options.base !== null && shownStamp !== null && compareStamps(options.base, shownStamp) === 0;
        if (!isSame && current !== null) return { changed: true, entry: current };
      }
      const version: Version = { h: this.#nextStamp(), at, s: record.shape, d: parsed };
      return { id, k: kind, v: normalForm(kind, [version, ...(current?.v ?? [])]) };
    });
    if (!written.ok) return written;
    const item = itemOf(written.value);
    if (item === null || item === "unreadable") throw new Error("what was just written cannot be read");
    return ok(item as Item<K>);
  }

  /** Deletes one thing: from now on only the fact that it was deleted is kept. */
  async remove(id: Id): Promise<Result<Undo, SaveProblem>> {
    const before = this.#entries.get(id);
    if (before === undefined) throw new Error("nothing to delete");
    let undo: Undo = { before };
    const at = this.#world.moment();
    const written = await this.#commit(id, null, (current) => {
      if (current !== null) undo = { before: current };
      return {
        id,
        k: undo.before.k,
        v: normalForm(undo.before.k, [{ h: this.#nextStamp(), at, del: true }, ...(current?.v ?? [])]),
      };
    });
    return written.ok ? ok(undo) : refused(written.problem as SaveProblem);
  }

  /** Takes a deletion back, with every earlier version it had. */
  async undo({ before }: Undo): Promise<Result<null, SaveProblem>> {
    const written = await this.#commit(before.id, null, (current) => {
      const live = before.v.filter((version): version is Live => !isTombstone(version)).reverse();
      const again = live.map((version) => ({ ...version, h: this.#nextStamp() }));
      return { id: before.id, k: before.k, v: normalForm(before.k, [...again, ...(current?.v ?? [])]) };
    });
    return written.ok ? ok(null) : refused(written.problem as SaveProblem);
  }

  /** Every entry with all its versions and deletions: what a backup holds. */
  entries(): Entry[] {
    return [...this.#entries.values()];
  }

  /**
   * Takes in what another device knows, all of it or nothing, in one strict transaction. What is written is worked out
   * anew from the journal as it stands when its turn comes, so nothing that is saved meanwhile is lost.
   * @returns what was found and done; "kinds-differ" as `planMerge` says
   */
  async merge(there: readonly Entry[]): Promise<Result<MergePlan, SaveProblem | "kinds-differ">> {
    let plan = planMerge((id) => this.entry(id), there);
    const written = await this.#commitAll(null, () => {
      plan = planMerge((id) => this.entry(id), there);
      return plan.ok ? plan.value.entries : [];
    });
    return written.ok ? plan : refused(written.problem as SaveProblem);
  }

  /** Reads what other tabs have written since. Called when they say so, and when the app is looked at again. */
  catchUp(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#connection.attempt(() => this.#readOthers());
    });
  }

  /** Lets go of the database. What is still waiting is refused as "closed". */
  close(): void {
    this.#tabs.close();
    this.#connection.close();
  }

  #nextStamp(): Stamp {
    this.#last = nextStamp(this.#last, this.#world.nowMs(), this.#node);
    return this.#last;
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /**
   * One write. The rows are sealed for the next sequence number before the transaction, since a transaction does not
   * wait for encryption; inside it the number is checked, and when another tab was faster all of it is done again.
   */
  #commitAll(draft: Id | null, changes: Changes): Promise<Result<readonly Entry[], SaveProblem | Changed>> {
    return this.#inTurn(async () => {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const { state } = this.#connection;
        if (state !== "open") return refused(state === "closed" ? "closed" : "unavailable");
        const next = changes();
        if ("changed" in next) return refused(next);
        if (next.length === 0) return ok(next);
        const counts = countsAfter(this.#counts, (id) => this.entry(id), next);
        const manifest = { seq: this.#seq + 1, ...counts, node: this.#node };
        const rows = await sealEntries(this.#world, this.#keys, this.#where, manifest.seq, next);
        const manifestRow = await sealManifest(this.#world, this.#keys, this.#where, manifest);
        const ids = next.map((entry) => entry.id);
        const outcome = await this.#connection.attempt<"written" | "behind">(
          () => writeRows(this.#database, this.#store, this.#storedSeq, { ids, rows, manifestRow, draft }),
          // What was read before the connection was lost may be old: go round again instead of repeating blindly.
          () => "behind",
        );
        if (!outcome.ok) return outcome;
        if (outcome.value === "written") {
          this.#take(next, manifest);
          this.#tabs.announce(manifest.seq, ids);
          return ok(next);
        }
        const read = await this.#connection.attempt(() => this.#readOthers());
        if (!read.ok) return read;
      }
      return refused("unavailable");
    });
  }

  async #commit(id: Id, draft: Id | null, change: Change): Promise<Result<Entry, SaveProblem | Changed>> {
    let written: Entry | null = null;
    const done = await this.#commitAll(draft, () => {
      const current = this.entry(id);
      // A write whose answer was lost may have reached the disk all the same: then it is done.
      if (written !== null && current !== null && holds(current, written)) return [];
      const next = change(current);
      if ("changed" in next) return next;
      written = next;
      return [next];
    });
    if (!done.ok) return done;
    const entry = done.value[0] ?? this.entry(id);
    if (entry === null) throw new Error("what was written is not there");
    return ok(entry);
  }

  async #readOthers(): Promise<null> {
    const [header, manifestRow] = await this.#database.m.bulkGet([HEADER_KEY, MANIFEST_KEY]);
    const read = readHeader(header);
    if (read.state !== "ok" || read.header.vid !== this.#where.vid) {
      this.#connection.end("lost");
      return null;
    }
    if (read.header.gen !== this.#where.gen) {
      this.#connection.end("closed");
      return null;
    }
    const manifest = await openManifest(this.#world, this.#keys, this.#where, manifestRow);
    if (manifest === null || manifest.seq === this.#seq) return null;
    const rows = await rowsSince(this.#database, this.#store, this.#seq);
    const opened = await Promise.all(
      rows.map(([id, row]) => openEntry(this.#world, this.#keys, this.#where, id, row)),
    );
    this.#take(
      opened.filter((entry) => entry !== null),
      manifest,
    );
    return null;
  }

  #take(entries: readonly Entry[], manifest: Manifest): void {
    for (const entry of entries) this.#entries.set(entry.id, entry);
    const latest = latestStamp(entries);
    if (latest !== null && (this.#last === null || compareStamps(latest, this.#last) > 0))
      this.#last = latest;
    this.#seq = manifest.seq;
    this.#storedSeq = manifest.seq;
    this.#counts = { live: manifest.live, tomb: manifest.tomb };
    this.#journal = journalWith(this.#journal, entries);
    writeSentinel(this.#world.storage, {
      vid: this.id,
      seq: manifest.seq,
      day: this.#world.day(),
    });
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
