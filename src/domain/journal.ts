import type { Stamp } from "./clock.ts";
import type { Moment } from "./day.ts";
import { inOrderByTurns, takenIn } from "./journal-order.ts";
import { isTombstone, shownVersion, type Entry } from "./entry.ts";
import type { Id } from "./id.ts";
import { isKind, KINDS, readData, RECORDS, type DataOf, type Kind } from "./record.ts";
import { ok } from "./result.ts";
import { emptySettings, type Settings } from "./settings.ts";

/** One thing as it is shown: the newest version of an entry, read. */
export interface Item<K extends Kind = Kind> {
  readonly id: Id;
  readonly kind: K;
  readonly data: DataOf<K>;
  readonly stamp: Stamp;
  /** When the shown version was written. */
  readonly at: Moment;
  /** Stamp of the oldest version kept: the order in which things were begun. */
  readonly begun: Stamp;
  /** How many earlier versions are kept. */
  readonly earlier: number;
}

type Lists = { readonly [K in Kind]: readonly Item<K>[] };

/** All that is shown of the journal, ordered for reading: newest first. A new value after every change. */
export interface Journal extends Lists {
  /** Entries this version of the app cannot read (written by a newer one). They are kept as they are. */
  readonly unreadable: readonly Id[];
}

const lists = (of: (kind: Kind) => readonly Item[]): Lists =>
  Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as unknown as Lists;

export const emptyJournal = (): Journal => ({ ...lists(() => []), unreadable: [] });

// Entries are never changed, so each is read once: while the vault opens, in turns, and not again when the lists are made.
const read = new WeakMap<Entry, Item | null | "unreadable">();

/** The item an entry shows, null where it is deleted, or "unreadable". */
export function itemOf(entry: Entry): Item | null | "unreadable" {
  const known = read.get(entry);
  if (known !== undefined) return known;
  const item = readItem(entry);
  read.set(entry, item);
  return item;
}

function readItem(entry: Entry): Item | null | "unreadable" {
  const shown = shownVersion(entry);
  if (isTombstone(shown)) return null;
  if (!isKind(entry.k)) return "unreadable";
  // Of the shape of today it has been parsed before it was kept.
  const data =
    shown.s === RECORDS[entry.k].shape
      ? ok(shown.d as DataOf<typeof entry.k>)
      : readData(entry.k, shown.s, shown.d);
  if (!data.ok) return "unreadable";
  const live = entry.v.filter((version) => !isTombstone(version));
  const begun = live.at(-1)?.h ?? shown.h;
  return {
    id: entry.id,
    kind: entry.k,
    data: data.value,
    stamp: shown.h,
    at: shown.at,
    begun,
    earlier: live.length - 1,
  };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** What entries show, by kind, and those that this version cannot read. Deleted ones show nothing. */
function sortedOut(entries: Iterable<Entry>): { items: Map<Kind, Item[]>; unreadable: Id[] } {
  const items = new Map<Kind, Item[]>();
  const unreadable: Id[] = [];
  for (const entry of entries) {
    const item = itemOf(entry);
    if (item === "unreadable") unreadable.push(entry.id);
    else if (item !== null) append(items, item.kind, item);
  }
  return { items, unreadable };
}

/** The journal that these entries are. @param turn is waited for every so often: there may be many */
export async function journalOf(entries: Iterable<Entry>, turn: () => Promise<void>): Promise<Journal> {
  const { items, unreadable } = sortedOut(entries);
  const ordered = new Map<Kind, Item[]>();
  for (const [kind, some] of items) ordered.set(kind, await inOrderByTurns(kind, some, turn));
  return { ...lists((kind) => ordered.get(kind) ?? []), unreadable };
}

/**
 * The journal with these entries taken in, and without those that are gone; entries of the same id are replaced. A list in
 * which nothing changes stays the same value.
 */
export function journalWith(journal: Journal, entries: readonly Entry[], gone: readonly Id[] = []): Journal {
  const ids = new Set([...gone, ...entries.map((entry) => entry.id)]);
  const { items: more, unreadable } = sortedOut(entries);
  const next = lists((kind) => {
    const [now, added] = [journal[kind] as readonly Item[], more.get(kind)];
    const isLess = now.some((item) => ids.has(item.id));
    if (added === undefined && !isLess) return now;
    return takenIn(kind, isLess ? now.filter((item) => !ids.has(item.id)) : now, added ?? []);
  });
  return { ...next, unreadable: [...journal.unreadable.filter((id) => !ids.has(id)), ...unreadable] };
}

/** The kinds of which each belongs to one therapy. */
export type TherapyKind = {
  [K in Kind]: DataOf<K> extends { therapyId: Id } ? K : never;
}[Kind];

// Screens ask for the same again and again, and a list never changes.
const byTherapy = new WeakMap<readonly Item[], Map<Id, Item[]>>();
const NONE: readonly never[] = [];

/** What belongs to one therapy, and to no other, in the same order. The same value for the same list. */
export function ofTherapy<K extends TherapyKind>(
  items: readonly Item<K>[],
  therapyId: Id,
): readonly Item<K>[] {
  let grouped = byTherapy.get(items);
  if (grouped === undefined) {
    grouped = new Map();
    for (const item of items as readonly Item[])
      append(grouped, (item.data as { readonly therapyId: Id }).therapyId, item);
    byTherapy.set(items, grouped);
  }
  return (grouped.get(therapyId) ?? NONE) as readonly Item[] as readonly Item<K>[];
}

export const settingsOf = (journal: Journal): Settings => journal.settings[0]?.data ?? emptySettings();

/** The therapy in view: the chosen one, else the first that is active, else one being considered, else the first. */
export function therapyInView(journal: Journal): Item<"therapy"> | null {
  const chosen = settingsOf(journal).therapyId;
  return (
    journal.therapy.find((item) => item.id === chosen) ??
    journal.therapy.find((item) => item.data.state === "active") ??
    journal.therapy.find((item) => item.data.state === "considering") ??
    journal.therapy[0] ??
    null
  );
}
