import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { ok, refused, type Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { openJson, sealJson } from "#sealing/envelope.ts";
import type { DataKeys } from "#sealing/keys.ts";
import { draftPlace, dropKeysPlace, folderPlace } from "#sealing/places.ts";
import {
  BASE_KEY,
  DROP_ROW,
  FOLDER_ROW,
  HEADER_KEY,
  MANIFEST_KEY,
  type Database,
  type Row,
} from "./database.ts";
import { headerWithChecksum, isSealedRow, readHeader, type Header } from "./header.ts";
import type { Ledger } from "./ledger.ts";
import type { Manifest } from "./manifest.ts";
import { alone } from "./open-lock.ts";
import { countEntries } from "./opened.ts";
import { sealEntries, sealManifest } from "./rows.ts";

/*
 * [Note: moving house] What is sealed with another key is written into the record store that is not in use, and then one
 * strict transaction names that store in the header. Killed before it, the journal is as it was, and what was half written is cleared at the next start; killed after it, the journal is as it should be, and the old store is
 * cleared then. There is no moment at which neither is whole.
 */

/** Rows sealed and written between two answers to the page. */
const AT_ONCE = 200;
const MOST_TRIES = 4;

interface Destination {
  /** As of now, but for the store: the other one is taken. */
  readonly header: Omit<Header, "crc">;
  readonly keys: DataKeys;
  /** The browser's own key; null where a passcode takes its place. */
  readonly base: CryptoKey | null;
  /** Asked for again when another window has written meanwhile. */
  readonly entries: () => readonly Entry[];
}

type Progress = (done: number, total: number) => void;

export const otherStore = (store: "a" | "b"): "a" | "b" => (store === "a" ? "b" : "a");

/** Moves the whole journal. What did not open is taken along as it is. Only in the ledger's turn. */
export async function moveTo(
  ledger: Ledger,
  destination: Destination,
  onProgress: Progress,
): Promise<Result<null, SaveProblem>> {
  const { world, database } = ledger;
  ledger.askOthersToLeave();
  const holdAgain = ledger.letGo();
  try {
    const moved = await alone(world.locks, database.name, () => moveAlone(ledger, destination, onProgress));
    // What was half written takes room that the person needs.
    if (!moved.ok) await ledger.connection.attempt(() => clearLeftovers(database, ledger.hold.header));
    return moved;
  } finally {
    await holdAgain();
  }
}

async function moveAlone(
  ledger: Ledger,
  { header: next, keys, base, entries: wanted }: Destination,
  onProgress: Progress,
): Promise<Result<null, SaveProblem>> {
  const { world, database, connection } = ledger;
  const header = headerWithChecksum({ ...next, store: otherStore(ledger.hold.store) });
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const read = await ledger.readOthers();
    if (!read.ok) return read;
    if (connection.state !== "open") return refused(connection.state === "closed" ? "closed" : "unavailable");
    const entries = wanted();
    const manifest: Manifest = {
      ...ledger.manifest,
      ...countEntries(entries),
      seq: ledger.manifest.seq + 1,
    };
    const filled = await fill(ledger, header, keys, manifest, entries, onProgress);
    if (!filled.ok) return filled;
    const drafts = await connection.attempt(() => sealDraftsAnew(ledger, header, keys));
    if (!drafts.ok) return drafts;
    const beside = await connection.attempt(() => sealBesideAnew(ledger, header, keys));
    if (!beside.ok) return beside;
    const manifestRow = await sealManifest(world, keys, header, manifest);
    const flipped = await connection.attempt<boolean>(
      () =>
        flip(ledger, {
          header,
          manifestRow,
          base,
          rows: filled.value,
          drafts: drafts.value,
          beside: beside.value,
        }),
      () => false,
    );
    if (!flipped.ok) return flipped;
    if (!flipped.value) continue;
    const old = ledger.hold.store;
    ledger.moved(header, keys, manifest, entries);
    // Once more, for a window that was only just starting.
    ledger.askOthersToLeave();
    // What is left behind is cleared at the next start if not now.
    await connection.attempt(() => database.records(old).clear());
    return ok(null);
  }
  return refused("unavailable");
}

/** @returns how many rows there are to be found in the store that was filled */
async function fill(
  { world, database, hold, connection, entries: known }: Ledger,
  header: Header,
  keys: DataKeys,
  manifest: Manifest,
  entries: readonly Entry[],
  onProgress: Progress,
): Promise<Result<number, SaveProblem>> {
  const target = database.records(header.store);
  const begun = await connection.attempt(async () => {
    await target.clear();
    return database.records(hold.store).toCollection().primaryKeys();
  });
  if (!begun.ok) return begun;
  onProgress(0, entries.length);
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE);
    const rows = await sealEntries(world, keys, header, manifest.seq, some);
    const ids = some.map(({ id }) => id);
    const put = await connection.attempt(() => target.bulkPut(rows, ids));
    if (!put.ok) return put;
    onProgress(Math.min(from + AT_ONCE, entries.length), entries.length);
  }
  return takeDamaged(
    { database, hold, connection },
    header.store,
    // What opens and is not wanted any more stays behind; what does not open is not thrown away.
    begun.value.filter((id) => !known.has(id as Id)),
    entries.length,
  );
}

