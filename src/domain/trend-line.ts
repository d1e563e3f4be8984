import { HEADING_OF, NOT_APPLICABLE, placeOf, STEPS, UNSAID, type ItemKey } from "./check-in.ts";
import { compareStamps } from "./clock.ts";
import type { Day } from "./day.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import type { Session } from "./session.ts";

/** What is followed from session to session: an item of the check-in, or a question of the person's own. */
export type TrendKey = ItemKey | Id;

/** The items in the order in which they are asked. */
export const TREND_ITEMS = Object.keys(HEADING_OF) as readonly ItemKey[];

export const isItemKey = (key: string): key is ItemKey => Object.hasOwn(HEADING_OF, key);

/** The last place of an axis; the first is 0. It is the same whatever was answered. */
export const lastPlaceOf = (key: TrendKey): number => (key === "unsaid" ? UNSAID.length : STEPS.length) - 1;

/**
 * What one session says about one thing. [Note: no answer, and no place] `null` is no answer: nothing is known, and it is
 * passed over when answers are compared. "Doesn't apply / I don't know" is an answer without a place on the axis: what
 * was so in a row before it is so no longer. Both break the line of a picture, since there is nothing to join.
 */
export interface Point {
  readonly sessionId: Id;
  readonly day: Day;
  readonly value: string | null;
  /** From 0; null where there is no answer or none that has a place. */
  readonly place: number | null;
  readonly note: string;
}

/** An answer that has a place. */
export interface Placed extends Point {
  readonly value: string;
  readonly place: number;
}

export const isPlaced = (point: Point): point is Placed => point.place !== null;

/**
 * The sessions of one therapy as they followed each other. Two on one day without a time stay as they were begun, also
 * when the first of them is changed later: the order of the journal, newest change first, would turn them round.
 */
export function sessionsInOrder(journal: Journal, therapyId: Id): Item<"session">[] {
  const time = ({ data }: Item<"session">) => `${data.day}T${data.time ?? "12:00"}`;
  return [...ofTherapy(journal.session, therapyId)].sort((a, b) => {
    const [timeA, timeB] = [time(a), time(b)];
    if (timeA !== timeB) return timeA < timeB ? -1 : 1;
    return compareStamps(a.begun, b.begun) || (a.id < b.id ? -1 : 1);
  });
}

function answerIn({ answers, own }: Session, key: TrendKey): Pick<Point, "value" | "note"> {
  if (isItemKey(key)) return answers[key];
  return own.find(({ questionId }) => questionId === key) ?? { value: null, note: "" };
}

/** One thing in every session of one therapy and of no other, oldest first. A deleted session is not there. */
export const lineOf = (sessions: readonly Item<"session">[], key: TrendKey): Point[] =>
  sessions.map(({ id, data }) => {
    const { value, note } = answerIn(data, key);
    const place = placeOf(isItemKey(key) ? key : "listened", value);
    return { sessionId: id, day: data.day, value, place, note };
  });

/** What is joined in a picture: stretches of at least two places with none missing in between, by their index. */
export function joinedRuns(
  places: readonly (number | null)[],
): { readonly at: number; readonly place: number }[][] {
  const runs: { at: number; place: number }[][] = [[]];
  for (const [at, place] of places.entries()) {
    if (place === null) runs.push([]);
    else runs.at(-1)?.push({ at, place });
  }
  return runs.filter((run) => run.length > 1);
}

/** Whether a session says anything about it: a step, "doesn't apply", or a note alone. */
export const isTold = ({ value, note }: Point): boolean => value !== null || note.trim() !== "";

/** The answer is one that has no place. */
export const isNotApplicable = ({ value }: Point): boolean => value === NOT_APPLICABLE;
