import { daysBetween, type Day } from "./day.ts";
import type { Item } from "./journal.ts";
import type { PageDraft } from "./summary-draft.ts";

/** What a page speaks of. `from` is null where there is nothing to begin with. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day;
  /** Sessions of the therapy within it. */
  readonly sessions: number;
}

export const isWithin = ({ from, to }: Pick<Period, "from" | "to">, day: Day): boolean =>
  (from === null || daysBetween(from, day) >= 0) && daysBetween(day, to) >= 0;

/** @param sessions of one therapy, in any order. */
export function periodOf(
  { period, sharedBefore }: Pick<PageDraft, "period" | "sharedBefore">,
  sessions: readonly Item<"session">[],
  today: Day,
): Period {
  const days = sessions
    .map((session) => session.data.day)
    .filter((day) => daysBetween(day, today) >= 0)
    .sort();
  const first = days[0] ?? null;
  const ends = { from: first, to: today };
  if (period.kind === "since-shared") ends.from = sharedBefore ?? first;
  else if (period.kind === "sessions") ends.from = days.at(-period.count) ?? first;
  else {
    ends.to = period.to ?? today;
    // An end that lies before everything leaves nothing to begin with, and is still the end.
    const begins = first !== null && daysBetween(first, ends.to) >= 0 ? first : null;
    ends.from = period.from ?? begins;
  }
  // Dates typed the wrong way round mean the same days.
  const turned = ends.from !== null && daysBetween(ends.from, ends.to) < 0 && period.kind === "dates";
  const { from, to } = turned ? { from: ends.to, to: ends.from ?? ends.to } : ends;
  return { from, to, sessions: sessions.filter(({ data }) => isWithin({ from, to }, data.day)).length };
}

/** The day of the last page handed over in one therapy. A message is no page: the next one still tells what came before. */
export const lastShared = (summaries: readonly Item<"summary">[]): Day | null =>
  summaries
    .filter((summary) => summary.data.what === "page")
    .map((summary) => summary.data.day)
    .sort()
    .at(-1) ?? null;