/** Rows that do not open are not thrown away: they lie in the new store as they lay in the old one. */
async function takeDamaged(
  { database, hold, connection }: Pick<Ledger, "database" | "hold" | "connection">,
  store: "a" | "b",
  ids: readonly string[],
  count: number,
): Promise<Result<number, SaveProblem>> {
  if (ids.length === 0) return ok(count);
  const taken = await connection.attempt(async () => {
    const found = await database.records(hold.store).bulkGet([...ids]);
    const damaged = found.flatMap((row, at) => (row === undefined ? [] : [{ row, id: ids[at] as string }]));
    await database.records(store).bulkPut(
      damaged.map(({ row }) => row),
      damaged.map(({ id }) => id),
    );
    return damaged.length;
  });
  return taken.ok ? ok(count + taken.value) : taken;
}

interface DraftRow {
  readonly id: string;
  /** What lies there now, to be sure that it still does. */
  readonly was: Row;
  readonly row: Row;
}

async function sealDraftsAnew(
  { world, database, hold }: Ledger,
  header: Header,
  keys: DataKeys,
): Promise<DraftRow[]> {
  const [ids, rows] = await database.transaction("r", database.d, () =>
    Promise.all([database.d.toCollection().primaryKeys(), database.d.toArray()]),
  );
  const anew: DraftRow[] = [];
  for (const [at, id] of ids.entries()) {
    const was = rows[at] as Row;
    const place = draftPlace(hold.where, id, was.n);
    const opened = isSealedRow(was) ? await openJson(world, hold.keys.draft, place, was) : null;
    const row =
      opened === null
        ? was
        : {
            v: 1 as const,
            g: header.gen,
            n: was.n,
            ...(await sealJson(world, keys.draft, draftPlace(header, id, was.n), opened.value)),
          };
    anew.push({ id, was, row });
  }
  return anew;
}

/** What lies beside the journal, on this device alone, and where it is sealed to. */
const BESIDE = [
  [FOLDER_ROW, folderPlace],
  [DROP_ROW, dropKeysPlace],
] as const;

type Beside = readonly (readonly [row: object, key: string])[];

/** Written again in a moment by another window, it is asked for anew, or another is made: it is no part of the journal. */
async function sealBesideAnew(
  { world, database, hold }: Ledger,
  header: Header,
  keys: DataKeys,
): Promise<Beside> {
  const anew: [object, string][] = [];
  for (const [key, place] of BESIDE) {
    const row = await database.m.get(key);
    if (!isSealedRow(row)) continue;
    const opened = await openJson(world, hold.keys.record, place(hold.where), row);
    if (opened === null) continue;
    const sealed = await sealJson(world, keys.record, place(header), opened.value);
    anew.push([{ ...row, g: header.gen, ...sealed }, key]);
  }
  return anew;
}

interface Flip {
  readonly header: Header;
  readonly manifestRow: Row;
  readonly base: CryptoKey | null;
  readonly rows: number;
  readonly drafts: readonly DraftRow[];
  readonly beside: Beside;
}

/** The one transaction that counts. @returns false when something was written since it was prepared: nothing was done */
async function flip(
  { database, hold, storedSeq }: Ledger,
  { header, manifestRow, base, rows, drafts, beside }: Flip,
): Promise<boolean> {
  const { m, d } = database;
  const target = database.records(header.store);
  return database.transaction("rw", m, d, target, async () => {
    const [stored, manifest, count, draftIds, draftRows] = await Promise.all([
      m.get(HEADER_KEY),
      m.get(MANIFEST_KEY) as Promise<Partial<Row> | undefined>,
      target.count(),
      d.toCollection().primaryKeys(),
      d.toArray(),
    ]);
    const read = readHeader(stored);
    const isAsRead =
      read.state === "ok" &&
      read.header.gen === hold.where.gen &&
      read.header.store === hold.store &&
      (manifest?.n ?? 0) === storedSeq &&
      count === rows &&
      isSame(drafts, draftIds, draftRows);
    if (!isAsRead) return false;
    await Promise.all([
      m.put(header, HEADER_KEY),
      m.put(manifestRow, MANIFEST_KEY),
      ...beside.map(([row, key]) => m.put(row, key)),
      d.bulkPut(
        drafts.map(({ row }) => row),
        drafts.map(({ id }) => id),
      ),
      base === null ? m.delete(BASE_KEY) : m.put(base, BASE_KEY),
    ]);
    return true;
  });
}

const isSame = (drafts: readonly DraftRow[], ids: readonly string[], rows: readonly Row[]): boolean =>
  drafts.length === ids.length &&
  drafts.every(({ id, was }, at) => ids[at] === id && rows[at]?.n === was.n && rows[at]?.g === was.g);

/** Clears the store that is not in use, where a move was interrupted. */
export async function clearLeftovers(database: Database, header: Header): Promise<void> {
  const { m } = database;
  const other = database.records(otherStore(header.store));
  await database.transaction("rw", m, other, async () => {
    const read = readHeader(await m.get(HEADER_KEY));
    if (read.state === "ok" && read.header.store === header.store) await other.clear();
  });
}
