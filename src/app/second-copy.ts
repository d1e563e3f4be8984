import { dayNow } from "#device/clock.ts";
import { workIn } from "#device/work.ts";
import { databaseName } from "#vault/database-name.ts";
import type { Vault } from "#vault/vault.ts";
import type { CopyLook, CopyOrder, CopyWritten, ReadCopy } from "#vault/copy-orders.ts";
// A worker has no default export: its address does, which Vite makes.
// oxlint-disable-next-line import/default
import workerAddress from "#vault/copy-worker.ts?worker&url";

/** What the worker answers to each order; null where there can be no second copy. */
interface Answers {
  readonly write: CopyWritten;
  readonly look: CopyLook;
  readonly read: ReadCopy;
  readonly wipe: true;
}

/** Orders one thing of the worker that keeps the second copy. A browser without a place for it answers null. */
export const orderCopy = <Kind extends CopyOrder["kind"]>(
  order: Extract<CopyOrder, { kind: Kind }>,
): Promise<Answers[Kind] | null> => workIn<Answers[Kind]>(workerAddress, order).done;

/** The database that the journal lies in. */
export function databaseHere(): string {
  try {
    return databaseName(localStorage);
  } catch {
    return databaseName(null);
  }
}

/** Makes a copy of the open journal as it is now; what is left of older keys goes with it. Null where there can be none. */
export const copyNow = (vault: Vault): Promise<CopyWritten | null> =>
  orderCopy({
    kind: "write",
    database: databaseHere(),
    vid: vault.id,
    least: vault.entries().length,
    day: dayNow(),
  });

/**
 * For a journal that is locked: when the app was stopped just after everything was sealed anew, the copies are still under
 * the key from before. They are overwritten by one as it lies there now, which needs no key.
 */
export async function renewOldCopies(): Promise<void> {
  const database = databaseHere();
  const looked = await orderCopy({ kind: "look", database });
  const here = looked?.here ?? null;
  if (here === null || !looked?.heads.some(({ vid, gen }) => vid === here.vid && gen < here.gen)) return;
  await orderCopy({ kind: "write", database, vid: null, least: 0, day: dayNow() });
}
