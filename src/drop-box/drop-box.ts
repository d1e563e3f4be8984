import type { Dropped, DropKey } from "#sealing/drop.ts";
import { MOST_WAITING } from "./limits.ts";

/** The database. Its name says nothing, as those of the journal do. */
export const DROP_BOX = "s1";

/** `k` the key that everybody may seal with; `w` what waits. */
const KEYS = "k";
const WAITING = "w";
const THE_KEY = "k";

/** Windows and the service worker tell each other here that something came or went, and never what. */
const CHANNEL = "al-s1";

/** What became of something that was dropped: it waits; the key was another one by then; there are too many. */
export type DropAnswer = "waits" | "other-key" | "too-many";

const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
  });

/** Removes it with all that waits. @returns whether it is gone */
export const removeDropBox = (): Promise<boolean> =>
  new Promise((resolve) => {
    const removing = indexedDB.deleteDatabase(DROP_BOX);
    removing.addEventListener("success", () => resolve(true));
    removing.addEventListener("error", () => resolve(false));
  });

/** @param isMade whether one that is not there is made; else the answer is null */
async function open(isMade: boolean): Promise<IDBDatabase | null> {
  const database = await openAsItIs(isMade);
  if (database === null || database.objectStoreNames.contains(KEYS)) return database;
  // One that is nothing but a name, as is left where it was opened and not made: nothing could ever be put into it.
  database.close();
  if (!(await removeDropBox())) throw new Error("refused");
  return isMade ? openAsItIs(true) : null;
}

function openAsItIs(isMade: boolean): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DROP_BOX, 1);
    let isMissing = false;
    opening.addEventListener("upgradeneeded", () => {
      if (isMade) {
        opening.result.createObjectStore(KEYS);
        opening.result.createObjectStore(WAITING, { keyPath: "id" });
      } else {
        isMissing = true;
        opening.transaction?.abort();
      }
    });
    opening.addEventListener("error", () =>
      isMissing ? resolve(null) : reject(opening.error ?? new Error("refused")),
    );
    opening.addEventListener("success", () => {
      const database = opening.result;
      // Whoever erases must not wait for us.
      database.addEventListener("versionchange", () => database.close());
      resolve(database);
    });
  });
}

/** Does work in one strict transaction: what is said to wait has reached the disk. */
async function within<Value>(
  mode: IDBTransactionMode,
  isMade: boolean,
  work: (keys: IDBObjectStore, waiting: IDBObjectStore) => Promise<Value>,
): Promise<Value | null> {
  const database = await open(isMade);
  if (database === null) return null;
  try {
    const transaction = database.transaction([KEYS, WAITING], mode, { durability: "strict" });
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      const fail = () => reject(transaction.error ?? new Error("refused"));
      transaction.addEventListener("abort", fail);
      transaction.addEventListener("error", fail);
    });
    const [value] = await Promise.all([
      work(transaction.objectStore(KEYS), transaction.objectStore(WAITING)),
      done,
    ]);
    return value;
  } finally {
    database.close();
  }
}

const keyIn = async (keys: IDBObjectStore): Promise<DropKey | null> =>
  ((await asked<unknown>(keys.get(THE_KEY))) as DropKey | undefined) ?? null;

/** The key to seal with; null where there is no journal that takes anything. */
export const readDropKey = (): Promise<DropKey | null> => within("readonly", false, keyIn);

/** From now on everything is sealed with this key. What waits stays. */
export const writeDropKey = async (key: DropKey): Promise<void> => {
  await within("readwrite", true, (keys) => asked(keys.put(key, THE_KEY)));
};

/** Puts in what was sealed, if the key it was sealed with is still the one. Null where there is no drop box any more. */
export const drop = (item: Dropped): Promise<DropAnswer | null> =>
  within("readwrite", false, async (keys, waiting): Promise<DropAnswer> => {
    if ((await keyIn(keys))?.id !== item.key) return "other-key";
    if ((await asked(waiting.count())) >= MOST_WAITING) return "too-many";
    await asked(waiting.put(item));
    return "waits";
  });

/**
 * Puts back what was taken out: also where as many wait as may, and whichever key it was sealed with.
 * @returns whether there still is a drop box
 */
export const putBackIn = async (items: readonly Dropped[]): Promise<boolean> =>
  (await within("readwrite", false, async (_, waiting) => {
    await Promise.all(items.map((item) => asked(waiting.put(item))));
    return true;
  })) ?? false;

/** Everything that waits, and anything else that may lie there: whoever opens it looks at what it is. */
export const whatWaits = async (): Promise<readonly unknown[]> =>
  (await within("readonly", false, (_, waiting) => asked<unknown[]>(waiting.getAll()))) ?? [];

/** How many things wait. */
export const howMuchWaits = async (): Promise<number> =>
  (await within("readonly", false, (_, waiting) => asked(waiting.count()))) ?? 0;

/** Takes things out for good: all of them or none. */
export const takeOut = async (...ids: readonly string[]): Promise<void> => {
  await within("readwrite", false, (_, waiting) => Promise.all(ids.map((id) => asked(waiting.delete(id)))));
};

/** Says that something came or went. */
export function tellOfDropBox(): void {
  if (typeof BroadcastChannel !== "function") return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when something came or went elsewhere. @returns how to stop */
export function followDropBox(watcher: () => void): () => void {
  if (typeof BroadcastChannel !== "function") return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", watcher);
  return () => channel.close();
}
