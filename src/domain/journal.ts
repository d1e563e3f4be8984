import { compareStamps, type Stamp } from "./clock.ts";
import type { Moment } from "./day.ts";
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

const dayKey = (item: Item): string => {
  const { data } = item;
  const day = "day" in data ? data.day : "";
  return "time" in data && "day" in data ? `${day}T${data.time ?? "12:00"}` : day;
};

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

/** Newest first by the day it speaks of, then by when it was written; some kinds in the order they were begun. Total. */
export function compareItems(a: Item, b: Item): number {
  const [dayA, dayB] = [dayKey(a), dayKey(b)];
  const byTime = AS_BEGUN.has(a.kind)
    ? compareStamps(a.begun, b.begun)
    : dayA === dayB
      ? compareStamps(b.stamp, a.stamp)
      : dayA < dayB
        ? 1
        : -1;
  return byTime || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The journal with these entries taken in, and without those that are gone; entries of the same id are replaced. */
export function journalWith(journal: Journal, entries: readonly Entry[], gone: readonly Id[] = []): Journal {
  const ids = new Set([...gone, ...entries.map((entry) => entry.id)]);
  const kept = lists((kind) => journal[kind].filter((item) => !ids.has(item.id))) as Record<Kind, Item[]>;
  const unreadable = journal.unreadable.filter((id) => !ids.has(id));
  const touched = new Set<Kind>();
  for (const entry of entries) {
    const item = itemOf(entry);
    if (item === "unreadable") unreadable.push(entry.id);
    else if (item !== null) {
      kept[item.kind].push(item);
      touched.add(item.kind);
    }
  }
  for (const kind of touched) kept[kind].sort(compareItems);
  return { ...(kept as unknown as Lists), unreadable };
}

/** The kinds of which each belongs to one therapy. */
export type TherapyKind = {
  [K in Kind]: DataOf<K> extends { therapyId: Id } ? K : never;
}[Kind];

/** What belongs to one therapy, and to no other. */
export const ofTherapy = <K extends TherapyKind>(
  items: readonly Item<K>[],
  therapyId: Id,
): readonly Item<K>[] =>
  items.filter((item) => (item.data as { readonly therapyId: Id }).therapyId === therapyId);

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
