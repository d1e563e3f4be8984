import * as z from "zod/mini";
import type { AgreementState, AgreementTopic } from "./agreement.ts";
import type { Outcome } from "./attempt.ts";
import type { ItemKey } from "./check-in.ts";
import type { Day } from "./day.ts";
import type { Agreeing, GoalState, Proposer } from "./goal.ts";
import type { Feeling, HoldingBack } from "./session.ts";
import type { Sense, TaskState } from "./task.ts";

/** What a page can hold, in the order it is read. */
export const SECTIONS = [
  "agenda",
  "tasks",
  "sessions",
  "working",
  "goals",
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

/** The record that a line comes from. */
export const recordIn = (line: LineId): string => line.slice(0, line.indexOf("."));

/** Why something could be raised, where its text alone does not say. */
export const REASONS = [
  "agreement",
  "task",
  "declined",
  "attempt",
  "fit",
  "sense",
  "agree",
  "unclear",
  "unsaid",
] as const;
export type Reason = (typeof REASONS)[number];

/** What a line is about, where its section alone does not say. */
export const SUBJECTS = [
  "feelings",
  "holdingBack",
  "privateNote",
  "incident",
  "withTask",
  ...REASONS,
] as const;
export type Subject = Exclude<ItemKey, Reason> | (typeof SUBJECTS)[number];

export interface Answered {
  readonly day: Day;
  readonly value: string;
}

/** How it went with a task one time. */
export interface Tried {
  readonly day: Day;
  readonly outcome: Outcome;
}

/** Where a goal was seen, 0 to 10. */
export interface Placed {
  readonly day: Day;
  readonly place: number;
}

/** What stands on a line. Keys are put into words by whoever shows them; texts are the person's own. */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  /** Oldest first; only what was answered with a step. */
  | { readonly kind: "answers"; readonly item: ItemKey; readonly answers: readonly Answered[] }
  | { readonly kind: "feelings"; readonly values: readonly Feeling[] }
  | { readonly kind: "holding-back"; readonly values: readonly HoldingBack[] }
  | TaskContent
  | GoalContent
  | AgreementContent
  /** Something to ask about how the two work, where only its topic is known. */
  | { readonly kind: "agreement-topic"; readonly topic: AgreementTopic }
  /** A goal that is unclear and has no words yet. */
  | { readonly kind: "unclear-goal" };

export interface TaskContent {
  readonly kind: "task";
  readonly text: string;
  readonly state: TaskState;
  readonly sense: Sense | null;
  /** Oldest first. Nothing tried is nothing written, and no more. */
  readonly tried: readonly Tried[];
  /** One line why. */
  readonly why: string;
}

export interface GoalContent {
  readonly kind: "goal";
  readonly text: string;
  readonly state: GoalState;
  readonly unclear: boolean;
  readonly proposedBy: Proposer | null;
  readonly agree: Agreeing | null;
  /** Oldest first; only where a place was given: none is not zero. */
  readonly places: readonly Placed[];
  /** The newest line the person wrote beside them. */
  readonly line: string;
}

export interface AgreementContent {
  readonly kind: "agreement";
  readonly topic: AgreementTopic;
  readonly title: string;
  readonly text: string;
  readonly state: AgreementState;
  /** What is asked about it, where it is not among the things to talk about already. */
  readonly question: string;
}

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
