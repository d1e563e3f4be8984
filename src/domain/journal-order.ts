import { compareStamps } from "./clock.ts";
import type { Item } from "./journal.ts";
import type { Kind } from "./record.ts";

/** What stands in the order in which it was begun: nothing in it says a day of its own. */
const AS_BEGUN: ReadonlySet<Kind> = new Set([
  "therapy",
  "contact",
  "agreement",
  "goal",
  "task",
  "question",
  "arrangement",
]);

const NO_TIME = "12:00";

/** The key by which most kinds are ordered, so that a long list is not asked for it at every comparison. */
function dayAndTime({ data }: Item): string {
  if (!("day" in data)) return "";
  return "time" in data ? `${data.day}T${data.time ?? NO_TIME}` : data.day;
}

/** Newest first by the day it speaks of, then by when it was written; some kinds in the order they were begun. Total. */
export function compareItems(a: Item, b: Item): number {
  const [whenA, whenB] = [dayAndTime(a), dayAndTime(b)];
  const byTime = AS_BEGUN.has(a.kind)
    ? compareStamps(a.begun, b.begun)
    : whenA === whenB
      ? compareStamps(b.stamp, a.stamp)
      : whenA < whenB
        ? 1
        : -1;
  return byTime || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

interface Keyed {
  readonly item: Item;
  /** Empty for kinds that are ordered by when they were begun. */
  readonly key: string;
}

const keyed = (kind: Kind, items: readonly Item[]): Keyed[] =>
  items.map((item) => ({ item, key: AS_BEGUN.has(kind) ? "" : dayAndTime(item) }));

const compareKeyed = (a: Keyed, b: Keyed): number =>
  a.key === b.key ? compareItems(a.item, b.item) : a.key < b.key ? 1 : -1;

const inOrder = (kind: Kind, items: readonly Item[]): Item[] =>
  keyed(kind, items)
    .sort(compareKeyed)
    .map(({ item }) => item);

/** Items put in order between two turns of whoever waits: some milliseconds of work. */
export const ORDERED_AT_ONCE = 4_000;

/** Two lists in order as one. */
function merged(one: readonly Keyed[], other: readonly Keyed[]): Keyed[] {
  const all: Keyed[] = [];
  let [at, beside] = [0, 0];
  while (at < one.length || beside < other.length) {
    const [a, b] = [one[at], other[beside]];
    if (a !== undefined && (b === undefined || compareKeyed(a, b) <= 0)) {
      all.push(a);
      at += 1;
    } else if (b !== undefined) {
      all.push(b);
      beside += 1;
    }
  }
  return all;
}

/** The same as one sort of all of them would give, in parts. @param turn is waited for between one part and the next */
export async function inOrderByTurns(
  kind: Kind,
  items: readonly Item[],
  turn: () => Promise<void>,
): Promise<Item[]> {
  let runs: Keyed[][] = [];
  for (let from = 0; from < items.length; from += ORDERED_AT_ONCE) {
    await turn();
    runs.push(keyed(kind, items.slice(from, from + ORDERED_AT_ONCE)).sort(compareKeyed));
  }
  while (runs.length > 1) {
    const next: Keyed[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      await turn();
      next.push(merged(runs[at] ?? [], runs[at + 1] ?? []));
    }
    runs = next;
  }
  return (runs[0] ?? []).map(({ item }) => item);
}

/** From so many on, putting a list in order anew is quicker than finding the place of each. */
const MANY = 16;

/** A list in order with more taken in. */
export function takenIn(kind: Kind, kept: readonly Item[], more: readonly Item[]): Item[] {
  if (more.length >= MANY) return inOrder(kind, [...kept, ...more]);
  const all = [...kept];
  for (const item of more) {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareItems(all[middle] as Item, item) < 0) low = middle + 1;
      else high = middle;
    }
    all.splice(low, 0, item);
  }
  return all;
}
