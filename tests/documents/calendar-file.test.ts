import * as fc from "fast-check";
import { convertIcsCalendar, extendByRecurrenceRule, type IcsCalendar, type IcsEvent } from "ts-ics";
import { describe, expect, it } from "vitest";
import { calendarFile, calendarFileName, type CalendarChoice } from "#documents/calendar-file.ts";
import { clocksOf, instantOf, wallMs } from "#documents/zone.ts";
import type { CalendarEvent } from "#domain/calendar.ts";
import { addDays, weekdayOf, type Day } from "#domain/day.ts";

const ZONES = [
  "Europe/Madrid",
  "America/Lima",
  "America/Mexico_City",
  "America/Santiago",
  "Asia/Tokyo",
  "Australia/Lord_Howe",
  "Atlantic/Azores",
];

const choice = (over: Partial<CalendarChoice> = {}): CalendarChoice => ({
  titles: { session: "Cita", task: "Recordatorio" },
  alarms: { session: "none", task: "none" },
  zone: "Europe/Madrid",
  nowMs: Date.UTC(2026, 10, 25, 12),
  ...over,
});

const weekly = (day: Day, time: string | null, weeks = 60): CalendarEvent => ({
  uid: "one",
  what: "session",
  day,
  time,
  minutes: 60,
  repeats: { everyWeeks: 1, weekdays: [weekdayOf(day)], until: addDays(day, weeks * 7) },
});

/** Read by a parser that has nothing in common with what writes. */
const read = (events: readonly CalendarEvent[], over: Partial<CalendarChoice> = {}): IcsCalendar =>
  convertIcsCalendar(undefined, calendarFile(events, choice(over)));

/** Wall time of an instant in a zone, as a calendar there shows it. */
const shownIn = (zone: string, ms: number): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(ms);

/** The offset that the file's own table gives for a wall time, minutes east of UTC. */
function offsetInFile(text: string, wall: number): number {
  const observances = [
    ...text.matchAll(/DTSTART:(\d{8})T(\d{6})\r\nTZOFFSETFROM:\S+\r\nTZOFFSETTO:([+-])(\d\d)(\d\d)/g),
  ].map(([, day = "", time = "", sign, hours, minutes]) => ({
    from: Date.parse(
      `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:00Z`,
    ),
    offset: (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)),
  }));
  const before = observances.filter(({ from }) => from <= wall).sort((a, b) => a.from - b.from);
  return before.at(-1)?.offset ?? Number.NaN;
}

describe("the calendar file", () => {
  it("keeps a session at its hour on the wall through every change of the clocks, in real zones", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 6, max: 22 }),
        (zone, from, hour) => {
          const day = addDays("2025-01-01" as Day, from);
          const time = `${String(hour).padStart(2, "0")}:30`;
          const text = calendarFile([weekly(day, time)], choice({ zone }));
          const offsetAt = clocksOf(zone);
          if (offsetAt === null) throw new Error("no such zone here");
          for (let week = 0; week <= 60; week += 1) {
            const wall = wallMs(addDays(day, week * 7), time);
            expect(offsetInFile(text, wall)).toBe(
              offsetAt(instantOf(offsetAt, addDays(day, week * 7), time)),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is read by another program, with the right hours in three zones", () => {
    const calendar = read([weekly("2026-10-20" as Day, "18:00", 3)]);
    const [event] = calendar.events ?? [];
    if (event?.recurrenceRule === undefined || event.start.local === undefined) throw new Error("not read");
    const { until, ...rule } = event.recurrenceRule;
    const walls = extendByRecurrenceRule({ ...rule, count: 4 }, { start: event.start.local.date });
    const offsetAt = clocksOf("Europe/Madrid");
    if (offsetAt === null) throw new Error("no such zone here");
    const instants = walls.map((wall) =>
      instantOf(offsetAt, wall.toISOString().slice(0, 10) as Day, wall.toISOString().slice(11, 16)),
    );
    const seen = (zone: string) => instants.map((instant) => shownIn(zone, instant).slice(-5));
    // The clocks go back in Madrid on 25 October; in Lima and Tokyo they never do.
    expect(seen("Europe/Madrid")).toEqual(["18:00", "18:00", "18:00", "18:00"]);
    expect(seen("America/Lima")).toEqual(["11:00", "12:00", "12:00", "12:00"]);
    expect(seen("Asia/Tokyo")).toEqual(["01:00", "02:00", "02:00", "02:00"]);
    expect(event.start.local.timezone).toBe("Europe/Madrid");
    expect(until?.date.toISOString()).toBe("2026-11-10T17:00:00.000Z");
  });

  it("says the reminder, the length and that it is private, and no more than the neutral title", () => {
    const task: CalendarEvent = { ...weekly("2026-12-01" as Day, null), what: "task", uid: "two" };
    const events = [weekly("2026-12-01" as Day, "18:00"), task];
    const calendar = read(events, { alarms: { session: "hour-before", task: "morning" } });
    expect(calendar.prodId).toBe("-//calendar//1//EN");
    const facts = (calendar.events ?? []).map(({ uid, summary, duration, alarms, ...rest }: IcsEvent) => ({
      uid,
      summary,
      duration,
      kind: rest.class,
      type: rest.start.type,
      trigger: alarms?.[0]?.trigger.value,
    }));
    expect(facts).toEqual([
      {
        uid: "one",
        summary: "Cita",
        duration: { hours: 1 },
        kind: "PRIVATE",
        type: "DATE-TIME",
        trigger: { before: true, hours: 1 },
      },
      {
        uid: "two",
        summary: "Recordatorio",
        duration: { days: 1 },
        kind: "PRIVATE",
        type: "DATE",
        trigger: { hours: 9 },
      },
    ]);
    const text = calendarFile(events, choice());
    expect(text).not.toMatch(/alianza|terap|sesi/i);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThan(76);
  });

  it("writes any title so that it comes back as it was, and nothing else with it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (typed) => {
        // oxlint-disable-next-line no-control-regex
        const title = typed.replace(/[\u0000-\u001f\u007f\\]/gu, "x").trim();
        fc.pre(title !== "");
        const [event] =
          read([weekly("2026-12-01" as Day, "18:00")], { titles: { session: title, task: "y" } }).events ??
          [];
        expect(event?.summary).toBe(title);
      }),
    );
  });

  it("gives times without a zone where the device does not know its zone", () => {
    const text = calendarFile([weekly("2026-12-01" as Day, "18:00", 2)], choice({ zone: "Nowhere/At_All" }));
    expect(text).toContain("DTSTART:20261201T180000\r\n");
    expect(text).toContain("UNTIL=20261215T180000");
    expect(text).not.toContain("VTIMEZONE");
  });

  it("has a file name that says nothing but the day", () => {
    expect(calendarFileName("2026-11-25" as Day)).toBe("calendar-2026-11-25.ics");
  });
});
