import { addDays, type Day } from "./day.ts";
import type { Id } from "./id.ts";
import type { Item } from "./journal.ts";
import { taskDays, type Course } from "./occurrence.ts";
import { nextSessionDay } from "./rhythm.ts";

/** Something for a calendar. Nothing that was written goes along: what it is called is for the person to say. */
export interface CalendarEvent {
  /** The same for the same thing each time a file is made, so that a calendar replaces it. */
  readonly uid: string;
  readonly what: "session" | "task";
  readonly day: Day;
  /** `HH:MM` on the wall; null lasts all day. */
  readonly time: string | null;
  readonly minutes: number;
  readonly repeats: Repeats | null;
}

/** On these weekdays (1 is Monday) of every so many weeks, the last time on `until` at the latest. */
export interface Repeats {
  readonly everyWeeks: number;
  readonly weekdays: readonly number[];
  readonly until: Day;
}

/** How far a file reaches. Timetables change; a new file takes the place of the old one. */
export const HORIZON_DAYS = 365;
const SESSION_MINUTES = 60;
const TASK_MINUTES = 15;

/** When a reminder rings, where one is wanted. */
export const ALARMS = ["none", "hour-before", "morning", "evening-before"] as const;
export type Alarm = (typeof ALARMS)[number];

const MORNING = 9 * 60;
const EVENING_BEFORE = 20 * 60 - 24 * 60;

/** Minutes from the beginning of an event to its reminder, negative before it; null for none. All day begins at midnight. */
export function alarmMinutes(alarm: Alarm, time: string | null): number | null {
  if (alarm === "none") return null;
  const begins = time === null ? 0 : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  if (alarm === "hour-before" && time !== null) return -60;
  return (alarm === "evening-before" ? EVENING_BEFORE : MORNING) - begins;
}

/** The sessions expected within the horizon, as far as the timetable says; none where it says nothing. */
export function sessionEvents(
  { id, data }: Item<"therapy">,
  sessionDays: readonly Day[],
  today: Day,
): CalendarEvent[] {
  const end = addDays(today, HORIZON_DAYS);
  const last = [...sessionDays].sort().at(-1) ?? null;
  const event = (place: string, day: Day, repeats: Repeats | null): CalendarEvent => ({
    uid: `${id}-${place}`,
    what: "session",
    day,
    time: data.time,
    minutes: SESSION_MINUTES,
    repeats,
  });
  const events: CalendarEvent[] = [];
  // A next session that is known is the next one: nothing is expected before it.
  const named = nextSessionDay({ ...data, rhythm: null }, today, last);
  if (named !== null && named > end) return [];
  if (named !== null) events.push(event("next", named, null));
  const before = named ?? last;
  const from = named === null ? today : addDays(named, 1);
  let day = nextSessionDay(data, from, before);
  if (day === null || day > end || data.weekday === null) return events;
  if (data.rhythm === "monthly") {
    // No rule of a calendar says "about a month later, on that weekday", so each is written by itself.
    for (let at = 0; day !== null && day <= end; at += 1) {
      events.push(event(`${at}`, day, null));
      day = nextSessionDay(data, addDays(day, 1), day);
    }
    return events;
  }
  const everyWeeks = data.rhythm === "fortnightly" ? 2 : 1;
  return [...events, event("all", day, { everyWeeks, weekdays: [data.weekday], until: end })];
}

/** The days of one task within the horizon. One for whenever the person likes has none. */
export function taskEvents({ id, data }: Item<"task">, course: Course, today: Day): CalendarEvent[] {
  if (data.state !== "open") return [];
  const end = addDays(today, HORIZON_DAYS);
  const days = taskDays(data, { from: today, to: end }, course);
  const [first] = days;
  if (first === undefined) return [];
  const { until } = data;
  const repeats =
    until.kind === "weekdays" ? { everyWeeks: 1, weekdays: until.days, until: days.at(-1) ?? first } : null;
  return [{ uid: taskUid(id), what: "task", day: first, time: data.time, minutes: TASK_MINUTES, repeats }];
}

const taskUid = (id: Id): string => `${id}-task`;
