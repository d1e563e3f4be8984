import type { Attempt } from "./attempt.ts";
import { addDays, daysBetween, weekdayOf, type Day } from "./day.ts";
import { nextSessionDay } from "./rhythm.ts";
import type { Task } from "./task.ts";
import type { Therapy } from "./therapy.ts";

/**
 * [Note: an offer is never overdue] A task is something to try, so no day makes it late. When its day goes by, it is
 * offered for whenever the person likes until the next session, where it can be talked about; after that it rests among
 * what was, still open, and nothing is said about it. Everything here counts calendar days, never hours: a day is the same
 * day wherever the person travels and whenever the clocks change.
 */
export const OFFERS = [
  /** Its day is today. */
  "today",
  /** Whenever the person likes. */
  "whenever",
  /** One of its days is still to come. */
  "later",
  /** Something about it was written today, or it needs nothing more. */
  "answered",
  /** The session it was for has been: it rests. */
  "past",
  /** Done, declined or let go. */
  "closed",
] as const;
export type OfferedNow = (typeof OFFERS)[number];

/** What is known of the sessions of the task's therapy. */
export interface Course {
  readonly therapy: Therapy;
  /** Days on which a session was written down, in any order. */
  readonly sessionDays: readonly Day[];
}

type Offerable = Pick<Task, "until" | "state" | "changed">;

/** First day of a pattern and its last, null for one without end. Written the wrong way round they mean the same days. */
function endsOf({ from, to }: Extract<Task["until"], { kind: "weekdays" }>): [from: Day, to: Day | null] {
  return to !== null && to < from ? [to, from] : [from, to];
}

/** The first session after a day: the one written down, else the one expected, else null. */
function sessionAfter(day: Day, { therapy, sessionDays }: Course): Day | null {
  const written = sessionDays.filter((each) => each > day).sort();
  const before = sessionDays.filter((each) => each <= day).sort();
  return written[0] ?? nextSessionDay(therapy, addDays(day, 1), before.at(-1) ?? null);
}

/** The days from one to another, both included, on which a task is offered by name; none where it has no day of its own. */
export function taskDays(
  { until, changed }: Offerable,
  range: { readonly from: Day; readonly to: Day },
  course: Course,
): Day[] {
  const isIn = (day: Day | null): day is Day => day !== null && day >= range.from && day <= range.to;
  if (until.kind === "open") return [];
  if (until.kind === "day") return [until.day].filter(isIn);
  if (until.kind === "next-session") return [sessionAfter(changed.day, course)].filter(isIn);
  const [first, last] = endsOf(until);
  const from = first > range.from ? first : range.from;
  const to = last !== null && last < range.to ? last : range.to;
  const count = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length: count }, (_, at) => addDays(from, at)).filter((day) =>
    until.days.includes(weekdayOf(day)),
  );
}

/** The last of a task's days, or null where there is no last one. */
function lastDay(task: Offerable, course: Course): Day | null {
  const { until, changed } = task;
  if (until.kind === "open") return null;
  if (until.kind === "day") return until.day;
  if (until.kind === "next-session") return sessionAfter(changed.day, course);
  const [, to] = endsOf(until);
  return to === null ? null : (taskDays(task, { from: addDays(to, -6), to }, course).at(-1) ?? to);
}

/**
 * How a task is offered on one day, see [Note: an offer is never overdue].
 * @param attempts those of this task, in any order. Those before the task last changed are of another version of it.
 */
export function offeredNow(
  task: Offerable,
  today: Day,
  attempts: readonly Attempt[],
  course: Course,
): OfferedNow {
  if (task.state !== "open") return "closed";
  const now = attempts.filter(({ day }) => day >= task.changed.day);
  if (now.some(({ day }) => day === today)) return "answered";
  const { kind } = task.until;
  const isOnce = kind === "day" || kind === "next-session";
  // Once is enough; and what did not fit is not offered again as it is.
  if (isOnce && now.some(({ outcome }) => outcome === "done" || outcome === "did-not-fit")) return "answered";
  if (kind === "open") return "whenever";
  if (taskDays(task, { from: today, to: today }, course).length > 0) return "today";
  const last = lastDay(task, course);
  if (last === null || last >= today) return kind === "weekdays" ? "later" : "whenever";
  const talk = kind === "next-session" ? last : sessionAfter(last, course);
  return talk !== null && talk < today ? "past" : "whenever";
}

/** Whether a task is offered on one day: because it is its day, or for whenever the person likes. */
export function isOffered(...about: Parameters<typeof offeredNow>): boolean {
  const how = offeredNow(...about);
  return how === "today" || how === "whenever";
}
