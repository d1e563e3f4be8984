import { compareStamps, nextStamp, type Stamp } from "#domain/clock.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { ok, refused, type Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import type { DataKeys } from "#sealing/keys.ts";
import type { Opener } from "#sealing/places.ts";
import type { Changed, Changes } from "./change.ts";
import { Connection } from "./connection.ts";
import { HEADER_KEY, MANIFEST_KEY, type Database } from "./database.ts";
import { readHeader, type Header } from "./header.ts";
import { Hold } from "./hold.ts";
import type { Manifest } from "./manifest.ts";
import { holdOpen } from "./open-lock.ts";
import { countsAfter, goneFrom, latestStamp, rowsSince, type OpenedRows } from "./opened.ts";
import { openEntry, openManifest, sealEntries, sealManifest } from "./rows.ts";
import { writeSentinel } from "./sentinel.ts";
import { joinTabs, type Tabs } from "./tabs.ts";
import type { World } from "./world.ts";
import { writeRows } from "./write-rows.ts";

const MOST_TRIES = 8;

/** How a journal was opened. */
export interface Opening {
  /** By what. Whoever has used the recovery code may set a new passcode without the one that was forgotten. */
  readonly by: Opener;
  readonly header: Header;
  readonly keys: DataKeys;
  /** Name of this device in the stamps it writes, where the manifest has none. */
  readonly node: string;
  /** Lets go of the lock that says that the journal is open here. */
  readonly release: () => void;
}

/** The entries of the open journal as they are in memory and on disk, and the one way in which both change: together. */
export class Ledger {
  readonly world: World;
  readonly database: Database;
  readonly hold: Hold;
  readonly connection: Connection;
  /** What opened it, or would open it now that the lock was changed. */
  openedBy: Opener;
  readonly #tabs: Tabs;
  readonly #onLeave: () => void;
  readonly #node: string;
  readonly #watchers = new Set<() => void>();
  #entries: Map<Id, Entry>;
  #journal: Journal;
  /** The last sequence number in use. */
  #seq: number;
  /** The number that stands on disk beside the manifest, and must still stand there when this tab writes. */
  #storedSeq: number;
  #last: Stamp | null;
  #counts: OpenedRows["counts"];
  #queue: Promise<unknown> = Promise.resolve();
  #release: () => void;

