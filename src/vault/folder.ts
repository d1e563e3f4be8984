import * as z from "zod/mini";
import { backupMarkSchema } from "#domain/backup-mark.ts";
import { momentSchema } from "#domain/day.ts";
import type { Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { openJson, sealJson } from "#sealing/envelope.ts";
import { folderPlace } from "#sealing/places.ts";
import { FOLDER_ROW } from "./database.ts";
import { isSealedRow } from "./header.ts";
import type { Ledger } from "./ledger.ts";

const keptSchema = z.strictObject({
  /** Name of the file. */
  name: z.string().check(z.maxLength(100)),
  passphrase: z.string().check(z.minLength(1)),
  /** What the file that lies there holds, and when it was written; null before the first time. */
  holds: z.nullable(backupMarkSchema),
  at: z.nullable(momentSchema),
  /** The last time came to nothing. */
  failed: z.boolean(),
});

/** A folder in which a copy is kept up to date. */
export interface KeptFolder extends z.infer<typeof keptSchema> {
  readonly handle: FileSystemDirectoryHandle;
}

/**
 * What is known about that folder, on this device alone: it is in no backup. The passphrase is sealed with the key of the
 * records, so it is there while the journal is open and at no other time. Where the folder is cannot be sealed: a browser
 * gives no more than a handle, which it keeps itself.
 */
export class FolderRow {
  readonly #ledger: Ledger;
  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** @returns null where there is none, or where it was sealed with a key that is gone */
  read(): Promise<Result<KeptFolder | null, SaveProblem>> {
    const { world, database, hold, connection } = this.#ledger;
    return connection.attempt(async () => {
      const row = (await database.m.get(FOLDER_ROW)) as { readonly handle?: unknown } | undefined;
      if (!isSealedRow(row) || !(row.handle instanceof FileSystemDirectoryHandle)) return null;
      const opened = await openJson(world, hold.keys.record, folderPlace(hold.where), row);
      const kept = keptSchema.safeParse(opened?.value);
      return kept.success ? { ...kept.data, handle: row.handle } : null;
    });
  }

  /** Whether there is a row at all, also one that does not open. */
  async isThere(): Promise<boolean> {
    const { database, connection } = this.#ledger;
    const found = await connection.attempt(() => database.m.get(FOLDER_ROW));
    return found.ok && found.value !== undefined;
  }

  write({ handle, ...kept }: KeptFolder): Promise<Result<null, SaveProblem>> {
    const { world, database, hold, connection } = this.#ledger;
    return connection.attempt(async () => {
      const { keys, where } = hold;
      const sealed = await sealJson(world, keys.record, folderPlace(where), kept);
      await database.m.put({ v: 1, g: where.gen, n: 0, handle, ...sealed }, FOLDER_ROW);
      return null;
    });
  }

  /** Knows of no folder any more. What lies in it stays. */
  forget(): Promise<Result<null, SaveProblem>> {
    const { database, connection } = this.#ledger;
    return connection.attempt(async () => {
      await database.m.delete(FOLDER_ROW);
      return null;
    });
  }
}
