import { useMemo } from "react";
import type { Id } from "#domain/id.ts";
import { therapyInView, type Item } from "#domain/journal.ts";
import { sessionsInOrder, TREND_ITEMS, type TrendKey } from "#domain/trend-line.ts";
import { trendOf, usualStarts, type Trend } from "#domain/trend-usual.ts";
import { useJournal } from "#vault/react.ts";

interface Trends {
  readonly therapy: Item<"therapy">;
  readonly sessions: readonly Item<"session">[];
  readonly starts: ReadonlyMap<number, Item<"usual">>;
  readonly trend: (key: TrendKey) => Trend;
}

/** The sessions of the therapy in view and what runs through them; null where there is no therapy. */
export function useTrends(): Trends | null {
  const journal = useJournal();
  return useMemo(() => {
    const therapy = therapyInView(journal);
    if (therapy === null) return null;
    const sessions = sessionsInOrder(journal, therapy.id);
    const starts = usualStarts(journal, therapy.id, sessions);
    return { therapy, sessions, starts, trend: (key: TrendKey) => trendOf(key, sessions, starts) };
  }, [journal]);
}

const hasAnswer = ({ points }: Trend): boolean => points.some(({ value }) => value !== null);

/** The items and the own questions in steps that were answered at least once, in the order in which they are asked. */
export function useAnswered(trends: Trends | null): { readonly items: Trend[]; readonly own: Trend[] } {
  const { question: questions } = useJournal();
  return useMemo(() => {
    if (trends === null) return { items: [], own: [] };
    const own = questions.filter(({ data }) => data.form === "steps").map(({ id }): Id => id);
    const answered = (keys: readonly TrendKey[]) => keys.map(trends.trend).filter(hasAnswer);
    return { items: answered(TREND_ITEMS), own: answered(own) };
  }, [trends, questions]);
}
