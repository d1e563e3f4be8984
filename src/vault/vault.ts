import { compareStamps, type Stamp } from "#domain/clock.ts";
import { isTombstone, normalForm, shownVersion, type Entry, type Live, type Version } from "#domain/entry.ts";
import { idFromBytes, type Id } from "#domain/id.ts";
import { itemOf, type Item, type Journal } from "#domain/journal.ts";
import { RECORDS, type DataOf, type Kind } from "#domain/record.ts";
import { ok, refused, type Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { holds, type Change, type Changed, type Changes, type SaveOptions, type Undo } from "./change.ts";
import type { ConnectionState } from "./connection.ts";
import type { Database, StoredRows } from "./database.ts";
import { Drafts } from "./drafts.ts";
import type { DropBox } from "./drop-box.ts";
import type { FolderRow } from "./folder.ts";
import { wrapOf, type Header } from "./header.ts";
import { Ledger, type Opening } from "./ledger.ts";
import { openAll, type OpenedRows } from "./opened.ts";
import type { Door, KeyProblem, MoreWays, NextLock, Ways } from "./ways.ts";
import type { World } from "./world.ts";

/** The open journal: every entry in memory, every write sealed and committed strictly before it is said to be saved. */
export class Vault {
  readonly drafts: Drafts;
  /** Names this journal, and says nothing about it. */
  readonly id: Id;
  /** Rows that did not open. They stay on disk as they are. */
  readonly damaged: readonly Id[];
  readonly #ledger: Ledger;
  #leave = (): void => this.close();
  #ways: { readonly of: Header; readonly are: Ways | null };

  constructor(world: World, database: Database, opening: Opening, rows: OpenedRows) {
    this.#ledger = new Ledger(world, database, opening, rows, () => this.#leave());
    const { hold, connection } = this.#ledger;
    this.id = opening.header.vid;
    this.damaged = rows.damaged;
    this.drafts = new Drafts(world, database, hold, (work) => connection.attempt(work));
    this.#ways = { of: opening.header, are: waysOf(opening.header) };
  }

  /** The journal as it is now. The same value until something changes. */
  journal = (): Journal => this.#ledger.journal;

  /** Whether the journal can still be written from here. */
  state = (): ConnectionState => this.#ledger.connection.state;

  /** Calls back after every change, also those of other tabs. @returns how to stop. */
  subscribe = (watcher: () => void): (() => void) => this.#ledger.watch(watcher);

  newId(): Id {
    return idFromBytes(this.#ledger.world.randomBytes(16));
  }

  entry(id: Id): Entry | null {
    return this.#ledger.entries.get(id) ?? null;
  }

  /** Every version kept of an entry, newest first. Deletions are left out. */
  versions(id: Id): Live[] {
    return (this.#ledger.entries.get(id)?.v ?? []).filter(
      (version): version is Live => !isTombstone(version),
    );
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
    const at = this.#ledger.world.moment();
    const written = await this.#commit(id, options.draft ?? null, (current) => {
      // Under one roof with versions of another kind, neither could be read any more, and no backup of it be whole.
      if (current !== null && current.k !== kind) throw new Error("something of another kind has this id");
      const shown = current === null ? null : shownVersion(current);
      const shownStamp = shown === null || isTombstone(shown) ? null : shown.h;
      if (options.base !== undefined && shown !== null && !isTombstone(shown)) {
        const isSame =
          options.base !== null && shownStamp !== null && compareStamps(options.base, shownStamp) === 0;
        if (!isSame && current !== null) return { changed: true, entry: current };
      }
      const version: Version = { h: this.#ledger.nextStamp(), at, s: record.shape, d: parsed };
      return { id, k: kind, v: normalForm(kind, [version, ...(current?.v ?? [])]) };
    });
    if (!written.ok) return written;
    const item = itemOf(written.value);
    if (item === null || item === "unreadable") throw new Error("what was just written cannot be read");
    return ok(item as Item<K>);
  }

  /** Deletes one thing: from now on only the fact that it was deleted is kept. */
  async remove(id: Id): Promise<Result<Undo, SaveProblem>> {
    const before = this.#ledger.entries.get(id);
    if (before === undefined) throw new Error("nothing to delete");
    let undo: Undo = { before };
    const at = this.#ledger.world.moment();
    const written = await this.#commit(id, null, (current) => {
      if (current !== null) undo = { before: current };
      return {
        id,
        k: undo.before.k,
        v: normalForm(undo.before.k, [{ h: this.#ledger.nextStamp(), at, del: true }, ...(current?.v ?? [])]),
      };
    });
    return written.ok ? ok(undo) : refused(written.problem as SaveProblem);
  }

  /** Deletes one thing as long as nothing was written of it since the version with this stamp, and else leaves it. */
  async removeUnchanged(id: Id, base: Stamp): Promise<Result<null, SaveProblem | Changed>> {
    const at = this.#ledger.world.moment();
    const written = await this.#commit(id, null, (current) => {
      if (current === null) throw new Error("nothing to delete");
      if (compareStamps(shownVersion(current).h, base) !== 0) return { changed: true, entry: current };
      const gone = { h: this.#ledger.nextStamp(), at, del: true } as const;
      return { id, k: current.k, v: normalForm(current.k, [gone, ...current.v]) };
    });
    return written.ok ? ok(null) : written;
  }

  /** Takes a deletion back, with every earlier version it had. */
  async undo({ before }: Undo): Promise<Result<null, SaveProblem>> {
    const written = await this.#commit(before.id, null, (current) => {
      const live = before.v.filter((version): version is Live => !isTombstone(version)).reverse();
      const again = live.map((version) => ({ ...version, h: this.#ledger.nextStamp() }));
      return { id: before.id, k: before.k, v: normalForm(before.k, [...again, ...(current?.v ?? [])]) };
    });
    return written.ok ? ok(null) : refused(written.problem as SaveProblem);
  }

  /** Every entry with all its versions and deletions: what a backup holds. */
  entries(): Entry[] {
    return [...this.#ledger.entries.values()];
  }

  /** Opens rows of this journal that were kept elsewhere. */
  readRows(rows: StoredRows): Promise<OpenedRows> {
    const { world, hold } = this.#ledger;
    return openAll(world, rows, undefined, hold.keys, hold.where);
  }

  /** The stamp of one more version, for `write`. */
  nextStamp = (): Stamp => this.#ledger.nextStamp();

  /** Writes what is worked out from the journal as it stands when its turn comes: all of it or nothing. */
  write(changes: Changes): Promise<Result<readonly Entry[], SaveProblem | Changed>> {
    return this.#ledger.commit(null, changes);
  }

  /** Reads what other tabs have written since. Called when they say so, and when the app is looked at again. */
  catchUp(): Promise<void> {
    return this.#ledger.catchUp();
  }

  /** Lets go of the database. What is still waiting is refused as "closed". */
  close(): void {
    this.#ledger.close();
  }

  /**
   * Calls back when another window locks the journal or seals it anew: what is being typed is to be written down, and the
   * journal closed. Where nobody listens it is only closed. @returns how to stop
   */
  onAskedToLeave(leave: () => void): () => void {
    this.#leave = leave;
    return () => {
      this.#leave = () => this.close();
    };
  }

  /** Asks the other windows to let go of the journal too: it is being locked. */
  askOthersToLeave(): void {
    this.#ledger.askOthersToLeave();
  }

  /** In which ways the journal opens beside the passcode; null while there is none. The same value until that changes. */
  ways = (): Ways | null => {
    const { header } = this.#ledger.hold;
    if (this.#ways.of !== header) this.#ways = { of: header, are: waysOf(header) };
    return this.#ways.are;
  };

  /** Whether the recovery code has opened the journal, and no new passcode was set since. */
  isForgotten = (): boolean => this.#ledger.openedBy === "rec";

  /** Whether this passcode opens the journal. A wrong one counts as a try at the door. */
  async checkKey(passcode: string): Promise<Result<null, KeyProblem>> {
    const lock = await lockPart();
    return lock === null ? refused("unavailable") : lock.checkKey(this.#ledger, passcode);
  }

  /**
   * Puts a passcode on the journal, changes it or takes it away. Everything is sealed anew with a new key, since what was
   * deleted from a disk is not gone; the old stays whole until the new one is.
   * @param current the passcode of now; null while there is none, or where the recovery code has opened the journal
   * @param next null for no passcode from now on
   */
  async setLock(
    current: string | null,
    next: NextLock | null,
    onProgress: (done: number, total: number) => void = () => undefined,
  ): Promise<Result<null, KeyProblem | SaveProblem>> {
    const lock = await lockPart();
    return lock === null ? refused("unavailable") : lock.setLock(this.#ledger, current, next, onProgress);
  }

  /** One more way to open the journal beside the passcode: what was there opens it as before, so nothing is sealed anew. */
  async addWays(current: string, more: MoreWays): Promise<Result<null, KeyProblem | SaveProblem>> {
    const lock = await lockPart();
    return lock === null ? refused("unavailable") : lock.addWays(this.#ledger, current, more);
  }

  /** What the lock screen may show from now on. Where there is no lock nothing is kept. */
  async setDoor(door: Door): Promise<Result<null, SaveProblem>> {
    return (await import("./door.ts")).writeDoor(this.#ledger, this.ways() === null ? null : door);
  }

  /** The folder in which a copy is kept up to date, where there is one. */
  async folder(): Promise<FolderRow> {
    return new (await import("./folder.ts")).FolderRow(this.#ledger);
  }

  /** What was shared into the app and waits to be kept or put away. */
  async dropBox(): Promise<DropBox> {
    return new (await import("./drop-box.ts")).DropBox(this.#ledger);
  }

  async #commit(id: Id, draft: Id | null, change: Change): Promise<Result<Entry, SaveProblem | Changed>> {
    let written: Entry | null = null;
    const done = await this.#ledger.commit(draft, () => {
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
}

/** A part that did not load, as after a new version has taken its place, is no reason to leave somebody standing. */
const lockPart = () => import("./lock.ts").catch(() => null);

/** @returns null while there is no passcode */
function waysOf(header: Header): Ways | null {
  if (wrapOf(header, "dev") !== null) return null;
  const device = wrapOf(header, "prf");
  return {
    recovery: wrapOf(header, "rec") !== null,
    device: device === null ? null : { credential: device.credential, input: device.input },
  };
}
