import { describe, expect, it } from "vitest";
import { ATTEMPT_OUTCOMES, emptyAttempt, type Attempt, type Outcome } from "#domain/attempt.ts";
import { addDays, type Day } from "#domain/day.ts";
import { isOffered, offeredNow, OFFERS, taskDays, type Course, type OfferedNow } from "#domain/occurrence.ts";
import { emptyTask, TASK_STATES, type Task, type Until } from "#domain/task.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { A, idOf } from "../documents/sample-entry.ts";

/** A Tuesday, on which the task was given and a session was told; there is one every Tuesday. */
const GIVEN = "2026-11-17" as Day;
const on = (days: number): Day => addDays(GIVEN, days);
const weekly = { ...emptyTherapy(), rhythm: "weekly" as const, weekday: 2 };
const told = (...days: readonly number[]): Course => ({ therapy: weekly, sessionDays: days.map(on) });
const WEEKLY = told(0);
/** Nobody knows when there is a session. */
const UNKNOWN: Course = { therapy: emptyTherapy(), sessionDays: [on(0)] };
const task = (until: Until, some: Partial<Task> = {}): Task => ({ ...emptyTask(A, GIVEN), until, ...some });
const tried = (days: number, outcome: Outcome): Attempt => emptyAttempt(A, idOf("t", 1), on(days), outcome);

const OPEN: Until = { kind: "open" };
const NEXT: Until = { kind: "next-session" };
const dayUntil = (days: number): Until => ({ kind: "day", day: on(days) });
const weekdays = (days: number[], from: number, to: number | null): Until => ({
  kind: "weekdays",
  days,
  from: on(from),
  to: to === null ? null : on(to),
});

describe("the days of a task", () => {
  const daysOf = (until: Until, from: number, to: number, course = WEEKLY) =>
    taskDays(task(until), { from: on(from), to: on(to) }, course);

  it("are none where it is open", () => {
    expect(daysOf(OPEN, -100, 100)).toEqual([]);
  });

  it.each<[number, number, boolean]>([
    [0, 10, true],
    [3, 3, true],
    [3, 9, true],
    [0, 3, true],
    [4, 9, false],
    [0, 2, false],
  ])("hold its one day from %d to %d: %j", (from, to, isIn) => {
    expect(daysOf(dayUntil(3), from, to)).toEqual(isIn ? [on(3)] : []);
  });

  it("are the first session after the day on which it was given", () => {
    expect(daysOf(NEXT, 0, 30)).toEqual([on(7)]);
    expect(daysOf(NEXT, 8, 30)).toEqual([]);
    // One that was written down counts, in whatever order, and not one of the day itself.
    expect(daysOf(NEXT, 0, 30, told(12, 0, 9, -7))).toEqual([on(9)]);
    expect(daysOf(NEXT, 0, 30, told(9, 12))).toEqual([on(9)]);
    expect(daysOf(NEXT, 0, 30, told(1))).toEqual([on(1)]);
    expect(daysOf(NEXT, 0, 30, UNKNOWN)).toEqual([]);
  });

  it("count from the last session before it where the rhythm asks for it", () => {
    const fortnightly = (...days: readonly number[]): Course => ({
      therapy: { ...weekly, rhythm: "fortnightly" },
      sessionDays: days.map(on),
    });
    expect(daysOf(NEXT, 0, 30, fortnightly(0))).toEqual([on(14)]);
    expect(daysOf(NEXT, 0, 30, fortnightly(0, -14, -28))).toEqual([on(14)]);
    expect(daysOf(NEXT, 0, 30, fortnightly(-28, -14, 0))).toEqual([on(14)]);
    expect(daysOf(NEXT, 0, 30, fortnightly(-7))).toEqual([on(7)]);
    expect(daysOf(NEXT, 0, 30, fortnightly())).toEqual([on(7)]);
  });

  it("are its weekdays, from the later beginning to the earlier end", () => {
    const tuesdays = weekdays([2], 7, 21);
    expect(daysOf(tuesdays, 0, 40)).toEqual([on(7), on(14), on(21)]);
    expect(daysOf(tuesdays, 8, 20)).toEqual([on(14)]);
    expect(daysOf(tuesdays, 7, 7)).toEqual([on(7)]);
    expect(daysOf(tuesdays, 21, 40)).toEqual([on(21)]);
    expect(daysOf(tuesdays, 22, 40)).toEqual([]);
    expect(daysOf(tuesdays, 0, 6)).toEqual([]);
    expect(daysOf(weekdays([2], 7, null), 0, 15)).toEqual([on(7), on(14)]);
    expect(daysOf(weekdays([2, 4], 0, 7), 0, 40)).toEqual([on(0), on(2), on(7)]);
    expect(daysOf(weekdays([2], 7, 7), 0, 40)).toEqual([on(7)]);
    // The wrong way round they are the same days.
    expect(daysOf(weekdays([2], 21, 7), 0, 40)).toEqual([on(7), on(14), on(21)]);
    expect(daysOf(tuesdays, 30, 0)).toEqual([]);
  });
});

