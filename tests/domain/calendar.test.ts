import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALARMS, alarmMinutes, HORIZON_DAYS, sessionEvents, taskEvents } from "#domain/calendar.ts";
import { addDays, daysBetween, weekdayOf, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { taskDays } from "#domain/occurrence.ts";
import { nextSessionDay } from "#domain/rhythm.ts";
import { emptyTask, type Task } from "#domain/task.ts";
import { emptyTherapy, RHYTHMS, type Therapy } from "#domain/therapy.ts";
import { anyDay } from "../support/arbitraries.ts";

const ID = "T".repeat(22) as Id;
const item = <K extends "therapy" | "task">(kind: K, data: K extends "therapy" ? Therapy : Task): Item<K> =>
  ({
    id: ID,
    kind,
    data,
    stamp: [1, 0, "a"],
    at: { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" },
    begun: [1, 0, "a"],
    earlier: 0,
  }) as unknown as Item<K>;

const therapy = (over: Partial<Therapy>): Item<"therapy"> => item("therapy", { ...emptyTherapy(), ...over });

/** The days on which an event takes place, as a calendar would count them. */
function daysOf(event: { day: Day; repeats: ReturnType<typeof sessionEvents>[number]["repeats"] }): Day[] {
  const { day, repeats } = event;
  if (repeats === null) return [day];
  const monday = addDays(day, 1 - weekdayOf(day));
  const days: Day[] = [];
  for (let at = day; at <= repeats.until; at = addDays(at, 1)) {
    const weeks = Math.floor(daysBetween(monday, at) / 7);
    if (weeks % repeats.everyWeeks === 0 && repeats.weekdays.includes(weekdayOf(at))) days.push(at);
  }
  return days;
}

describe("sessions in a calendar", () => {
  it("are where the timetable expects the first one, within the horizon, and never before today", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...RHYTHMS),
        fc.integer({ min: 1, max: 7 }),
        fc.option(fc.integer({ min: -40, max: 400 }), { nil: null }),
        fc.option(fc.integer({ min: -40, max: 0 }), { nil: null }),
        (today, rhythm, weekday, next, last) => {
          fc.pre(today > "0002" && today < "9990");
          const sessions = last === null ? [] : [addDays(today, last)];
          const data = { rhythm, weekday, next: next === null ? null : addDays(today, next) };
          const events = sessionEvents(therapy(data), sessions, today);
          const days = events.flatMap(daysOf).sort();
          const expected = nextSessionDay({ ...emptyTherapy(), ...data }, today, sessions[0] ?? null);
          const isNear = expected !== null && daysBetween(today, expected) <= HORIZON_DAYS;
          expect(days[0] ?? null).toBe(isNear ? expected : null);
          for (const day of days) {
            expect(daysBetween(today, day)).toBeGreaterThanOrEqual(0);
            expect(daysBetween(today, day)).toBeLessThanOrEqual(HORIZON_DAYS);
          }
          expect(new Set(days).size).toBe(days.length);
          expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("follow a weekly, a fortnightly and a monthly rhythm", () => {
    const today = "2026-11-25" as Day;
    const weekly = sessionEvents(therapy({ rhythm: "weekly", weekday: 2, time: "18:00" }), [], today);
    expect(weekly).toEqual([
      {
        uid: `${ID}-all`,
        what: "session",
        day: "2026-12-01",
        time: "18:00",
        minutes: 60,
        repeats: { everyWeeks: 1, weekdays: [2], until: "2027-11-25" },
      },
    ]);
    const fortnightly = sessionEvents(
      therapy({ rhythm: "fortnightly", weekday: 2 }),
      ["2026-11-24" as Day],
      today,
    );
    expect(fortnightly.flatMap(daysOf).slice(0, 3)).toEqual(["2026-12-08", "2026-12-22", "2027-01-05"]);
    const monthly = sessionEvents(therapy({ rhythm: "monthly", weekday: 5 }), ["2026-11-20" as Day], today);
    expect(monthly.every(({ repeats }) => repeats === null)).toBe(true);
    expect(monthly.flatMap(daysOf).slice(0, 2)).toEqual(["2026-12-18", "2027-01-15"]);
  });

  describe("on a Wednesday, up to a year later", () => {
    const today = "2026-11-25" as Day;
    const end = "2027-11-25" as Day;
    const event = (place: string, day: string, everyWeeks?: number, weekday = 2) => ({
      uid: `${ID}-${place}`,
      what: "session",
      day,
      time: null,
      minutes: 60,
      repeats: everyWeeks === undefined ? null : { everyWeeks, weekdays: [weekday], until: end },
    });
    const events = (over: Partial<Therapy>, ...sessionDays: string[]) =>
      sessionEvents(therapy(over), sessionDays as Day[], today);
    const on = (day: string): Partial<Therapy> => ({ next: day as Day });

    it("are the next one that is known, and after it what the rhythm says", () => {
      const weekly = { rhythm: "weekly", weekday: 2 } as const;
      expect(events({ ...weekly, ...on("2026-12-03") })).toEqual([
        event("next", "2026-12-03"),
        event("all", "2026-12-08", 1),
      ]);
      expect(events({ ...weekly, ...on("2026-12-03"), rhythm: "fortnightly" })).toEqual([
        event("next", "2026-12-03"),
        event("all", "2026-12-15", 2),
      ]);
      expect(events({ ...weekly, ...on("2026-11-25") }, "2026-11-24")).toEqual([
        event("next", "2026-11-25"),
        event("all", "2026-12-01", 1),
      ]);
      expect(events({ ...weekly, ...on("2026-11-24") })).toEqual([event("all", "2026-12-01", 1)]);
      expect(events(on("2026-12-03"))).toEqual([event("next", "2026-12-03")]);
      expect(events({ ...on("2026-12-03"), rhythm: "irregular", weekday: 2 })).toEqual([
        event("next", "2026-12-03"),
      ]);
      expect(events({ ...weekly, ...on("2026-12-03"), state: "considering" })).toEqual([
        event("next", "2026-12-03"),
      ]);
    });

    it("are none beyond", () => {
      const weekly = { rhythm: "weekly", weekday: 2 } as const;
      expect(events({ ...weekly, ...on("2027-11-25") })).toEqual([event("next", "2027-11-25")]);
      expect(events({ ...weekly, ...on("2027-11-26") })).toEqual([]);
      expect(events({ ...weekly, weekday: 4, ...on("2027-11-24") })).toEqual([
        event("next", "2027-11-24"),
        event("all", "2027-11-25", 1, 4),
      ]);
    });

    it("are counted from the last session, in whatever order the sessions come", () => {
      const fortnightly = { rhythm: "fortnightly", weekday: 2 } as const;
      for (const days of [
        ["2026-11-10", "2026-11-24", "2026-10-27"],
        ["2026-11-24", "2026-11-10", "2026-10-27"],
        ["2026-10-27", "2026-11-10", "2026-11-24"],
      ])
        expect(events(fortnightly, ...days)).toEqual([event("all", "2026-12-08", 2)]);
      expect(events(fortnightly, "2026-11-17")).toEqual([event("all", "2026-12-01", 2)]);
    });

    it("are each by itself where they are about a month apart, the last of them on the last day", () => {
      const monthly = events({ rhythm: "monthly", weekday: 4 });
      expect(monthly).toEqual(
        Array.from({ length: 14 }, (_, at) => event(`${at}`, addDays("2026-11-26" as Day, 28 * at))),
      );
      expect(monthly.at(-1)?.day).toBe(end);
      const fewer = events({ rhythm: "monthly", weekday: 5, ...on("2026-12-31") });
      expect(fewer.slice(0, 2)).toEqual([event("next", "2026-12-31"), event("0", "2027-01-29")]);
      expect(fewer.at(-1)).toEqual(event("10", "2027-11-05"));
    });
  });

  it("are none where nothing is known, and none of what is paused or ended", () => {
    const today = "2026-11-25" as Day;
    expect(sessionEvents(therapy({}), [], today)).toEqual([]);
    for (const state of ["paused", "ended"] as const)
      expect(sessionEvents(therapy({ state, rhythm: "weekly", weekday: 2 }), [], today)).toEqual([]);
  });
});

describe("tasks in a calendar", () => {
  it("are on exactly the days on which they are offered", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: -30, max: 30 }),
        fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
        (today, days, from, length) => {
          fc.pre(today > "0002" && today < "9990");
          const first = addDays(today, from);
          const to = length === null ? null : addDays(first, length);
          const until = { kind: "weekdays" as const, days: days.toSorted((a, b) => a - b), from: first, to };
          const data = { ...emptyTask(ID, today), until };
          const course = { therapy: emptyTherapy(), sessionDays: [] };
          const end = addDays(today, HORIZON_DAYS);
          expect(taskEvents(item("task", data), course, today).flatMap(daysOf)).toEqual(
            taskDays(data, { from: today, to: end }, course),
          );
        },
      ),
    );
  });

  it("are one event, with the days of the week on which it comes again", () => {
    const today = "2026-11-25" as Day;
    const course = { therapy: { ...emptyTherapy(), rhythm: "weekly", weekday: 2 } as const, sessionDays: [] };
    const events = (until: Task["until"], over: Partial<Task> = {}) =>
      taskEvents(item("task", { ...emptyTask(ID, today), until, ...over }), course, today);
    const event = (day: string, time: string | null = null) => ({
      uid: `${ID}-task`,
      what: "task",
      day,
      time,
      minutes: 15,
      repeats: null,
    });
    const on = (day: string) => events({ kind: "day", day: day as Day });
    expect(on("2026-11-24")).toEqual([]);
    expect(on("2026-11-25")).toEqual([event("2026-11-25")]);
    expect(on("2027-11-25")).toEqual([event("2027-11-25")]);
    expect(on("2027-11-26")).toEqual([]);
    expect(events({ kind: "next-session" }, { time: "08:00" })).toEqual([event("2026-12-01", "08:00")]);
    const weekdays = { kind: "weekdays" as const, days: [1, 3], from: "2026-11-20" as Day };
    expect(events({ ...weekdays, to: "2026-12-03" as Day })).toEqual([
      { ...event("2026-11-25"), repeats: { everyWeeks: 1, weekdays: [1, 3], until: "2026-12-02" } },
    ]);
    expect(events({ ...weekdays, to: null })).toEqual([
      { ...event("2026-11-25"), repeats: { everyWeeks: 1, weekdays: [1, 3], until: "2027-11-24" } },
    ]);
    expect(events({ ...weekdays, to: "2026-11-24" as Day })).toEqual([]);
    for (const state of ["done", "declined", "let-go"] as const)
      expect(events({ ...weekdays, to: null }, { state })).toEqual([]);
  });

  it("are left out when they are for whenever one likes, or over", () => {
    const today = "2026-11-25" as Day;
    const course = { therapy: emptyTherapy(), sessionDays: [] };
    const open: Task = { ...emptyTask(ID, today), until: { kind: "open" } };
    expect(taskEvents(item("task", open), course, today)).toEqual([]);
    const declined: Task = { ...open, state: "declined", until: { kind: "day", day: today } };
    expect(taskEvents(item("task", declined), course, today)).toEqual([]);
  });
});

describe("reminders", () => {
  it("ring an hour before, in the morning, or the evening before, whatever the hour of the event", () => {
    expect(ALARMS.map((alarm) => alarmMinutes(alarm, "18:00"))).toEqual([null, -60, -540, -1320]);
    expect(ALARMS.map((alarm) => alarmMinutes(alarm, "08:30"))).toEqual([null, -60, 30, -750]);
    // All day begins at midnight: an hour before it nobody wants to hear.
    expect(ALARMS.map((alarm) => alarmMinutes(alarm, null))).toEqual([null, 540, 540, -240]);
  });
});
