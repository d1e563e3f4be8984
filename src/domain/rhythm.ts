import { addDays, daysBetween, weekdayOf, type Day } from "./day.ts";
import type { Therapy } from "./therapy.ts";

type Timetable = Pick<Therapy, "rhythm" | "weekday" | "next" | "state" | "since">;

const mayMeet = ({ state }: Timetable): boolean => state === "active" || state === "considering";

/** The next day a session is expected, today included, or null where nothing is known. Never a promise. */
export function nextSessionDay(therapy: Timetable, today: Day, lastSession: Day | null): Day | null {
  if (!mayMeet(therapy)) return null;
  if (therapy.next !== null && daysBetween(today, therapy.next) >= 0) return therapy.next;
  // A first session has a day or it has none; there is no rhythm yet.
  if (therapy.state === "considering") return null;
  if (therapy.weekday === null || therapy.rhythm === null || therapy.rhythm === "irregular") return null;
  const ahead = (therapy.weekday - weekdayOf(today) + 7) % 7;
  let day = addDays(today, ahead);
  if (lastSession === null) return day;
  // A fortnightly or monthly session falls on the weekday in the right week, counted from the last one.
  const gap = therapy.rhythm === "weekly" ? 1 : therapy.rhythm === "fortnightly" ? 11 : 24;
  while (daysBetween(lastSession, day) < gap) day = addDays(day, 7);
  return day;
}

/** The latest day, today included, on which a session was expected and none is written down; null if there is none within a week. */
export function sessionToTell(therapy: Timetable, today: Day, sessionDays: readonly Day[]): Day | null {
  if (!mayMeet(therapy)) return null;
  const expected: Day[] = [];
  if (therapy.next !== null) expected.push(therapy.next);
  if (therapy.state === "active" && therapy.rhythm === "weekly" && therapy.weekday !== null) {
    expected.push(addDays(today, -((weekdayOf(today) - therapy.weekday + 7) % 7)));
  }
  const hasBegun = (day: Day) => therapy.since === null || day >= therapy.since;
  const recent = expected
    .filter((day) => hasBegun(day) && daysBetween(day, today) >= 0 && daysBetween(day, today) < 7)
    .sort();
  const day = recent.at(-1);
  if (day === undefined) return null;
  return sessionDays.some((told) => told >= day) ? null : day;
}
