import type { Day } from "#domain/day.ts";

/**
 * How far a figure was confirmed on its date: on the body's own page, on another page that quotes it (`seen`, some
 * of them years old), or not at all. All were read as stored copies, not live: hence `REVIEW`.
 */
export const CONFIRMATIONS = ["official-page", "quoted", "not-confirmed"] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

/** Where a fact comes from and when somebody looked. */
export interface Sourced {
  /** The body's own page, to be compared with by a person. */
  source: string;
  checkedOn: Day;
  confirmed: Confirmation;
  /** The page that was read on that date, where it is not `source`. */
  seen?: string;
  /** Nothing here may be released before a person has compared it with `source`. */
  review: typeof REVIEW;
}

export const REVIEW = "to be re-checked against the official page before a release";

export type Age = "recent" | "may-be-out-of-date" | "too-old";

/** Whole months from one day to another, as people count them: 31 January to 28 February is none, to 1 March is one. */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDate = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDate < fromDate ? 1 : 0);
}

/** After 12 months the page says that a figure may be out of date; at 18 the project's checks refuse it. */
export function helplineAge(checkedOn: Day, today: Day): Age {
  const months = monthsBetween(checkedOn, today);
  return months >= 18 ? "too-old" : months >= 12 ? "may-be-out-of-date" : "recent";
}
