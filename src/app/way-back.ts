import { beginErasing } from "#device/erase-mark.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { refused, type Result } from "#domain/result.ts";
import { Database } from "#vault/database.ts";
import { moveToNext, nextDatabaseName } from "#vault/database-name.ts";
import { isFit, restoreCopy, type RestoreProblem } from "#vault/restore.ts";
import { readSentinel } from "#vault/sentinel.ts";
import { setAside } from "#vault/set-aside.ts";
import type { Vault } from "#vault/vault.ts";
import { look, world } from "./opening.ts";
import { databaseHere, orderCopy } from "./second-copy.ts";

/** A second copy that can bring the journal back. */
export interface Kept {
  /** When it was made. */
  readonly day: string;
  /** Acknowledged changes that were made later. */
  readonly missing: number;
  readonly vid: string;
}

/** Looks for a second copy of the journal that was here. Nothing is changed by looking. */
export async function keptCopy(): Promise<Kept | null> {
  const sentinel = readSentinel(world.storage);
  const looked = await orderCopy({ kind: "look", database: databaseHere() });
  // The mark outside had not reached the disk when the app was stopped.
  if (looked?.isErased === true) beginErasing();
  const head = looked?.heads.find(({ vid }) => sentinel === null || vid === sentinel.vid);
  if (head === undefined) return null;
  return { day: head.day, missing: Math.max(0, (sentinel?.seq ?? 0) - head.seq), vid: head.vid };
}

/**
 * Brings the journal back from its second copy. What is there and does not belong to it is set aside first.
 * @param isFailing the browser cannot open the database at all: then it stays as it is, and the journal goes on in another
 */
export async function bringBackKept(
  { vid }: Kept,
  isFailing: boolean,
): Promise<Result<unknown, RestoreProblem>> {
  const copy = await orderCopy({ kind: "read", vid });
  if (copy === null || !(await isFit(world, copy))) return refused("does-not-fit");
  const name = isFailing ? nextDatabaseName(world.storage) : databaseHere();
  if (name === null) return refused("unavailable");
  const database = new Database(name);
  try {
    const restored = await restoreCopy(world, database, copy);
    if (restored.ok && isFailing) moveToNext(world.storage);
    if (restored.ok || restored.problem !== "not-empty") return restored;
    await setAside(database);
    return await restoreCopy(world, database, copy);
  } catch {
    return refused("unavailable");
  } finally {
    database.close();
  }
}

/**
 * Sets aside a journal that does not open, so that another can begin in its place.
 * @returns how to begin; null when that was not possible, and then nothing was changed
 */
export async function makeRoom(): Promise<(() => Promise<Result<Vault, SaveProblem>>) | null> {
  const database = new Database(databaseHere());
  try {
    await setAside(database);
  } catch {
    return null;
  } finally {
    database.close();
  }
  const found = await look();
  if (found.state === "new") return found.create;
  return found.state === "missing" ? found.createAnew : null;
}