type Case = [until: Until, today: number, now: OfferedNow, course?: Course];

describe("how a task is offered", () => {
  const offered = (until: Until, today: number, course = WEEKLY, ...attempts: readonly Attempt[]) =>
    offeredNow(task(until), on(today), attempts, course);

  it.each<Case>([
    [OPEN, 0, "whenever"],
    [OPEN, 400, "whenever"],
    // Until the next session, which is on the seventh day.
    [NEXT, 0, "whenever"],
    [NEXT, 6, "whenever"],
    [NEXT, 7, "today"],
    [NEXT, 8, "past"],
    [NEXT, 400, "whenever", UNKNOWN],
    // Until a day; the session after it is on the seventh, or, where it is the day of one, on the fourteenth.
    [dayUntil(3), 2, "whenever"],
    [dayUntil(3), 3, "today"],
    [dayUntil(3), 4, "whenever"],
    [dayUntil(3), 7, "whenever"],
    [dayUntil(3), 8, "past"],
    [dayUntil(7), 8, "whenever"],
    [dayUntil(7), 14, "whenever"],
    [dayUntil(7), 15, "past"],
    [dayUntil(3), 400, "whenever", UNKNOWN],
    [dayUntil(3), 6, "past", told(0, 5)],
    // Wednesdays until a Friday: the last of them is the first day but one, and the session after it on the seventh.
    [weekdays([3], 0, 3), 0, "later"],
    [weekdays([3], 0, 3), 1, "today"],
    [weekdays([3], 0, 3), 2, "whenever"],
    [weekdays([3], 0, 3), 7, "whenever"],
    [weekdays([3], 0, 3), 8, "past"],
    [weekdays([3], 0, null), 2, "later"],
    [weekdays([3], 0, null), 401, "later"],
    [weekdays([3], 3, 0), 2, "whenever"],
    // The last Wednesday lies six days before the end, and a session in between: it can be talked about there.
    [weekdays([3], 0, 7), 6, "whenever"],
    [weekdays([3], 0, 7), 8, "past"],
    // None of its days lies between its ends: its end stands for them.
    [weekdays([1], 1, 3), 2, "later"],
    [weekdays([1], 1, 3), 3, "later"],
    [weekdays([1], 1, 3), 4, "whenever"],
    [weekdays([1], 1, 3), 8, "past"],
  ])("%j after %d days: %s", (until, today, now, course) => {
    expect(offered(until, today, course)).toBe(now);
    expect(isOffered(task(until), on(today), [], course ?? WEEKLY)).toBe(
      now === "today" || now === "whenever",
    );
  });

  it("not at all where it is done, declined or let go", () => {
    const states = TASK_STATES.map((state) => offeredNow(task(OPEN, { state }), on(0), [], WEEKLY));
    expect(states).toEqual(["whenever", "closed", "closed", "closed"]);
    expect(isOffered(task(OPEN, { state: "done" }), on(0), [], WEEKLY)).toBe(false);
    expect(OFFERS).toEqual(["today", "whenever", "later", "answered", "past", "closed"]);
  });

  it("not again on a day on which something was written about it", () => {
    for (const outcome of ATTEMPT_OUTCOMES)
      for (const until of [OPEN, NEXT, dayUntil(3), weekdays([5], 0, null)]) {
        expect(offered(until, 3, WEEKLY, tried(3, outcome))).toBe("answered");
        expect(isOffered(task(until), on(3), [tried(3, outcome)], WEEKLY)).toBe(false);
      }
  });

  it("once, where it is for one time and was done or did not fit", () => {
    const after = (until: Until) =>
      ATTEMPT_OUTCOMES.map((outcome) => offered(until, 2, WEEKLY, tried(1, outcome)));
    const once = ["answered", "whenever", "whenever", "answered"];
    expect(ATTEMPT_OUTCOMES).toEqual(["done", "partly", "not-this-time", "did-not-fit"]);
    expect(after(NEXT)).toEqual(once);
    expect(after(dayUntil(3))).toEqual(once);
    expect(after(OPEN)).toEqual(["whenever", "whenever", "whenever", "whenever"]);
    expect(after(weekdays([4], 0, null))).toEqual(["today", "today", "today", "today"]);
    expect(after(weekdays([5], 0, null))).toEqual(["later", "later", "later", "later"]);
    // Whatever else was written about it.
    expect(offered(NEXT, 2, WEEKLY, tried(0, "partly"), tried(1, "done"))).toBe("answered");
  });

  it("anew where it was changed since it was tried", () => {
    expect(offered(NEXT, 2, WEEKLY, tried(-1, "done"))).toBe("whenever");
    expect(offered(NEXT, 2, WEEKLY, tried(0, "done"))).toBe("answered");
    // A day before it was given is no day of it, also when it is looked at then.
    expect(offered(NEXT, -1, WEEKLY, tried(-1, "done"))).toBe("whenever");
  });
});
