import ICAL from "ical.js";
import { alarmMinutes, type Alarm, type CalendarEvent } from "#domain/calendar.ts";
import { addDays, type Day } from "#domain/day.ts";
import { clockChanges, clocksOf, instantOf } from "./zone.ts";

/** What the file says beside the days. Titles are the person's choice and neutral unless they change them. */
export interface CalendarChoice {
  readonly titles: Readonly<Record<CalendarEvent["what"], string>>;
  readonly alarms: Readonly<Record<CalendarEvent["what"], Alarm>>;
  /** IANA name of the zone in which the times are meant. */
  readonly zone: string;
  /** When the file is made, milliseconds since 1970. */
  readonly nowMs: number;
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const MINUTE = 60_000;

/** Says nothing but the day, as it stays in the browser's list of downloads. */
export const calendarFileName = (today: Day): string => `calendar-${today}.ics`;

/**
 * An iCalendar file (RFC 5545) of these events: text with CRLF lines. The times are wall times in the zone, whose changes of
 * the clocks are written along as this device knows them; where it does not know the zone they are times without one.
 */
export function calendarFile(events: readonly CalendarEvent[], choice: CalendarChoice): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//calendar//1//EN");
  const offsetAt = clocksOf(choice.zone);
  const isTimed = events.some(({ time }) => time !== null);
  if (offsetAt !== null && isTimed) calendar.addSubcomponent(timezone(choice.zone, offsetAt, events));
  const zone = offsetAt === null ? null : { name: choice.zone, offsetAt };
  for (const event of events) calendar.addSubcomponent(eventPart(event, choice, zone));
  return `${calendar.toString()}\r\n`;
}

interface Zone {
  readonly name: string;
  readonly offsetAt: (ms: number) => number;
}

function eventPart(event: CalendarEvent, choice: CalendarChoice, zone: Zone | null): ICAL.Component {
  const { uid, what, day, time, minutes, repeats } = event;
  const part = new ICAL.Component("vevent");
  part.addPropertyWithValue("uid", uid);
  part.addPropertyWithValue("dtstamp", utc(choice.nowMs));
  part.addPropertyWithValue("summary", choice.titles[what]);
  // Only its owner sees more than that the time is taken.
  part.addPropertyWithValue("class", "PRIVATE");
  const begins = new ICAL.Property("dtstart");
  begins.setValue(wall(day, time));
  if (time !== null && zone !== null) begins.setParameter("tzid", zone.name);
  part.addProperty(begins);
  part.addPropertyWithValue(
    "duration",
    time === null ? ICAL.Duration.fromString("P1D") : ICAL.Duration.fromSeconds(minutes * 60),
  );
  if (repeats !== null) {
    part.addPropertyWithValue(
      "rrule",
      ICAL.Recur.fromData({
        freq: "WEEKLY",
        interval: repeats.everyWeeks,
        byday: repeats.weekdays.map((weekday) => WEEKDAYS[weekday - 1] ?? "MO"),
        until: lastMoment(repeats.until, time, zone),
      }),
    );
  }
  const alarm = alarmMinutes(choice.alarms[what], time);
  if (alarm !== null) part.addSubcomponent(alarmPart(alarm, choice.titles[what]));
  return part;
}

/** RFC 5545: a day where the event lasts all day, a time without zone where it has none, else the instant in UTC. */
function lastMoment(until: Day, time: string | null, zone: Zone | null): ICAL.Time {
  if (time === null || zone === null) return wall(until, time);
  return utc(instantOf(zone.offsetAt, until, time));
}

function alarmPart(minutes: number, title: string): ICAL.Component {
  const alarm = new ICAL.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  alarm.addPropertyWithValue("description", title);
  alarm.addPropertyWithValue("trigger", ICAL.Duration.fromSeconds(minutes * 60));
  return alarm;
}

function timezone(
  name: string,
  offsetAt: (ms: number) => number,
  events: readonly CalendarEvent[],
): ICAL.Component {
  const days = events.flatMap(({ day, repeats }) => [day, repeats?.until ?? day]).sort();
  const [first = "1970-01-01" as Day, last = first] = [days[0], days.at(-1)];
  const from = instantOf(offsetAt, addDays(first, -1), "00:00");
  const to = instantOf(offsetAt, addDays(last, 2), "00:00");
  const changes = clockChanges(offsetAt, from, to);
  const usual = Math.min(offsetAt(from), ...changes.map(({ after }) => after));
  const part = new ICAL.Component("vtimezone");
  part.addPropertyWithValue("tzid", name);
  const add = (began: ICAL.Time, before: number, after: number) => {
    const observance = new ICAL.Component(after > usual ? "daylight" : "standard");
    observance.addPropertyWithValue("dtstart", began);
    observance.addPropertyWithValue("tzoffsetfrom", offset(before));
    observance.addPropertyWithValue("tzoffsetto", offset(after));
    part.addSubcomponent(observance);
  };
  add(wall("1970-01-01" as Day, "00:00"), offsetAt(from), offsetAt(from));
  for (const { at, before, after } of changes) add(plain(at + before * MINUTE), before, after);
  return part;
}

const offset = (minutes: number): ICAL.UtcOffset => ICAL.UtcOffset.fromSeconds(minutes * 60);

/** What stands on the wall, without a zone; a day where there is no time. */
function wall(day: Day, time: string | null): ICAL.Time {
  const [year, month, date] = day.split("-").map(Number);
  const [hour, minute] = time === null ? [] : time.split(":").map(Number);
  return ICAL.Time.fromData({
    year: year ?? 1970,
    month: month ?? 1,
    day: date ?? 1,
    ...(time === null
      ? { isDate: true }
      : { hour: hour ?? 0, minute: minute ?? 0, second: 0, isDate: false }),
  });
}

const fields = (ms: number) => {
  const moment = new Date(ms);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
    isDate: false,
  };
};
const plain = (ms: number): ICAL.Time => ICAL.Time.fromData(fields(ms));
const utc = (ms: number): ICAL.Time => ICAL.Time.fromData(fields(ms), ICAL.Timezone.utcTimezone);
