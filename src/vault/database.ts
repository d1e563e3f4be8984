import { Dexie, type Table } from "dexie";

/** A sealed row. `g` is the generation of the key, `n` the sequence number it was written with. */
export interface Row {
  v: 1;
  g: number;
  n: number;
  iv: Uint8Array<ArrayBuffer>;
  ct: ArrayBuffer;
}

type StoreName = "a" | "b";

// Dexie talks to the console on localhost; this app talks to nobody's console.
Dexie.debug = false;

/**
 * The one database. Names say nothing: `m` header, keys, manifest and what belongs to the door, `a` and `b` records (one of them in use, the
 * other for a change of key), `d` drafts. No index on anything that was written.
 */
export class Database extends Dexie {
  readonly m!: Table<unknown, string>;
  readonly a!: Table<Row, string>;
  readonly b!: Table<Row, string>;
  readonly d!: Table<Row, string>;

  constructor(name = "v1") {
    // Strict: the browser says "committed" only when the disk has it. With the default, a power cut lost every
    // record of the last seconds (see SECURITY.md).
    super(name, { chromeTransactionDurability: "strict", autoOpen: false });
    this.version(1).stores({ m: "", a: "", b: "", d: "" });
    // Returning false keeps Dexie's own handler, which writes to the console, from running.
    this.on("versionchange", (event: IDBVersionChangeEvent) => {
      this.close();
      this.onTakenOver(event.newVersion === null ? "deleted" : "newer");
      return false;
    });
  }

  /** Another tab deleted the database, or runs a newer app that wants it. Giving way lets it go on. */
  onTakenOver: (why: "deleted" | "newer") => void = () => undefined;

  records(store: StoreName): Table<Row, string> {
    return store === "a" ? this.a : this.b;
  }
}

export const HEADER_KEY = "h";
export const BASE_KEY = "k";
export const MANIFEST_KEY = "n";
/** Wrong tries at the door. */
export const TRIES_KEY = "t";
/** The folder in which a copy is kept. */
export const FOLDER_ROW = "f";
/** The secret halves of the drop box's keys. */
export const DROP_ROW = "s";
/** What the lock screen may show, and the key it is sealed with. */
export const DOOR_ROW = "o";
export const DOOR_KEY = "c";

/** The rows of one store as they lie there. */
export interface StoredRows {
  readonly ids: string[];
  readonly rows: Row[];
}

/** What stands before the rows. */
export interface Head {
  readonly header: unknown;
  readonly base: unknown;
  readonly manifest: unknown;
}

/** Everything there is, as it was at one moment. */
export interface Stored extends Head {
  readonly a: StoredRows;
  readonly b: StoredRows;
}

/** Whoever takes the rows of one store as they are read. */
interface Follower {
  readonly store: StoreName;
  readonly take: (rows: StoredRows) => void;
}

const NO_ROWS: StoredRows = { ids: [], rows: [] };

/** Rows read between two turns of the page. */
const AT_ONCE = 500;

/** Reads a store in the order of its keys, some rows at a time: a large one, read at once, holds the page up. */
async function eachSome(table: Table<Row, string>, take: (rows: StoredRows) => void): Promise<void> {
  let last: string | undefined;
  for (;;) {
    const from = last === undefined ? table.toCollection() : table.where(":id").above(last);
    const some = from.limit(AT_ONCE);
    const [ids, rows] = await Promise.all([some.clone().primaryKeys(), some.toArray()]);
    if (ids.length > 0) take({ ids, rows });
    if (ids.length < AT_ONCE) return;
    last = ids.at(-1);
  }
}

async function allRows(table: Table<Row, string>): Promise<StoredRows> {
  const all: { ids: string[]; rows: Row[] } = { ids: [], rows: [] };
  await eachSome(table, ({ ids, rows }) => {
    all.ids.push(...ids);
    all.rows.push(...rows);
  });
  return all;
}

interface Reading {
  /** Of a journal that is locked the rows are of no use yet. */
  readonly wantsRows: (header: unknown) => boolean;
  /** Takes the rows of one store as they come; what it has taken is not kept here. */
  readonly follow?: (head: Head) => Follower | null;
  /** Called whenever the database has answered. */
  readonly onAlive?: () => void;
}

/** Reads all of it in one transaction: nothing another tab writes comes in between. */
export const readStored = (
  database: Database,
  { wantsRows, follow = () => null, onAlive = () => undefined }: Reading,
): Promise<Stored> =>
  database.transaction("r", database.m, database.a, database.b, async () => {
    const [header, base, manifest] = await database.m.bulkGet([HEADER_KEY, BASE_KEY, MANIFEST_KEY]);
    onAlive();
    const head: Head = { header, base, manifest };
    if (!wantsRows(header)) return { ...head, a: NO_ROWS, b: NO_ROWS };
    // What follows is no part of the transaction, which must not wait for it.
    const follower = Dexie.ignoreTransaction(() => follow(head));
    const read = async (store: StoreName): Promise<StoredRows> => {
      if (follower?.store !== store) return allRows(database.records(store));
      await eachSome(database.records(store), (rows) => {
        onAlive();
        Dexie.ignoreTransaction(() => follower.take(rows));
      });
      return NO_ROWS;
    };
    const [a, b] = await Promise.all([read("a"), read("b")]);
    return { ...head, a, b };
  });
