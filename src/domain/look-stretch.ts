import { addDays, daysBetween, type Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Journal } from "./journal.ts";
import { lastShared } from "./summary-period.ts";

/** How far back one looks. */
export const STRETCHES = ["month", "since-page", "since-began"] as const;
export type StretchKind = (typeof STRETCHES)[number];

/** What is looked at, first and last day included. `from` is null for all there is. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly from: Day | null;
  readonly to: Day;
}

const MONTH_DAYS = 30;

/** A stretch of one therapy up to today; null where it has no beginning: no page was handed over yet. */
export function stretchOf(journal: Journal, therapyId: Id, kind: StretchKind, today: Day): Stretch | null {
  switch (kind) {
    case "month":
      return { kind, from: addDays(today, -MONTH_DAYS), to: today };
    case "since-page": {
      const from = lastShared(ofTherapy(journal.summary, therapyId));
      return from === null || from > today ? null : { kind, from, to: today };
    }
    case "since-began":
      return { kind, from: null, to: today };
  }
}

export const isInStretch = ({ from, to }: Stretch, day: Day): boolean =>
  (from === null || daysBetween(from, day) >= 0) && daysBetween(day, to) >= 0;
