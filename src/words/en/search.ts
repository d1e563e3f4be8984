import type { SearchGroup } from "#domain/search-index.ts";
import type { SearchPart } from "#domain/search-texts.ts";
import { plural } from "../plural.ts";

/** Finding anything again. */
export const search = {
  title: "Search",
  /** On the button that leads here. Its key is told apart from its name. */
  open: "Search",
  label: "What I am looking for",
  placeholder: "A word, or how it begins",
  clear: "Clear what I wrote",
  promise: "What you look for is kept nowhere.",
  how: "The beginning of a word is enough, with or without accents. Words in quotes are found in that order.",

  startTitle: "What is here",
  groups: {
    sessions: "Sessions",
    notes: "Notes",
    goals: "Goals",
    tasks: "Tasks",
    agreements: "How we work",
    rehearsals: "Rehearsals",
    pages: "Pages and messages I handed over",
    reviews: "Looking back",
    apart: "Notes kept apart",
    rest: "Everything else",
  } satisfies Record<SearchGroup, string>,
  things: (n: number) => plural("en", n, { one: "1 thing", other: `${n} things` }),

  /** Where in a thing the words stand. */
  parts: {
    feelings: "How I came out of it",
    "holding-back": "What I held back",
    moment: "A moment that stayed",
    bring: "To bring",
    change: "One thing I would change",
    private: "Only for me",
    unsaid: "Something not said",
  } satisfies Partial<Record<SearchPart, string>>,
  /** On a thing that goes on no page by itself. */
  onlyMine: { apart: "Kept apart", private: "Only for me" },

  resultsLabel: "What was found",
  looking: "Looking…",
  found: (n: number) => plural("en", n, { one: "1 thing found", other: `${n} things found` }),
  showMore: "Show more",
  none: "Nothing here has these words.",
  noneHint: "Try fewer letters, or another word you may have used.",
  noneFiltered: "Nothing of what was chosen has these words.",
  noneChosen: "Nothing here fits what was chosen.",
  everywhere: "Look everywhere",

  filters: {
    title: "Only some of it",
    chosen: (n: number) => plural("en", n, { one: "Only some of it (1)", other: `Only some of it (${n})` }),
    group: "What it is",
    anyGroup: "Everything",
    therapy: "With whom",
    anyTherapy: "Everybody",
    period: "From when",
    periods: {
      any: "Any time",
      month: "The last month",
      quarter: "The last three months",
      year: "The last year",
      days: "Between two days",
    },
    from: "From",
    to: "Until",
    feeling: "How I came out of a session",
    anyFeeling: "Any way",
    remove: (filter: string) => `Leave out: ${filter}`,
  },
};
