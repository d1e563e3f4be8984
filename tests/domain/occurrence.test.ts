import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyAttempt, type Attempt, type Outcome } from "#domain/attempt.ts";
import { addDays, daysBetween, weekdayOf, type Day } from "#domain/day.ts";
import { isOffered, offeredNow, OFFERS, taskDays, type Course } from "#domain/occurrence.ts";
import { emptyTask, TASK_STATES, type Task, type Until } from "#domain/task.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { A, idOf } from "../documents/sample-entry.ts";

const day = (text: string) => text as Day;
const weekly = { ...emptyTherapy(), rhythm: "weekly" as const, weekday: 2 };
const course = (...sessionDays: Day[]): Course => ({ therapy: weekly, sessionDays });
const task = (until: Until, given = day("2026-11-17")): Task => ({
  ...emptyTask(A, given),
  until,
});
const tried = (on: Day, outcome: Outcome): Attempt => emptyAttempt(A, idOf("t", 1), on, outcome);

/** Around a change of clocks, a turn of the year, a leap day or anywhere. */
const anyStart = fc.oneof(
  fc
    .constantFrom("2026-03-29", "2026-10-25", "2026-03-08", "2026-11-01", "2026-04-05", "2026-12-31")
    .map(day),
  fc.constantFrom("2028-02-28", "2028-02-29", "2027-02-28", "2100-02-28", "2027-12-30").map(day),
  fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day("1980-01-01"), days)),
);
const anyDays = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  .map((days) => [...days].sort((a, b) => a - b));

describe("a task on chosen weekdays", () => {
  it("is offered on exactly these weekdays, between its ends, each once and in order", () => {
    fc.assert(
      fc.property(
        anyStart,
        anyDays,
        fc.option(fc.integer({ min: 0, max: 400 })),
        fc.integer({ min: -30, max: 30 }),
        fc.integer({ min: 0, max: 400 }),
        (from, days, length, ahead, wide) => {
          const to = length === null ? null : addDays(from, length);
          const range = { from: addDays(from, ahead), to: addDays(from, ahead + wide) };
          const found = taskDays(task({ kind: "weekdays", days, from, to }), range, course());
          const wanted: Day[] = [];
          for (let at = range.from; at <= range.to; at = addDays(at, 1)) {
            if (days.includes(weekdayOf(at)) && at >= from && (to === null || at <= to)) wanted.push(at);
          }
          expect(found).toEqual(wanted);
        },
      ),
    );
  });

  it("comes every seven days whatever the clocks do: twelve months of Mondays are fifty-two or fifty-three", () => {
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 1, max: 7 }), (from, weekday) => {
        const range = { from, to: addDays(from, 364) };
        const found = taskDays(task({ kind: "weekdays", days: [weekday], from, to: null }), range, course());
        for (const [at, each] of found.slice(1).entries()) expect(daysBetween(found[at]!, each)).toBe(7);
        expect([52, 53]).toContain(found.length);
      }),
    );
  });

  it("is the same in every time zone", () => {
    const before = process.env["TZ"];
    const until: Until = { kind: "weekdays", days: [1, 7], from: day("2026-10-20"), to: null };
    const range = { from: day("2026-10-20"), to: day("2026-11-02") };
    const found = [
      "UTC",
      "Pacific/Kiritimati",
      "Pacific/Pago_Pago",
      "America/Sao_Paulo",
      "Asia/Kathmandu",
    ].map((zone) => {
      process.env["TZ"] = zone;
      return taskDays(task(until), range, course());
    });
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
    for (const each of found) expect(each).toEqual(["2026-10-25", "2026-10-26", "2026-11-01", "2026-11-02"]);
  });

  it("means the same days when its ends were written the wrong way round", () => {
    const [from, to] = [day("2026-12-28"), day("2027-01-06")];
    const range = { from: day("2026-12-01"), to: day("2027-02-01") };
    const days = [3];
    const found = taskDays(task({ kind: "weekdays", days, from, to }), range, course());
    expect(found).toEqual(["2026-12-30", "2027-01-06"]);
    expect(taskDays(task({ kind: "weekdays", days, from: to, to: from }), range, course())).toEqual(found);
  });
});

