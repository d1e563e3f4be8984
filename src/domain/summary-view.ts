import type { ToBring } from "./bring.ts";
import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import type { Item, Journal } from "./journal.ts";
import { lineId, type LineId, type Offer } from "./summary-line.ts";
import type { Period } from "./summary-period.ts";

/** What a page can be made of: one therapy, the sessions of its period oldest first, and what waits to be brought. */
export interface View {
  readonly journal: Journal;
  readonly therapyId: Id;
  readonly period: Period;
  readonly sessions: readonly Item<"session">[];
  readonly waiting: readonly ToBring[];
}

export type Found = Omit<Offer, "own">;

export const textLine = (record: Id, field: string, text: string, day: Day | null): Found => ({
  id: lineId(record, field),
  content: { kind: "text", text },
  day,
  about: null,
  single: false,
});

/** Whether a line is already among the things to talk about: it stands on a page once. */
export const isWaiting = ({ waiting }: View, line: LineId): boolean => waiting.some(({ id }) => id === line);
