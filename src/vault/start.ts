import type { Day } from "#domain/day.ts";
import { idFromBytes } from "#domain/id.ts";
import { ok, refused, type Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { newBaseKey, newDataKeys, openDataKeys, wrappingKey, type DataKeys } from "#sealing/keys.ts";
import type { Opener } from "#sealing/places.ts";
import {
  BASE_KEY,
  Database,
  HEADER_KEY,
  MANIFEST_KEY,
  readStored,
  type Head,
  type Stored,
  type StoredRows,
} from "./database.ts";
import { headerWithChecksum, readHeader, wrapOf, type Header } from "./header.ts";
import type { Locked } from "./locked.ts";
import type { Manifest } from "./manifest.ts";
import type { Opening } from "./ledger.ts";
import { holdOpen } from "./open-lock.ts";
import { emptyRows, RowOpener } from "./opened.ts";
import { sealManifest } from "./rows.ts";
import { readSentinel, writeSentinel } from "./sentinel.ts";
import { Vault } from "./vault.ts";
import { problemOf, type World } from "./world.ts";

/** Open. `behind` counts acknowledged writes that are not there any more; `lostRows` entries that should be and are not. */
export interface OpenedVault {
  readonly state: "open";
  readonly vault: Vault;
  readonly behind: number;
  readonly lostRows: number;
}

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
  /** There is a passcode on it. */
  | { state: "locked"; locked: Locked }
  | OpenedVault;

const LONGEST_WAIT_MS = 10_000;

/** Waits for as long as the work gives a sign of life every so often. */
function whileAlive<Value>(
  ms: number,
  work: (onAlive: () => void) => Promise<Value>,
): Promise<Value | "hangs"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: () => void = () => undefined;
  const late = new Promise<"hangs">((resolve) => {
    giveUp = () => resolve("hangs");
  });
  const onAlive = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, ms);
  };
  onAlive();
  return Promise.race([work(onAlive), late]).finally(() => clearTimeout(timer));
}

type Make = () => Promise<Result<Vault, SaveProblem>>;

interface StartOptions {
  readonly database?: Database;
  readonly waitMs?: number;
}

/** Whether what stands as header opens without a passcode. Where there is no header, rows without one are looked for. */
function opensByItself(stored: unknown): boolean {
  const read = readHeader(stored);
  return read.state !== "ok" || wrapOf(read.header, "dev") !== null;
}

/** Opens whatever is there. Writes nothing, except a sentinel that is behind, and clears what a move left behind. */
export async function startVault(world: World, options: StartOptions = {}): Promise<Start> {
  if (typeof indexedDB === "undefined") return { state: "blocked", why: "none" };
  const database = options.database ?? new Database();
  const held = holdOpen(world.locks, database.name);
  const letGo = () => void held.then((release) => release());
  try {
    const stored = await whileAlive(options.waitMs ?? LONGEST_WAIT_MS, async (onAlive) => {
      await Promise.all([held, database.open()]);
      onAlive();
      return readWithKey(world, database, onAlive);
    });
    const found = stored === "hangs" ? HANGS : await find(world, database, stored, await held);
    if (found.state !== "open") letGo();
    return found;
  } catch (error) {
    letGo();
    // Dexie says this of a database whose version number is higher than the one it was asked for.
    if (error instanceof Error && error.name === "VersionError") return { state: "too-new" };
    return { state: "blocked", why: problemOf(error) === "full" ? "full" : "fails" };
  }
}

const HANGS = { state: "blocked", why: "hangs" } as const;

/** What was read, and where its key lies beside it, what opens the rows. */
interface Read {
  readonly stored: Stored;
  readonly following: { readonly keys: Promise<DataKeys | null>; readonly rows: RowOpener } | null;
}

/** Reads everything there is. Where the key lies beside it, rows are opened while others are still being read. */
async function readWithKey(world: World, database: Database, onAlive: () => void): Promise<Read> {
  let following: Read["following"] = null;
  const follow = (head: Head) => {
    const read = readHeader(head.header);
    const wrap = read.state === "ok" ? wrapOf(read.header, "dev") : null;
    if (read.state !== "ok" || wrap === null || !(head.base instanceof CryptoKey)) return null;
    const { header } = read;
    const keys = wrappingKey(world, "dev", head.base).then(
      (by) => openDataKeys(world, by, header, wrap),
      () => null,
    );
    const rows = new RowOpener(world, keys, header);
    following = { keys, rows };
    return { store: header.store, take: (some: StoredRows) => rows.take(some) };
  };
  const stored = await readStored(database, { wantsRows: opensByItself, follow, onAlive });
  return { stored, following };
}