describe("how a task is offered", () => {
  const anyUntil: fc.Arbitrary<Until> = fc.oneof(
    fc.constant<Until>({ kind: "open" }),
    fc.constant<Until>({ kind: "next-session" }),
    anyStart.map((on): Until => ({ kind: "day", day: on })),
    fc.tuple(anyStart, anyDays, fc.option(fc.nat(60))).map(([from, days, length]): Until => ({
      kind: "weekdays",
      days,
      from,
      to: length === null ? null : addDays(from, length),
    })),
  );

  it("is always one of a few kind ways, and none of them is late", () => {
    fc.assert(
      fc.property(
        anyUntil,
        anyStart,
        fc.integer({ min: -40, max: 40 }),
        fc.constantFrom(...TASK_STATES),
        fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 5 }),
        fc.boolean(),
        (until, given, ahead, state, ago, isToday) => {
          const today = addDays(given, ahead);
          const sessions = ago.map((days) => addDays(given, days)).filter((each) => each <= today);
          const attempts = isToday ? [tried(today, "partly")] : [];
          const open = { ...task(until, given), state };
          const now = offeredNow(open, today, attempts, course(...sessions));
          expect(OFFERS).toContain(now);
          expect(now === "closed").toBe(state !== "open");
          expect(isOffered(open, today, attempts, course(...sessions))).toBe(
            now === "today" || now === "whenever",
          );
          if (now === "today")
            expect(taskDays(open, { from: today, to: today }, course(...sessions))).toEqual([today]);
          // It rests only when there was a session to talk about it.
          if (now === "past") expect(until.kind).not.toBe("open");
        },
      ),
    );
  });

  it("until the next session: from when it was given up to that session, whatever day that is", () => {
    const next = task({ kind: "next-session" });
    const on = (today: string, ...sessions: string[]) =>
      offeredNow(next, day(today), [], course(day("2026-11-17"), ...sessions.map(day)));
    expect([on("2026-11-17"), on("2026-11-23"), on("2026-11-24"), on("2026-11-25")]).toEqual([
      "whenever",
      "whenever",
      "today",
      "past",
    ]);
    // The session was moved to Friday, and written down.
    expect([on("2026-11-27", "2026-11-27"), on("2026-11-28", "2026-11-27")]).toEqual(["today", "past"]);
    // Nobody knows when the next one is: it stays.
    const unknown = { therapy: emptyTherapy(), sessionDays: [day("2026-11-17")] };
    expect(offeredNow(next, day("2027-03-01"), [], unknown)).toBe("whenever");
  });

  it("until a day: when that has gone by it is for whenever the person likes, until they can talk about it", () => {
    const once = task({ kind: "day", day: day("2026-11-19") });
    const on = (today: string, ...attempts: Attempt[]) => offeredNow(once, day(today), attempts, course());
    expect(
      ["2026-11-18", "2026-11-19", "2026-11-20", "2026-11-24", "2026-11-25"].map((each) => on(each)),
    ).toEqual(["whenever", "today", "whenever", "whenever", "past"]);
    expect(on("2026-11-19", tried(day("2026-11-19"), "partly"))).toBe("answered");
    expect(on("2026-11-20", tried(day("2026-11-19"), "partly"))).toBe("whenever");
    expect(on("2026-11-20", tried(day("2026-11-19"), "done"))).toBe("answered");
    expect(on("2026-11-20", tried(day("2026-11-19"), "did-not-fit"))).toBe("answered");
    // Before it was adapted it was another task.
    expect(on("2026-11-18", tried(day("2026-11-16"), "did-not-fit"))).toBe("whenever");
  });

  it("on weekdays: on its days until it was tried, later on the others, and it rests when they are over", () => {
    const from = day("2026-11-18");
    const days = task({ kind: "weekdays", days: [1, 3], from, to: day("2026-12-01") });
    const on = (today: string, ...attempts: Attempt[]) => offeredNow(days, day(today), attempts, course());
    expect(
      ["2026-11-17", "2026-11-18", "2026-11-19", "2026-11-30", "2026-12-01"].map((each) => on(each)),
    ).toEqual(["later", "today", "later", "today", "whenever"]);
    expect(on("2026-12-02")).toBe("past");
    expect(on("2026-11-18", tried(from, "not-this-time"))).toBe("answered");
    expect(on("2026-11-23", tried(from, "did-not-fit"))).toBe("today");
  });
});
