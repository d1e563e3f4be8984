import { addDays, type Day } from "./day.ts";

/** How much of the sessions is looked at. The axis of the answers is always the whole. */
export const TREND_WINDOWS = ["last", "year", "all"] as const;
export type TrendWindow = (typeof TREND_WINDOWS)[number];

/** How many sessions the shortest window shows. */
export const LAST_SESSIONS = 12;

/** The days of a year. */
const YEAR = 365;

/** Which windows show something else than the one before them. */
export function windowsFor(days: readonly Day[], today: Day): TrendWindow[] {
  if (days.length <= LAST_SESSIONS) return [];
  const inYear = fromIn("year", days, today);
  return TREND_WINDOWS.filter(
    (each) => each !== "year" || (inYear > 0 && days.length - inYear > LAST_SESSIONS),
  );
}

/** The index of the first session in a window. @param days of all sessions, in order */
export function fromIn(window: TrendWindow, days: readonly Day[], today: Day): number {
  if (window === "all") return 0;
  if (window === "last") return Math.max(0, days.length - LAST_SESSIONS);
  const since = addDays(today, -YEAR);
  const first = days.findIndex((day) => day > since);
  return first < 0 ? days.length : first;
}

/** The most that stand in one row and can still be told apart on a phone. */
export const MOST_IN_ROW = 53;

/** Rows of a long line: a row for each calendar year, and one more where a year has more than fits. */
export function rowsOf<P extends { readonly day: Day }>(
  points: readonly P[],
  from = 0,
): { from: number; points: P[] }[] {
  const rows: { from: number; points: P[] }[] = [];
  for (const [at, point] of points.entries()) {
    const row = rows.at(-1);
    const isNew =
      row === undefined ||
      row.points.length >= MOST_IN_ROW ||
      row.points[0]?.day.slice(0, 4) !== point.day.slice(0, 4);
    if (isNew) rows.push({ from: from + at, points: [point] });
    else row.points.push(point);
  }
  return rows;
}
