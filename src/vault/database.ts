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
/** What the lock screen may show, and the key it is sealed with. */
export const DOOR_ROW = "o";
export const DOOR_KEY = "c";

/** The rows of one store as they lie there. */
export interface StoredRows {
  readonly ids: string[];
  readonly rows: Row[];
}

/** Everything there is, as it was at one moment. */
export interface Stored {
  readonly header: unknown;
  readonly base: unknown;
  readonly manifest: unknown;
  readonly a: StoredRows;
  readonly b: StoredRows;
}

const rowsOf = async (table: Table<Row, string>): Promise<StoredRows> => {
  const [ids, rows] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
  return { ids, rows };
};

const NO_ROWS: StoredRows = { ids: [], rows: [] };

/**
 * Reads all of it in one transaction: nothing another tab writes comes in between.
 * @param wantsRows of a journal that is locked the rows are of no use yet
 */
export const readStored = (database: Database, wantsRows: (header: unknown) => boolean): Promise<Stored> =>
  database.transaction("r", database.m, database.a, database.b, async () => {
    const [header, base, manifest] = await database.m.bulkGet([HEADER_KEY, BASE_KEY, MANIFEST_KEY]);
    const [a, b] = wantsRows(header)
      ? await Promise.all([rowsOf(database.a), rowsOf(database.b)])
      : [NO_ROWS, NO_ROWS];
    return { header, base, manifest, a, b };
  });
