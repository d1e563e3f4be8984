import type { Day } from "#domain/day.ts";
import { idFromBytes } from "#domain/id.ts";
import { ok, refused, type Result } from "#domain/result.ts";
import { newBaseKey, newDataKeys, openDataKeys } from "#sealing/keys.ts";
import { BASE_KEY, Database, HEADER_KEY, MANIFEST_KEY, readStored, type Stored } from "./database.ts";
import { HEADER_FORMAT, headerWithChecksum, readHeader, wrapOf, type Header } from "./header.ts";
import type { Manifest } from "./manifest.ts";
import { openAll } from "./opened.ts";
import { sealManifest } from "./rows.ts";
import { readSentinel, writeSentinel } from "./sentinel.ts";
import { Vault } from "./vault.ts";
import { problemOf, type World } from "./world.ts";
import type { SaveProblem } from "#domain/save-problem.ts";

/** What was found at start. [Note: start-up truth table] in ARCHITECTURE.md says why each is told apart. */
export type Start =
  /** Nothing here and nothing was: a first visit. */
  | { state: "new"; create: () => Promise<Result<Vault, SaveProblem>> }
  /** There was a journal, and the browser has lost it. Never taken for a first visit. */
  | { state: "missing"; since: Day; createAnew: () => Promise<Result<Vault, SaveProblem>> }
  /** A newer version of the app wrote it. Nothing is touched. */
  | { state: "too-new" }
  /** The header or the key does not read. Nothing is touched. */
  | { state: "damaged" }
  /** No database: this browser has none ("none"), it does not answer ("hangs"), or it answers with an error ("fails"). */
  | { state: "blocked"; why: "none" | "hangs" | "fails" | "full" }
  /** Open. `behind` counts acknowledged writes that are not there any more; `lostRows` entries that should be and are not. */
  | { state: "open"; vault: Vault; behind: number; lostRows: number };

const LONGEST_WAIT_MS = 10_000;

const within = <Value>(ms: number, work: Promise<Value>): Promise<Value | "hangs"> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"hangs">((resolve) => {
    timer = setTimeout(() => resolve("hangs"), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Opens whatever is there. Writes nothing, except a sentinel that is behind. */
export async function startVault(
  world: World,
  options: { database?: Database; waitMs?: number } = {},
): Promise<Start> {
  if (typeof indexedDB === "undefined") return { state: "blocked", why: "none" };
  const database = options.database ?? new Database();
  try {
    const opened = await within(options.waitMs ?? LONGEST_WAIT_MS, database.open());
    if (opened === "hangs") return { state: "blocked", why: "hangs" };
    const head = await within(options.waitMs ?? LONGEST_WAIT_MS, readStored(database));
    if (head === "hangs") return { state: "blocked", why: "hangs" };
    if (head.header === undefined) {
      const create = () => createVault(world, database);
      const sentinel = readSentinel(world.storage);
      if (head.a.ids.length + head.b.ids.length > 0) return { state: "damaged" };
      return sentinel === null
        ? { state: "new", create }
        : { state: "missing", since: sentinel.day, createAnew: create };
    }
    const read = readHeader(head.header);
    if (read.state !== "ok") return { state: read.state };
    return await openVault(world, database, read.header, head);
  } catch (error) {
    // Dexie says this of a database whose version number is higher than the one it was asked for.
    if (error instanceof Error && error.name === "VersionError") return { state: "too-new" };
    return { state: "blocked", why: problemOf(error) === "full" ? "full" : "fails" };
  }
}

async function openVault(world: World, database: Database, header: Header, stored: Stored): Promise<Start> {
  const { base } = stored;
  const where = { vid: header.vid, gen: header.gen };
  const wrap = header.wraps.find((each) => each.by === "dev");
  if (wrap === undefined || !(base instanceof CryptoKey)) return { state: "damaged" };
  const keys = await openDataKeys(world, base, where, wrap);
  if (keys === null) return { state: "damaged" };
  const rows = await openAll(world, stored[header.store], stored.manifest, keys, where);
  const vault = new Vault(world, database, keys, where, header.store, rows, newNode(world));
  const sentinel = readSentinel(world.storage);
  const isOurs = sentinel?.vid === header.vid;
  // Chromium writes localStorage some seconds later: a battery pulled in between leaves a journal without its sentinel.
  if (sentinel === null || (isOurs && sentinel.seq < rows.seq))
    writeSentinel(world.storage, { vid: header.vid, seq: rows.seq, day: world.day() });
  const behind = isOurs ? Math.max(0, sentinel.seq - rows.seq) : 0;
  const expected = rows.manifest === null ? 0 : rows.manifest.live + rows.manifest.tomb;
  const lostRows = Math.max(0, expected - rows.entries.size - rows.damaged.length);
  return { state: "open", vault, behind, lostRows };
}

const newNode = (world: World): string => idFromBytes(world.randomBytes(16)).slice(0, 8);

/** Makes an empty, sealed vault. When two tabs do so at once, the second opens the first one's. */
async function createVault(world: World, database: Database): Promise<Result<Vault, SaveProblem>> {
  const where = { vid: idFromBytes(world.randomBytes(16)), gen: 1 };
  const base = await newBaseKey(world);
  const { keys, wrap } = await newDataKeys(world, base, where);
  const manifest: Manifest = { seq: 0, live: 0, tomb: 0, node: newNode(world) };
  const manifestRow = await sealManifest(world, keys, where, manifest);
  const header = headerWithChecksum({
    fmt: HEADER_FORMAT,
    vid: where.vid,
    gen: where.gen,
    store: "a",
    slot: null,
    wraps: [wrapOf(wrap)],
  });
  try {
    const isMade = await database.transaction("rw", database.m, async () => {
      if ((await database.m.get(HEADER_KEY)) !== undefined) return false;
      await database.m.bulkPut([header, base, manifestRow], [HEADER_KEY, BASE_KEY, MANIFEST_KEY]);
      return true;
    });
    if (!isMade) {
      const again = await startVault(world, { database });
      return again.state === "open" ? ok(again.vault) : refused("unavailable");
    }
    writeSentinel(world.storage, { vid: where.vid, seq: 0, day: world.day() });
    const rows = { entries: new Map(), damaged: [], manifest, storedSeq: 0, seq: 0 };
    return ok(new Vault(world, database, keys, where, "a", rows, manifest.node));
  } catch (error) {
    const problem = problemOf(error);
    return refused(problem === "lost" ? "unavailable" : problem);
  }
}
