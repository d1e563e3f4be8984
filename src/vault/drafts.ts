import * as z from "zod/mini";
import { stampSchema, type Stamp } from "#domain/clock.ts";
import { momentSchema } from "#domain/day.ts";
import { idFromBytes, idSchema, type Id } from "#domain/id.ts";
import { ok, refused, type Result } from "#domain/result.ts";
import { textsIn } from "#domain/text.ts";
import { openJson, sealJson } from "#sealing/envelope.ts";
import { draftPlace } from "#sealing/places.ts";
import { MANIFEST_KEY, type Database, type Row } from "./database.ts";
import { isSealedRow } from "./header.ts";
import type { Hold } from "./hold.ts";
import type { World } from "./world.ts";
import type { SaveProblem } from "#domain/save-problem.ts";

const draftSchema = z.strictObject({
  /** Which form. */
  form: z.string().check(z.maxLength(40)),
  /** The entry being edited, or the one this will become. */
  target: idSchema,
  /** Stamp of the version the form began with; null for something new. */
  base: z.nullable(stampSchema),
  /** The data the form began with, so that edits of two tabs can be joined. */
  was: z.unknown(),
  values: z.unknown(),
  at: momentSchema,
});

/** Something typed and not yet finished. */
export interface Draft {
  readonly id: Id;
  readonly form: string;
  readonly target: Id;
  readonly base: Stamp | null;
  readonly was: unknown;
  readonly values: unknown;
  readonly at: z.infer<typeof momentSchema>;
  /** How often it was written; the next write takes the next number. */
  readonly turn: number;
}

/** A held lock of this name says: a tab is writing this draft now. */
export const DRAFT_LOCK = "al-draft-";

/**
 * What the forms of this window hold. The browser tells of a lock that was let go a moment late, and of one that was asked
 * for as well: of ourselves we know better. By document and not by journal, as the browser counts.
 */
const HELD_HERE = new Set<Id>();

type Attempt = <Value>(work: () => Promise<Value>) => Promise<Result<Value, SaveProblem>>;

/** Drafts of every form, sealed like records, in a store of their own. */
export class Drafts {
  readonly #world: World;
  readonly #database: Database;
  readonly #hold: Hold;
  readonly #attempt: Attempt;
  /** What open forms hold, for the screen that is shown when everything else broke. In memory only. */
  readonly typed = new Map<Id, unknown>();
  /** What open forms hold of the person's own words. */
  typedTexts = (): string[] => textsIn([...this.typed.values()]);
  #ourselves: Promise<string | undefined> | null = null;
  /** Forms that were left and whose last words are still on their way to the disk. */
  readonly #leaving = new Set<Promise<void>>();

  constructor(world: World, database: Database, hold: Hold, attempt: Attempt) {
    this.#world = world;
    this.#database = database;
    this.#hold = hold;
    this.#attempt = attempt;
  }

  newId(): Id {
    return idFromBytes(this.#world.randomBytes(16));
  }

  /** Writes a draft over its earlier state. */
  async keep(draft: Omit<Draft, "at">): Promise<Result<null, SaveProblem>> {
    const { id, turn, ...rest } = draft;
    const value = { ...rest, at: this.#world.moment() };
    // Sealed once more when everything was sealed anew in between.
    for (;;) {
      const { keys, where } = this.#hold;
      const sealed = await sealJson(this.#world, keys.draft, draftPlace(where, id, turn), value);
      const row: Row = { v: 1, g: where.gen, n: turn, ...sealed };
      const kept = await this.#attempt(() => this.#put(id, row));
      if (!kept.ok) return kept;
      if (kept.value) return ok(null);
      if (this.#hold.where.gen === where.gen) return refused("closed");
    }
  }

  /** @returns false where the journal is sealed with another key by now, which would not open this row */
  async #put(id: Id, row: Row): Promise<boolean> {
    const { m, d } = this.#database;
    return this.#database.transaction("rw", m, d, async () => {
      const manifest = (await m.get(MANIFEST_KEY)) as Partial<Row> | undefined;
      if (manifest !== undefined && manifest.g !== row.g) return false;
      await d.put(row, id);
      return true;
    });
  }

  async drop(id: Id): Promise<Result<null, SaveProblem>> {
    return this.#attempt(async () => {
      await this.#database.d.delete(id);
      return null;
    });
  }

  /** A form is being left: whoever asks for what is unfinished waits until it is written. */
  leaving(written: Promise<void>): void {
    const done = written.finally(() => this.#leaving.delete(done));
    this.#leaving.add(done);
  }

  /** Until what the forms that were left still had to write is on disk. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#leaving);
  }

  /** Drafts that no open form holds, newest first: what was being typed when the app went away. */
  async unfinished(): Promise<Result<Draft[], SaveProblem>> {
    await this.settled();
    const read = await this.#attempt(() =>
      this.#database.transaction("r", this.#database.d, () =>
        Promise.all([this.#database.d.toCollection().primaryKeys(), this.#database.d.toArray()]),
      ),
    );
    if (!read.ok) return read;
    const [ids, rows] = read.value;
    const held = await this.#held();
    const drafts: Draft[] = [];
    for (const [at, id] of ids.entries()) {
      if (held.has(id)) continue;
      const row = rows[at];
      const { keys, where } = this.#hold;
      if (!isSealedRow(row) || row.g !== where.gen) continue;
      const opened = await openJson(this.#world, keys.draft, draftPlace(where, id, row.n), row);
      const parsed = draftSchema.safeParse(opened?.value);
      if (parsed.success) drafts.push({ ...parsed.data, id: id as Id, turn: row.n });
    }
    return ok(drafts.sort((a, b) => (a.at.l < b.at.l ? 1 : a.at.l > b.at.l ? -1 : 0)));
  }

  /** Says to the other tabs that this one is writing the draft, until the returned function is called. */
  hold(id: Id): () => void {
    HELD_HERE.add(id);
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    void this.#world.locks?.request(DRAFT_LOCK + id, () => until);
    return () => {
      HELD_HERE.delete(id);
      release();
    };
  }

  async #held(): Promise<ReadonlySet<string>> {
    const { locks } = this.#world;
    if (locks === null) return HELD_HERE;
    this.#ourselves ??= nameOfThisWindow(locks, this.newId());
    const ourselves = await this.#ourselves;
    const { held = [] } = await locks.query();
    const others = held
      .filter(({ name, clientId }) => name?.startsWith(DRAFT_LOCK) && (clientId ?? "") !== ourselves)
      .map(({ name = "" }) => name.slice(DRAFT_LOCK.length));
    return new Set<string>([...others, ...HELD_HERE]);
  }
}

/** What the browser calls this window among those that hold locks. */
const nameOfThisWindow = (locks: LockManager, id: Id): Promise<string | undefined> => {
  const name = `al-here-${id}`;
  return locks.request(name, async () => {
    const { held = [] } = await locks.query();
    return held.find((lock) => lock.name === name)?.clientId;
  });
};
