import { workIn } from "#device/work.ts";
import type { CopyLook, CopyOrder, CopyWritten, ReadCopy } from "#vault/copy-orders.ts";
// A worker has no default export: its address does, which Vite makes.
// oxlint-disable-next-line import/default
import workerAddress from "#vault/copy-worker.ts?worker&url";

/** The worker that keeps the second copy, as the app orders it. */
const begin = <Made>(order: CopyOrder) => workIn<Made>(workerAddress, order);

export const DAY_OF_COPY = "2026-11-22";

/** A copy being made; it can be stopped as a browser that is killed stops it. */
export const beginCopy = (database: string, vid: string, least = 0) =>
  begin<CopyWritten>({ kind: "write", database, vid, least, day: DAY_OF_COPY });

export const makeCopy = (database: string, vid: string, least = 0) => beginCopy(database, vid, least).done;

export async function lookAtCopies(database: string): Promise<CopyLook> {
  const looked = await begin<CopyLook>({ kind: "look", database }).done;
  if (looked === null) throw new Error("this browser keeps no second copy");
  return looked;
}

export const readCopy = (vid: string | null) => begin<ReadCopy>({ kind: "read", vid }).done;

export const wipeCopies = () => begin<true>({ kind: "wipe" }).done;