  constructor(
    world: World,
    database: Database,
    { by, header, keys, node, release }: Opening,
    rows: OpenedRows,
    onLeave: () => void,
  ) {
    this.world = world;
    this.database = database;
    this.hold = new Hold(header, keys);
    this.openedBy = by;
    this.#release = release;
    this.#entries = rows.entries;
    this.#node = rows.manifest?.node ?? node;
    this.#seq = rows.seq;
    this.#storedSeq = rows.storedSeq;
    this.#last = rows.latest;
    this.#counts = rows.counts;
    this.#journal = rows.journal;
    this.connection = new Connection(database, () => this.#tell());
    this.#onLeave = onLeave;
    this.#tabs = joinTabs(world, { onChanged: () => void this.catchUp(), onLeave });
  }

  get entries(): ReadonlyMap<Id, Entry> {
    return this.#entries;
  }
  get journal(): Journal {
    return this.#journal;
  }
  /** What stands on disk beside the entries, as this window knows it. */
  get manifest(): Manifest {
    return { seq: this.#seq, ...this.#counts, node: this.#node };
  }
  /** The number that must stand beside the manifest on disk, or another window was faster. */
  get storedSeq(): number {
    return this.#storedSeq;
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  nextStamp(): Stamp {
    this.#last = nextStamp(this.#last, this.world.nowMs(), this.#node);
    return this.#last;
  }

  /** Reads what other tabs have written since, when its turn comes. */
  catchUp(): Promise<void> {
    return this.inTurn(async () => {
      await this.readOthers();
    });
  }

  /** One thing after the other: what changes the journal waits for what was begun before. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  close(): void {
    this.#tabs.close();
    this.connection.close();
    this.#release();
  }

  askOthersToLeave(): void {
    this.#tabs.askToLeave();
  }

  /** Lets go of the lock that says that the journal is open here, while something is done alone. @returns how to have it again */
  letGo(): () => Promise<void> {
    this.#release();
    return async () => {
      this.#release = await holdOpen(this.world.locks, this.database.name);
    };
  }

  /**
   * One write. The rows are sealed for the next sequence number before the transaction, since a transaction does not
   * wait for encryption; inside it the number is checked, and when another tab was faster all of it is done again.
   */
  commit(draft: Id | null, changes: Changes): Promise<Result<readonly Entry[], SaveProblem | Changed>> {
    return this.inTurn(async () => {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const { state } = this.connection;
        if (state !== "open") return refused(state === "closed" ? "closed" : "unavailable");
        const asked = changes();
        if ("changed" in asked) return refused(asked);
        const { put: next, gone } = "put" in asked ? asked : { put: asked, gone: [] };
        if (next.length + gone.length === 0) return ok(next);
        const counts = this.#countsAfter(next, gone);
        const manifest = { seq: this.#seq + 1, ...counts, node: this.#node };
        const { keys, where, store } = this.hold;
        const rows = await sealEntries(this.world, keys, where, manifest.seq, next);
        const manifestRow = await sealManifest(this.world, keys, where, manifest);
        const ids = next.map((entry) => entry.id);
        const outcome = await this.connection.attempt<"written" | "behind">(
          () => writeRows(this.database, store, this.#storedSeq, { ids, rows, gone, manifestRow, draft }),
          // What was read before the connection was lost may be old: go round again instead of repeating blindly.
          () => "behind",
        );
        if (!outcome.ok) return outcome;
        if (outcome.value === "written") {
          this.#take(next, manifest, gone);
          this.#tabs.announce(manifest.seq, ids);
          return ok(next);
        }
        const read = await this.readOthers();
        if (!read.ok) return read;
      }
      return refused("unavailable");
    });
  }

  /** Reads what other tabs have written since. Only in turn. */
  readOthers(): Promise<Result<null, SaveProblem>> {
    return this.connection.attempt(async () => {
      const { keys, where, store } = this.hold;
      const [header, manifestRow] = await this.database.m.bulkGet([HEADER_KEY, MANIFEST_KEY]);
      const read = readHeader(header);
      if (read.state !== "ok" || read.header.vid !== where.vid) {
        this.connection.end("lost");
        return null;
      }
      // Sealed anew by another window, which could not make this one leave before.
      if (read.header.gen !== where.gen || read.header.store !== store) {
        this.connection.end("closed");
        this.#onLeave();
        return null;
      }
      if (read.header.crc !== this.hold.header.crc) this.#become(read.header);
      const manifest = await openManifest(this.world, keys, where, manifestRow);
      if (manifest === null || manifest.seq === this.#seq) return null;
      const rows = await rowsSince(this.database, store, this.#seq);
      const opened = await Promise.all(rows.map(([id, row]) => openEntry(this.world, keys, where, id, row)));
      const entries = opened.filter((entry) => entry !== null);
      const { live, tomb } = this.#countsAfter(entries, []);
      const isLess = live + tomb > manifest.live + manifest.tomb;
      this.#take(entries, manifest, isLess ? await goneFrom(this.database, store, this.#entries.keys()) : []);
      return null;
    });
  }

  /** There is one more way to open what lies there: the header alone is another one, here and in the other windows. */
  moreWays(header: Header): void {
    this.#become(header);
    this.#tabs.announce(this.#seq, []);
  }

  #become(header: Header): void {
    this.hold.become(header, this.hold.keys);
    this.#tell();
  }

  /** Everything lies elsewhere now, sealed with these keys. */
  moved(header: Header, keys: DataKeys, manifest: Manifest, entries: readonly Entry[]): void {
    this.hold.become(header, keys);
    this.#entries = new Map();
    this.#journal = emptyJournal();
    this.#take(entries, manifest, []);
  }

  #countsAfter = (next: readonly Entry[], gone: readonly Id[]) =>
    countsAfter(this.#counts, (id) => this.#entries.get(id) ?? null, next, gone);

  #take(entries: readonly Entry[], manifest: Manifest, gone: readonly Id[]): void {
    for (const id of gone) this.#entries.delete(id);
    for (const entry of entries) this.#entries.set(entry.id, entry);
    const latest = latestStamp(entries);
    if (latest !== null && (this.#last === null || compareStamps(latest, this.#last) > 0))
      this.#last = latest;
    this.#seq = manifest.seq;
    this.#storedSeq = manifest.seq;
    this.#counts = { live: manifest.live, tomb: manifest.tomb };
    this.#journal = journalWith(this.#journal, entries, gone);
    writeSentinel(this.world.storage, {
      vid: this.hold.header.vid,
      seq: manifest.seq,
      day: this.world.day(),
    });
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
