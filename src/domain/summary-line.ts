import * as z from "zod/mini";
import type { ItemKey } from "./check-in.ts";
import type { Day } from "./day.ts";
import type { Feeling, HoldingBack } from "./session.ts";

/** What a page can hold, in the order it is read. Later kinds (tasks, goals, agreements) take their place in this list. */
export const SECTIONS = [
  "agenda",
  "sessions",
  "working",
  "helped",
  "hindered",
  "moments",
  "change",
  "unsaid",
  "frame",
  "question",
  "notes",
  "private",
] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** Where the person writes lines by hand, straight on the page. */
export const WRITTEN_SECTIONS = ["agenda", "frame", "question"] as const;
export type WrittenSection = (typeof WRITTEN_SECTIONS)[number];

/** How many things fit well in one session. The rest goes under "if there is time". */
export const FIRST_THINGS = 3;

/** How many answers a row of dots shows at most, and from how many on there are dots at all. */
export const MOST_DOTS = 8;
export const FEWEST_DOTS = 3;

/** The record a line comes from and the field in it: the same line keeps its name whatever the journal does. */
export const lineIdSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{22}\.[A-Za-z.]{1,40}$/))
  .brand<"LineId">();
export type LineId = z.infer<typeof lineIdSchema>;

export const lineId = (record: string, field: string): LineId => `${record}.${field}` as LineId;

/** What a line is about, where its section alone does not say. */
export const SUBJECTS = ["feelings", "holdingBack", "privateNote", "incident"] as const;
export type Subject = ItemKey | (typeof SUBJECTS)[number];

export interface Answered {
  readonly day: Day;
  readonly value: string;
}

/** What stands on a line. Keys are put into words by whoever shows them; texts are the person's own. */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  /** Oldest first; only what was answered with a step. */
  | { readonly kind: "answers"; readonly item: ItemKey; readonly answers: readonly Answered[] }
  | { readonly kind: "feelings"; readonly values: readonly Feeling[] }
  | { readonly kind: "holding-back"; readonly values: readonly HoldingBack[] };

export interface PageLine {
  readonly id: LineId;
  readonly content: Content;
  /** The day it speaks of, where that matters. */
  readonly day: Day | null;
  readonly about: Subject | null;
}

/** A line that could stand on the page. */
export interface Offer extends PageLine {
  /** Private: it comes onto the page only when it is picked by itself, never with a group or a preset. */
  readonly single: boolean;
  /** Written on the page by hand; the journal does not have it. */
  readonly own: boolean;
}
