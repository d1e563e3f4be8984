import * as z from "zod/mini";
import { daySchema, type Day } from "#domain/day.ts";
import { normalForm, type Entry } from "#domain/entry.ts";
import { idFromBytes, idSchema, type Id } from "#domain/id.ts";
import { emptyNote } from "#domain/note.ts";
import { RECORDS } from "#domain/record.ts";
import { ok, refused, type Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { cleanText, lengthOf, LONGEST_TEXT } from "#domain/text.ts";
import {
  followDropBox,
  putBackIn,
  readDropKey,
  takeOut,
  tellOfDropBox,
  whatWaits,
  writeDropKey,
} from "#drop-box/drop-box.ts";
import { newDropPair, openDropped, sealDropped, type Dropped, type DropPair } from "#sealing/drop.ts";
import { openJson, sealJson } from "#sealing/envelope.ts";
import { dropKeysPlace } from "#sealing/places.ts";
import { DROP_ROW, HEADER_KEY } from "./database.ts";
import { isSealedRow } from "./header.ts";
import type { Ledger } from "./ledger.ts";
import { problemOf } from "./world.ts";

const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

const droppedSchema = z.strictObject({
  v: z.literal(1),
  id: idSchema,
  key: idSchema,
  at: z.int().check(z.gte(0)),
  from: bytes,
  iv: bytes,
  ct: z.custom<ArrayBuffer>((value) => value instanceof ArrayBuffer),
});

const sharedSchema = z.strictObject({ text: z.string(), day: daySchema });

/** A pair as it is kept: JSON knows no bytes. */
const octets = z.array(z.int().check(z.gte(0), z.lte(255)));
const pairsSchema = z.array(
  z.strictObject({
    id: idSchema,
    /** The generation of the journal's key under which the pair was made. */
    gen: z.int(),
    open: octets,
    secret: octets,
  }),
);
type Kept = z.infer<typeof pairsSchema>[number];

const pairOf = ({ id, open, secret }: Kept): DropPair => ({
  id,
  open: Uint8Array.from(open),
  secret: Uint8Array.from(secret),
});

const LOCK = "al-drop-box";

/** Work on the other database. What is lost there is no reason to open that of the journal anew. */
async function outside<Value>(work: () => Promise<Value>): Promise<Value> {
  const [done] = await Promise.allSettled([work()]);
  if (done.status === "fulfilled") return done.value;
  // A connection that was lost is named by no cause: whoever reads the causes would take it for the journal's.
  const cause = problemOf(done.reason) === "lost" ? {} : { cause: done.reason as unknown };
  throw new Error("the drop box gave an error", cause);
}

/** Something that was shared. `said` is null where it was altered, or no key opens it any more. */
export interface Waiting {
  readonly item: Dropped & { readonly id: Id };
  readonly said: { readonly text: string; readonly day: Day } | null;
}

/** Why something cannot be a note: also that it is too long for one, or that there is no text in it. */
export type KeepProblem = SaveProblem | "too-long" | "nothing";

/**
 * The drop box from the inside. Its secret halves lie beside the journal, sealed with the key of the records: they are in no
 * backup and in no second copy. There is one pair for each generation of the journal's key, since whoever finds an older key
 * in what a disk has left must not open what is shared from now on. [Note: the drop box]
 */
export class DropBox {
  readonly #ledger: Ledger;
  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /**
   * Makes sure that the key that lies outside is the newest of ours, and forgets those that nothing waits for. Done when
   * the journal is opened and after everything was sealed anew; interrupted anywhere, the next time goes on.
   */
  tend(): Promise<Result<null, SaveProblem>> {
    return this.#alone(() => this.#tend());
  }

  /** One window after the other: two would each put their own key outside, and one of them would not open. */
  #alone<Value>(work: () => Promise<Value>): Promise<Result<Value, SaveProblem>> {
    const { connection, world } = this.#ledger;
    const attempt = () => connection.attempt(work);
    return this.#ledger.inTurn(() => world.locks?.request(LOCK, attempt) ?? attempt());
  }

  async #tend(): Promise<null> {
    const { hold } = this.#ledger;
    if (!(await this.#isThere())) return null;
    const had = await this.#pairs();
    const isOld = had[0]?.gen !== hold.where.gen;
    const pairs = isOld ? [await this.#newPair(), ...had] : had;
    // First inside: what is sealed with a key must be openable.
    if (isOld) await this.#keep(pairs);
    const [newest] = pairs;
    if (newest === undefined) throw new Error("there is no pair");
    const outer = await outside(readDropKey);
    // Erased in between, the journal must leave none of this behind.
    if (!(await this.#isThere())) return null;
    if (outer?.id !== newest.id)
      await outside(() => writeDropKey({ id: newest.id, open: Uint8Array.from(newest.open) }));
    const needed = new Set((await this.#items()).map(({ key }) => key));
    const left = pairs.filter((pair) => pair === newest || needed.has(pair.id));
    if (left.length < pairs.length) await this.#keep(left);
    return null;
  }

  /** Whether the journal still is where it was: it may have been erased elsewhere. */
  async #isThere(): Promise<boolean> {
    return (await this.#ledger.database.m.get(HEADER_KEY)) !== undefined;
  }

  async #newPair(): Promise<Kept> {
    const { world, hold } = this.#ledger;
    const id = idFromBytes(world.randomBytes(16));
    const { open, secret } = await newDropPair(world, id);
    const kept = { id, gen: hold.where.gen, open: [...open], secret: [...secret] };
    secret.fill(0);
    return kept;
  }

  /** Calls back when something came or went elsewhere. @returns how to stop */
  follow = followDropBox;

  /** What waits, oldest first. */
  waiting(): Promise<Result<Waiting[], SaveProblem>> {
    return this.#ledger.connection.attempt(async () => {
      const [pairs, items] = await Promise.all([this.#pairs(), this.#items()]);
      const found = items.map(async (item): Promise<Waiting> => {
        const kept = pairs.find(({ id }) => id === item.key);
        const opened = kept === undefined ? null : await openDropped(this.#ledger.world, pairOf(kept), item);
        const said = sharedSchema.safeParse(opened?.value);
        return { item, said: said.success ? said.data : null };
      });
      return (await Promise.all(found)).sort((a, b) => a.item.at - b.item.at);
    });
  }

  /**
   * Makes a note of what was shared, and takes it out. The note has the id of the thing: done by two windows, or again after
   * an interruption in between, it is one note; and one that was deleted meanwhile stays deleted.
   */
  async keep({ item, said }: Waiting, therapyId: Id): Promise<Result<null, KeepProblem>> {
    if (said === null) throw new Error("nothing to keep");
    const text = cleanText(said.text);
    if (text.trim() === "") return refused("nothing");
    if (lengthOf(text) > LONGEST_TEXT) return refused("too-long");
    const [ledger, { id }] = [this.#ledger, item];
    const at = ledger.world.moment();
    const d = RECORDS.note.schema.parse({ ...emptyNote(therapyId, said.day), text });
    const written = await ledger.commit(null, () => {
      if (ledger.entries.has(id)) return [];
      const version = { h: ledger.nextStamp(), at, s: RECORDS.note.shape, d };
      const entry: Entry = { id, k: "note", v: normalForm("note", [version]) };
      return [entry];
    });
    if (!written.ok) return refused(written.problem as SaveProblem);
    return this.discard(id);
  }

  /** Takes things out for good. */
  async discard(...ids: readonly Id[]): Promise<Result<null, SaveProblem>> {
    const gone = await this.#ledger.connection.attempt(() => outside(() => takeOut(...ids)));
    if (!gone.ok) return gone;
    tellOfDropBox();
    return ok(null);
  }

  /** Takes that back. Where its key was forgotten meanwhile, as nothing waited for it any more, it is sealed with the newest. */
  async putBack(...waiting: readonly Waiting[]): Promise<Result<null, SaveProblem>> {
    const back = await this.#alone(async () => {
      const pairs = await this.#pairs();
      const items = await Promise.all(waiting.map((each) => this.#openable(each, pairs)));
      return outside(() => putBackIn(items));
    });
    if (!back.ok) return back;
    tellOfDropBox();
    return back.value ? ok(null) : refused("unavailable");
  }

  async #openable({ item, said }: Waiting, pairs: readonly Kept[]): Promise<Dropped> {
    const [newest] = pairs;
    if (said === null || newest === undefined || pairs.some(({ id }) => id === item.key)) return item;
    return sealDropped(this.#ledger.world, pairOf(newest), item, said);
  }

  /** What is no sealed thing at all is nothing that was shared. */
  async #items() {
    return (await outside(whatWaits)).flatMap((found) => {
      const parsed = droppedSchema.safeParse(found);
      return parsed.success ? [parsed.data] : [];
    });
  }

  async #pairs(): Promise<Kept[]> {
    const { world, database, hold } = this.#ledger;
    const row = await database.m.get(DROP_ROW);
    if (!isSealedRow(row)) return [];
    const opened = await openJson(world, hold.keys.record, dropKeysPlace(hold.where), row);
    const pairs = pairsSchema.safeParse(opened?.value);
    return pairs.success ? pairs.data : [];
  }

  async #keep(pairs: readonly Kept[]): Promise<void> {
    const { world, database, hold } = this.#ledger;
    const sealed = await sealJson(world, hold.keys.record, dropKeysPlace(hold.where), pairs);
    await database.m.put({ v: 1, g: hold.where.gen, n: 0, ...sealed }, DROP_ROW);
  }
}
