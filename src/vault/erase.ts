import { DROP_BOX } from "#drop-box/drop-box.ts";
import { asideNames } from "./aside-names.ts";
import { openThere } from "./copy-source.ts";
import { EXAMPLE_DATABASES, isOurDatabase } from "./database-name.ts";

const FIRST = "v1";

/** Empties every store, strictly, so that nothing is left where a deletion alone would leave it for a while. */
async function empty(database: IDBDatabase): Promise<void> {
  const stores = [...database.objectStoreNames];
  if (stores.length === 0) return;
  await new Promise<void>((resolve) => {
    const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
    for (const name of stores) transaction.objectStore(name).clear();
    // One that does not let itself be emptied is deleted all the same.
    for (const end of ["complete", "abort", "error"]) transaction.addEventListener(end, () => resolve());
  });
}

const deleteNamed = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase(name);
    // Another window may still hold it: it lets go when it is asked, and then this goes on.
    deleting.addEventListener("success", () => resolve(true));
    deleting.addEventListener("error", () => resolve(false));
  });

/** All of ours that the browser knows of. Some do not list one that is damaged, and some list none. */
async function namesOf(name: string): Promise<Set<string>> {
  const listed = (await (indexedDB as Partial<IDBFactory>).databases?.().catch(() => [])) ?? [];
  const ours = listed.map((each) => each.name ?? "").filter(isOurDatabase);
  return new Set([FIRST, name, ...asideNames(name), ...EXAMPLE_DATABASES, DROP_BOX, ...ours]);
}

/** Empties and deletes the journal, all that was set aside of others, examples, and what was shared. @returns whether nothing is left */
export async function eraseDatabases(name: string): Promise<boolean> {
  let isGone = true;
  for (const each of await namesOf(name)) {
    const database = await openThere(each);
    if (database !== null) {
      await empty(database).catch(() => undefined);
      database.close();
    }
    isGone = (await deleteNamed(each)) && isGone;
  }
  return isGone;
}
