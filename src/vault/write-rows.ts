import type { Id } from "#domain/id.ts";
import { MANIFEST_KEY, type Database, type Row } from "./database.ts";

interface Write {
  readonly ids: readonly Id[];
  /** One for each id. */
  readonly rows: readonly Row[];
  readonly manifestRow: Row;
  /** Rows to be taken away. */
  readonly gone: readonly Id[];
  /** A draft that this write finishes. */
  readonly draft: Id | null;
}

/** Thrown inside a transaction to undo it: another tab has written since this one last read. */
class Behind extends Error {}

/**
 * Writes rows and the manifest, and lets go of the draft, strictly and all together. Everything is asked at once, since
 * each question is a way to the disk and back.
 * @param storedSeq the number that must still stand beside the manifest; otherwise nothing is written: "behind".
 */
export async function writeRows(
  database: Database,
  store: "a" | "b",
  storedSeq: number,
  { ids, rows, gone, manifestRow, draft }: Write,
): Promise<"written" | "behind"> {
  const { m, d } = database;
  const records = database.records(store);
  try {
    await database.transaction("rw", m, records, d, async () => {
      const [stored] = await Promise.all([
        m.get(MANIFEST_KEY) as Promise<Partial<Row> | undefined>,
        ...rows.map((row, at) => records.put(row, ids[at])),
        ...(gone.length === 0 ? [] : [records.bulkDelete([...gone])]),
        m.put(manifestRow, MANIFEST_KEY),
        ...(draft === null ? [] : [d.delete(draft)]),
      ]);
      // Another generation: everything was sealed anew, and what is sealed with the old key must not come between.
      const isAnew = stored?.g !== undefined && stored.g !== manifestRow.g;
      if ((stored?.n ?? 0) !== storedSeq || isAnew) throw new Behind();
    });
    return "written";
  } catch (error) {
    if (error instanceof Behind) return "behind";
    throw error;
  }
}
