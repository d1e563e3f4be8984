import { dayOf, type Day } from "./day.ts";
import type { Id } from "./id.ts";
import type { Item, Journal } from "./journal.ts";
import { compareStamps } from "./clock.ts";
import { isPutOff } from "./look-due.ts";
import type { Review } from "./review.ts";
import type { SearchQuery } from "./search-query.ts";
import { SEARCHED_KINDS, searchTexts, type SearchVocabulary } from "./search-texts.ts";
import { spacedWords } from "./search-words.ts";
import type { Kind } from "./record.ts";
import type { Feeling } from "./session.ts";

/** What things are looked for by: fewer than there are kinds of records, as people think of them. */
export const SEARCH_GROUPS = [
  "sessions",
  "notes",
  "goals",
  "tasks",
  "agreements",
  "rehearsals",
  "pages",
  "reviews",
  "apart",
  "rest",
] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

const GROUP_OF: Readonly<Partial<Record<Kind, SearchGroup>>> = {
  session: "sessions",
  note: "notes",
  goal: "goals",
  progress: "goals",
  task: "tasks",
  attempt: "tasks",
  agreement: "agreements",
  rehearsal: "rehearsals",
  saying: "rehearsals",
  summary: "pages",
  review: "reviews",
  observation: "reviews",
  incident: "apart",
};

/** One thing that can be found. */
export interface Searched {
  readonly item: Item;
  readonly group: SearchGroup;
  /** The day it speaks of; where it speaks of none, the one it was written on. */
  readonly day: Day;
  /** Null where it belongs to none, or to all of them. */
  readonly therapyId: Id | null;
  /** Its words, folded, each text in a line of its own. Made when it is first looked through. */
  text: string | null;
}

/** What is found: all of these at once; null asks for nothing. */
export interface SearchFilters {
  readonly group: SearchGroup | null;
  readonly therapyId: Id | null;
  /** First and last day. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly feeling: Feeling | null;
}

export const noFilters = (): SearchFilters => ({
  group: null,
  therapyId: null,
  from: null,
  to: null,
  feeling: null,
});

export const isFiltered = (filters: SearchFilters): boolean =>
  Object.values(filters).some((value) => value !== null);

/** What is looked through: kept in memory, for as long as the journal is open, and written nowhere. */
export interface SearchIndex {
  /** Everything there is to find in a journal, newest first. What was looked through before is not folded again. */
  readonly of: (journal: Journal) => readonly Searched[];
  /**
   * Those between two places of that list that fit. Taking the list in parts leaves the page free to answer in between.
   * @param from first place. @param to the place after the last one.
   */
  readonly find: (
    all: readonly Searched[],
    query: SearchQuery,
    filters: SearchFilters,
    from?: number,
    to?: number,
  ) => Searched[];
}

/** An index that finds what was chosen by these words for it. */
export function newSearchIndex(words: SearchVocabulary): SearchIndex {
  // Items are never changed, so each is folded once; what is deleted goes with its item.
  const known = new WeakMap<Item, Searched>();
  let latest: { journal: Journal; all: readonly Searched[] } | null = null;

  const searchedOf = (item: Item): Searched => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const searched: Searched = {
      item,
      group: GROUP_OF[item.kind] ?? "rest",
      day: dayOfItem(item),
      therapyId: therapyOf(item),
      text: null,
    };
    known.set(item, searched);
    return searched;
  };
  const textOf = (searched: Searched): string => {
    searched.text ??= searchTexts(searched.item, words)
      .flatMap(({ text, also }) => [text, ...also])
      .map(spacedWords)
      .join("\n");
    return searched.text;
  };
  return {
    of: (journal) => {
      if (latest?.journal !== journal) {
        const all = SEARCHED_KINDS.flatMap((kind) =>
          (journal[kind] as readonly Item[]).filter(isTold).map(searchedOf),
        );
        latest = { journal, all: all.sort(newestFirst) };
      }
      return latest.all;
    },
    find: (all, query, filters, from = 0, to = all.length) => {
      const isWanted = wanted(filters);
      const holdsAll = (searched: Searched) => query.every(({ needle }) => textOf(searched).includes(needle));
      return all.slice(from, to).filter((searched) => isWanted(searched) && holdsAll(searched));
    },
  };
}

/** An offer that was put off is kept, and is nothing anybody looks for. */
const isTold = (item: Item): boolean => item.kind !== "review" || !isPutOff(item.data as Review);

const dayOfItem = ({ data, at }: Item): Day =>
  "day" in data ? data.day : "changed" in data ? data.changed.day : dayOf(at);

const therapyOf = ({ id, kind, data }: Item): Id | null =>
  kind === "therapy" ? id : "therapyId" in data ? data.therapyId : null;

const newestFirst = (a: Searched, b: Searched): number =>
  a.day === b.day ? compareStamps(b.item.stamp, a.item.stamp) : a.day < b.day ? 1 : -1;

const wanted =
  ({ group, therapyId, from, to, feeling }: SearchFilters) =>
  (searched: Searched): boolean =>
    (group === null || searched.group === group) &&
    (therapyId === null || searched.therapyId === therapyId) &&
    (from === null || searched.day >= from) &&
    (to === null || searched.day <= to) &&
    (feeling === null || hasFeeling(searched.item, feeling));

const hasFeeling = ({ data }: Item, feeling: Feeling): boolean =>
  "feelings" in data && data.feelings.includes(feeling);
