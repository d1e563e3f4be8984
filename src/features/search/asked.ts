import { addDays, isDay, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import type { SearchFilters, SearchGroup } from "#domain/search-index.ts";
import type { Feeling } from "#domain/session.ts";

export const PERIODS = ["any", "month", "quarter", "year", "days"] as const;
export type SearchPeriod = (typeof PERIODS)[number];

/** What the person typed and chose. */
export interface Asked {
  readonly typed: string;
  readonly group: SearchGroup | null;
  readonly therapyId: Id | null;
  readonly period: SearchPeriod;
  /** Between two days: as the fields have them, also half typed. */
  readonly from: string;
  readonly to: string;
  readonly feeling: Feeling | null;
}

export const nothingAsked = (): Asked => ({
  typed: "",
  group: null,
  therapyId: null,
  period: "any",
  from: "",
  to: "",
  feeling: null,
});

/** Days back from today. */
const LENGTH = { month: 30, quarter: 91, year: 365 } as const;

const dayOrNull = (text: string): Day | null => (isDay(text) ? text : null);

/** What was chosen, as days. Days typed the wrong way round mean the same days. */
export function filtersOf({ group, therapyId, period, feeling, ...asked }: Asked, today: Day): SearchFilters {
  const same = { group, therapyId, feeling };
  if (period === "any") return { ...same, from: null, to: null };
  if (period !== "days") return { ...same, from: addDays(today, -LENGTH[period]), to: null };
  const [from, to] = [dayOrNull(asked.from), dayOrNull(asked.to)];
  const isTurned = from !== null && to !== null && from > to;
  return isTurned ? { ...same, from: to, to: from } : { ...same, from, to };
}
