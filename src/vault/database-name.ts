import type { SmallStorage } from "./sentinel.ts";

/**
 * The key in localStorage. A browser was seen to be unable to open a database, and to delete it as well: then the journal
 * goes on in another one, and this says in which.
 */
const PLACE_KEY = "al.db";
const FIRST = 1;
const LAST = 9;

function numberIn(storage: SmallStorage): number {
  try {
    const number = Number(storage?.getItem(PLACE_KEY) ?? FIRST);
    return Number.isInteger(number) && number >= FIRST && number <= LAST ? number : FIRST;
  } catch {
    return FIRST;
  }
}

/** The database that the journal lies in. */
export const databaseName = (storage: SmallStorage): string => `v${numberIn(storage)}`;

/** The one after it; null when there were too many. */
export function nextDatabaseName(storage: SmallStorage): string | null {
  const next = numberIn(storage) + 1;
  return next > LAST ? null : `v${next}`;
}

/** From now on the journal lies in the next one. Best effort: without it, the next start asks once more. */
export function moveToNext(storage: SmallStorage): void {
  try {
    storage?.setItem(PLACE_KEY, String(numberIn(storage) + 1));
  } catch {
    // Full or forbidden.
  }
}

/** Databases of the made-up journal: one for each window that shows it. */
export const EXAMPLE_DATABASES = ["x1", "x2", "x3", "x4"] as const;

/** Every name that this app gives to a database: a journal's, those that others were set aside in, the examples', the drop box. */
export const isOurDatabase = (name: string): boolean => /^(?:v[1-9](?:\.\d)?|x[1-4]|s1)$/.test(name);
