import { ok, refused, type Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { takeBackDataKey } from "#sealing/kept-key.ts";
import { newBaseKey, openDataKeys, wrappingKey } from "#sealing/keys.ts";
import type { ReadCopy } from "./copy-orders.ts";
import { BASE_KEY, HEADER_KEY, MANIFEST_KEY, readStored, type Database, type Row } from "./database.ts";
import { headerWithChecksum, readHeader, wrapOf, type Header } from "./header.ts";
import { openEntry } from "./rows.ts";
import { problemOf, type World } from "./world.ts";

/**
 * "does-not-fit": the copy does not open, or is not of the journal whose entries are there. "not-empty": there is something
 * that the copy must not be laid over; it has to be set aside first.
 */
export type RestoreProblem = "does-not-fit" | "not-empty" | SaveProblem;

/** What makes the journal open again: its header, and the browser's own key where there is no passcode. */
interface Head {
  readonly header: Header;
  readonly base: CryptoKey | null;
}

async function headOf(world: World, { head, body }: ReadCopy): Promise<Head | null> {
  const read = readHeader(body.header);
  if (read.state !== "ok" || read.header.vid !== head.vid || read.header.gen !== head.gen) return null;
  if (body.key === null) return { header: read.header, base: null };
  // The browser never showed its own key, so a new one takes its place.
  const base = await newBaseKey(world);
  const wrap = await takeBackDataKey(world, base, read.header, body.key);
  if (wrap === null) return null;
  const { crc: _, ...header } = read.header;
  const wraps = header.wraps.map((each) => (each.by === "dev" ? { ...each, ...wrap } : each));
  return { header: headerWithChecksum({ ...header, wraps }), base };
}

/** Whether a copy holds all that a journal needs to open: to be known before anything makes room for it. */
export const isFit = async (world: World, copy: ReadCopy): Promise<boolean> =>
  (await headOf(world, copy)) !== null;

/** Whether the entries that are there open with the key of the copy. With a passcode only the person can tell. */
async function opens(
  world: World,
  { header, base }: Head,
  ids: readonly string[],
  rows: readonly Row[],
): Promise<boolean> {
  const wrap = header.wraps.find(({ by }) => by === "dev");
  if (base === null || wrap === undefined) return true;
  const keys = await openDataKeys(world, await wrappingKey(world, "dev", base), header, wrap);
  if (keys === null) return false;
  for (const [at, id] of ids.entries())
    if ((await openEntry(world, keys, header, id, rows[at])) !== null) return true;
  return false;
}

const crcOf = (stored: unknown): number | null => {
  const read = readHeader(stored);
  return read.state === "ok" ? read.header.crc : null;
};

/** Whether what stands there opens as it is. With a passcode only the person can tell: then it is taken to. */
async function opensNow(world: World, stored: unknown, base: unknown): Promise<boolean> {
  const read = readHeader(stored);
  if (read.state !== "ok") return false;
  const wrap = wrapOf(read.header, "dev");
  if (wrap === null) return true;
  if (!(base instanceof CryptoKey)) return false;
  return (await openDataKeys(world, await wrappingKey(world, "dev", base), read.header, wrap)) !== null;
}

const isOf = (row: unknown, gen: number): boolean =>
  typeof row === "object" && row !== null && "g" in row && row.g === gen;

/**
 * Brings a journal back from its second copy, in one strict transaction: all of it into an empty database ("restored"), or,
 * where the entries are there and only what opens them is not, that alone ("repaired"). A journal that opens is never
 * touched. The next look for the journal finds it.
 */
export async function restoreCopy(
  world: World,
  database: Database,
  copy: ReadCopy,
): Promise<Result<"restored" | "repaired", RestoreProblem>> {
  try {
    const head = await headOf(world, copy);
    if (head === null) return refused("does-not-fit");
    const { header, base } = head;
    if (!database.isOpen()) await database.open();
    const there = await readStored(database, { wantsRows: () => true });
    if (readHeader(there.header).state === "too-new") return refused("not-empty");
    const { ids, rows } = there[header.store];
    const isThere = rows.some((row) => isOf(row, header.gen)) && (await opens(world, head, ids, rows));
    if (!isThere && there.a.ids.length + there.b.ids.length > 0) return refused("not-empty");
    const stands = await opensNow(world, there.header, there.base);
    const before = crcOf(there.header);
    const { m, a, b, d } = database;
    await database.transaction("rw", m, a, b, d, async () => {
      // Another window may have been faster: then its journal stays.
      const [now, key] = await m.bulkGet([HEADER_KEY, BASE_KEY]);
      const isWhole = crcOf(now) !== null && (key instanceof CryptoKey || base === null);
      if (isWhole && (stands || crcOf(now) !== before)) return;
      await m.put(header, HEADER_KEY);
      if (base === null) await m.delete(BASE_KEY);
      else await m.put(base, BASE_KEY);
      if (isThere && there.manifest !== undefined) return;
      await m.put(copy.body.manifest, MANIFEST_KEY);
      if (isThere) return;
      const { records, drafts } = copy.body;
      await database.records(header.store).bulkPut(records.rows, records.ids);
      await d.bulkPut(drafts.rows, drafts.ids);
    });
    return ok(isThere ? "repaired" : "restored");
  } catch (error) {
    const problem = problemOf(error);
    return refused(problem === "lost" ? "unavailable" : problem);
  }
}
