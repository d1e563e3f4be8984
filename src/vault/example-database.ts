import { EXAMPLE_DATABASES } from "./database-name.ts";
import { ifNowhereOpen, isSomewhereOpen } from "./open-lock.ts";

/** How long a window that still holds one is waited for. What is left then goes at the next start. */
const PATIENCE_MS = 2_000;

/** Deletes the database of an example. Resolves when it is gone, or after some patience. */
export const deleteExample = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase(name);
    for (const end of ["success", "error"]) deleting.addEventListener(end, () => resolve());
    setTimeout(resolve, PATIENCE_MS);
  });

/**
 * A database for the example of one window. Each has one of its own, so that no window takes it away from another.
 * @param had the one that this window had before; it is had again, unless a copy of this window has it
 * @returns null when there are too many such windows
 */
export async function freeExample(locks: LockManager | null, had: string | null): Promise<string | null> {
  const known = EXAMPLE_DATABASES.find((name) => name === had);
  for (const name of known === undefined ? EXAMPLE_DATABASES : [known, ...EXAMPLE_DATABASES])
    if (!(await isSomewhereOpen(locks, name))) return name;
  return null;
}

/** Removes examples that a stopped browser has left. Those that a window shows stay. */
export async function removeLeftExamples(locks: LockManager | null): Promise<void> {
  if (typeof indexedDB === "undefined") return;
  const listed = await (indexedDB as Partial<IDBFactory>).databases?.().catch(() => undefined);
  const there = listed?.map(({ name }) => name);
  for (const name of EXAMPLE_DATABASES)
    if (there?.includes(name) ?? true) await ifNowhereOpen(locks, name, () => deleteExample(name));
}