async function find(
  world: World,
  database: Database,
  { stored, following }: Read,
  release: () => void,
): Promise<Start> {
  if (stored.header === undefined) {
    const create: Make = () => createVault(world, database);
    const sentinel = readSentinel(world.storage);
    if (stored.a.ids.length + stored.b.ids.length > 0) return { state: "damaged" };
    return sentinel === null
      ? { state: "new", create }
      : { state: "missing", since: sentinel.day, createAnew: create };
  }
  const read = readHeader(stored.header);
  if (read.state !== "ok") return { state: read.state };
  const { header } = read;
  if (wrapOf(header, "dev") === null) {
    const { findLocked } = await import("./locked.ts");
    const open = (unlocked: Header, keys: DataKeys, by: Opener) =>
      openUnlocked(world, database, { header: unlocked, keys, by });
    return { state: "locked", locked: await findLocked(world, database, header, open) };
  }
  const keys = following === null ? null : await following.keys;
  if (following === null || keys === null) return { state: "damaged" };
  const opening = { by: "dev", header, keys, node: newNode(world), release } as const;
  return openFound(world, database, opening, stored, following.rows);
}

/** @returns null where everything was sealed anew while this waited: what was opened is not what lies there now */
async function openUnlocked(
  world: World,
  database: Database,
  unlocked: Pick<Opening, "by" | "header" | "keys">,
): Promise<OpenedVault | null> {
  const release = await holdOpen(world.locks, database.name);
  try {
    const rows = new RowOpener(world, Promise.resolve(unlocked.keys), unlocked.header);
    const isSame = ({ header }: Head) => {
      const now = readHeader(header);
      return now.state === "ok" && now.header.crc === unlocked.header.crc;
    };
    const stored = await readStored(database, {
      wantsRows: (header) => isSame({ header, base: null, manifest: null }),
      follow: () => ({ store: unlocked.header.store, take: (some) => rows.take(some) }),
    });
    if (!isSame(stored)) {
      release();
      return null;
    }
    return await openFound(world, database, { ...unlocked, node: newNode(world), release }, stored, rows);
  } catch (error) {
    release();
    throw error;
  }
}

async function openFound(
  world: World,
  database: Database,
  opening: Opening,
  stored: Stored,
  opener: RowOpener,
): Promise<OpenedVault> {
  const { header } = opening;
  const rows = await opener.opened(stored.manifest);
  const vault = new Vault(world, database, opening, rows);
  if (stored[header.store === "a" ? "b" : "a"].ids.length > 0)
    await (await import("./move.ts")).clearLeftovers(database, header).catch(() => undefined);
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
  const { keys, wraps } = await newDataKeys(world, [await wrappingKey(world, "dev", base)], where);
  const manifest: Manifest = { seq: 0, live: 0, tomb: 0, node: newNode(world) };
  const manifestRow = await sealManifest(world, keys, where, manifest);
  const [wrap] = wraps;
  if (wrap === undefined) throw new Error("one key gives one wrap");
  const header = headerWithChecksum({
    fmt: 1,
    ...where,
    store: "a",
    slot: null,
    wraps: [{ by: "dev", ...wrap }],
  });
  const release = await holdOpen(world.locks, database.name);
  try {
    const isMade = await database.transaction("rw", database.m, async () => {
      if ((await database.m.get(HEADER_KEY)) !== undefined) return false;
      await database.m.bulkPut([header, base, manifestRow], [HEADER_KEY, BASE_KEY, MANIFEST_KEY]);
      return true;
    });
    if (!isMade) {
      release();
      const again = await startVault(world, { database });
      return again.state === "open" ? ok(again.vault) : refused("unavailable");
    }
    writeSentinel(world.storage, { vid: where.vid, seq: 0, day: world.day() });
    const rows = emptyRows(manifest);
    return ok(new Vault(world, database, { by: "dev", header, keys, node: manifest.node, release }, rows));
  } catch (error) {
    release();
    const problem = problemOf(error);
    return refused(problem === "lost" ? "unavailable" : problem);
  }
}
