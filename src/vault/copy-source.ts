import type { StoredRows } from "./database.ts";

/** What a copy is made of, as it lay in the database at one moment. */
export interface CopySource {
  readonly vid: string;
  readonly gen: number;
  readonly seq: number;
  readonly header: { readonly wraps: readonly unknown[] };
  readonly manifest: unknown;
  /** The browser's own key, for a journal without a passcode. */
  readonly base: unknown;
  readonly records: StoredRows;
  readonly drafts: StoredRows;
}

const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
  });

/** Opens a database that is there. One that is not is not made: then this is null. */
export function openThere(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.addEventListener("upgradeneeded", () => opening.transaction?.abort());
    opening.addEventListener("error", () => resolve(null));
    opening.addEventListener("success", () => {
      const database = opening.result;
      // Whoever wants to change or delete it must not wait for a copy.
      database.addEventListener("versionchange", () => database.close());
      resolve(database);
    });
  });
}

async function rowsOf(store: IDBObjectStore): Promise<StoredRows> {
  const [ids, rows] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
  return { ids: ids as string[], rows: rows as StoredRows["rows"] };
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const NO_ROWS: StoredRows = { ids: [], rows: [] };

/**
 * Reads a journal in one transaction, without Dexie and without opening anything in it. Null where there is none.
 * @param withRows false for what is known without reading all of it
 */
export async function readSource(name: string, withRows = true): Promise<CopySource | null> {
  const database = await openThere(name);
  if (database === null) return null;
  try {
    const transaction = database.transaction(["m", "a", "b", "d"]);
    const [m, d] = [transaction.objectStore("m"), transaction.objectStore("d")];
    const [header, base, manifest] = await Promise.all(
      ["h", "k", "n"].map((key) => asked<unknown>(m.get(key))),
    );
    const { vid, gen, store, wraps } = fields(header);
    if (typeof vid !== "string" || typeof gen !== "number" || (store !== "a" && store !== "b")) return null;
    if (!Array.isArray(wraps)) return null;
    const [records, drafts] = withRows
      ? await Promise.all([rowsOf(transaction.objectStore(store)), rowsOf(d)])
      : [NO_ROWS, NO_ROWS];
    const numbers = [manifest, ...records.rows].map((row) => Number(fields(row)["n"] ?? 0));
    const seq = numbers.reduce((highest, number) => Math.max(highest, number), 0);
    return { vid, gen, seq, header: { ...fields(header), wraps }, manifest, base, records, drafts };
  } finally {
    database.close();
  }
}
