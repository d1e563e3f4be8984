import type { StepItem } from "#domain/check-in.ts";
import type { Session } from "#domain/session.ts";
import type { PlanTexts } from "./plan-texts.ts";

/** How a stretch of a therapy sits with somebody. A year has a beginning, something that goes wrong, and what comes after. */
export type Mood = "start" | "middle" | "hard" | "mend" | "later";

/** What somebody writes around their sessions. */
export interface SessionTexts {
  /** Of the therapist, as the person writes it down. */
  readonly name: string;
  readonly contact: string;
  readonly words: Readonly<Record<Mood, readonly string[]>>;
  /** What happened at the beginning, went wrong and was mended is told in this order. */
  readonly lines: Readonly<Record<Mood, readonly string[]>>;
  readonly unsaid: readonly string[];
  readonly why: Readonly<Record<StepItem, readonly [low: string, high: string]>>;
  readonly moments: Readonly<Record<NonNullable<Session["moment"]["effect"]>, readonly string[]>>;
  readonly bring: readonly string[];
  /** Notes that are worth bringing. */
  readonly asks: readonly string[];
  readonly notes: readonly string[];
  readonly privately: readonly string[];
  readonly smallChange: readonly string[];
  readonly feelings: readonly string[];
  readonly incidents: readonly string[];
  readonly summaries: readonly string[];
}

/** One thing that was hard to say: the words for it, and what became of them. */
interface HardToSay {
  readonly example: string;
  readonly happened: string;
  readonly impact: string;
  readonly wish: string;
  readonly question: string;
  readonly sentence: string;
}

/** What somebody rehearsed in a year, and what happened then. */
export interface RehearsalTexts {
  readonly pace: HardToSay & { readonly hindered: string; readonly told: string; readonly agreed: string };
  readonly clock: HardToSay & { readonly otherFear: string; readonly told: string };
  readonly task: HardToSay & { readonly told: string; readonly agreed: string };
  readonly worse: HardToSay & { readonly ifNothing: string };
  readonly money: HardToSay & { readonly line: string };
  readonly goals: HardToSay & { readonly ifItHappened: string; readonly line: string };
}

/** What somebody wrote when their answers were lower than usual, and when they looked back. */
export interface LookingTexts {
  /** Why the pace was too fast, and why the answers were low. */
  readonly fast: string;
  readonly low: string;
  readonly reviews: readonly [stay: string, change: string, after: string];
}

/**
 * What the person of the made-up journal wrote in a year. It reads as people write, says nothing graphic, is true in any
 * season, and gives nobody a gender.
 */
export interface ExampleTexts {
  readonly sessions: SessionTexts;
  readonly plan: PlanTexts;
  readonly rehearsals: RehearsalTexts;
  readonly looking: LookingTexts;
}
