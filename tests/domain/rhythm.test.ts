import { describe, expect, it } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import { nextSessionDay, sessionToTell } from "#domain/rhythm.ts";
import { emptyTherapy, THERAPY_STATES, type Therapy } from "#domain/therapy.ts";

/** A Tuesday. */
const TODAY = "2026-11-24" as Day;
const ago = (days: number): Day => addDays(TODAY, -days);
const ahead = (days: number): Day => addDays(TODAY, days);
const therapy = (some: Partial<Therapy> = {}): Therapy => ({
  ...emptyTherapy(),
  rhythm: "weekly",
  weekday: 2,
  ...some,
});

describe("the next session", () => {
  const next = (some: Partial<Therapy>, last: Day | null = null, today = TODAY) =>
    nextSessionDay(therapy(some), today, last);

  it.each<[Partial<Therapy>, Day | null]>([
    [{}, TODAY],
    [{ state: "paused" }, null],
    [{ state: "ended" }, null],
    [{ state: "considering" }, null],
    [{ state: "paused", next: ahead(3) }, null],
    [{ state: "ended", next: ahead(3) }, null],
    [{ state: "considering", next: ahead(3) }, ahead(3)],
    [{ state: "considering", next: ago(1) }, null],
    [{ next: TODAY, weekday: 5 }, TODAY],
    [{ next: ahead(1) }, ahead(1)],
    [{ next: ahead(300) }, ahead(300)],
    [{ next: ago(1) }, TODAY],
    [{ next: ago(1), weekday: null }, null],
    [{ weekday: null }, null],
    [{ rhythm: null }, null],
    [{ rhythm: "irregular" }, null],
    [{ rhythm: "irregular", next: ahead(2) }, ahead(2)],
    [{ rhythm: "fortnightly" }, TODAY],
    [{ rhythm: "monthly" }, TODAY],
  ])("of a therapy with %j is on %s", (some, day) => expect(next(some)).toBe(day));

  it("is on the weekday from today on, whatever day today is", () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => next({ weekday }));
    expect(days).toEqual([6, 0, 1, 2, 3, 4, 5].map(ahead));
    expect([0, 1, 2, 3, 4, 5, 6].map((later) => next({}, null, ahead(later)))).toEqual([
      TODAY,
      ...Array<Day>(6).fill(ahead(7)),
    ]);
  });

  it.each<[Therapy["rhythm"], number, number]>([
    ["weekly", 14, 0],
    ["weekly", 1, 0],
    ["weekly", 0, 7],
    ["weekly", -1, 7],
    ["weekly", -7, 14],
    ["fortnightly", 14, 0],
    ["fortnightly", 11, 0],
    ["fortnightly", 10, 7],
    ["fortnightly", 4, 7],
    ["fortnightly", 3, 14],
    ["fortnightly", 0, 14],
    ["monthly", 28, 0],
    ["monthly", 24, 0],
    ["monthly", 23, 7],
    ["monthly", 3, 21],
    ["monthly", 0, 28],
  ])("%s, when the last was %d days ago, is in %d days", (rhythm, days, wait) => {
    expect(next({ rhythm }, ago(days))).toBe(ahead(wait));
  });
});

describe("a session that could be told", () => {
  const toTell = (some: Partial<Therapy>, ...told: readonly Day[]) =>
    sessionToTell(therapy(some), TODAY, told);
  const only = (next: Day): Partial<Therapy> => ({ rhythm: null, weekday: null, next });

  it.each<[Partial<Therapy>, Day | null]>([
    [{}, TODAY],
    [{ weekday: 1 }, ago(1)],
    [{ weekday: 3 }, ago(6)],
    [{ weekday: 7 }, ago(2)],
    [{ weekday: null }, null],
    [{ rhythm: null }, null],
    [{ rhythm: "fortnightly" }, null],
    [{ rhythm: "monthly" }, null],
    [{ rhythm: "irregular" }, null],
    [{ state: "considering" }, null],
    [{ state: "paused" }, null],
    [{ state: "ended" }, null],
    [{ ...only(TODAY) }, TODAY],
    [{ ...only(ahead(1)) }, null],
    [{ ...only(ago(6)) }, ago(6)],
    [{ ...only(ago(7)) }, null],
    [{ ...only(ago(2)), state: "considering" }, ago(2)],
    [{ ...only(ago(2)), state: "paused" }, null],
    [{ ...only(ago(2)), state: "ended" }, null],
    // The later of the two.
    [{ weekday: 7, next: ago(4) }, ago(2)],
    [{ weekday: 5, next: ago(1) }, ago(1)],
    [{ weekday: 7, next: ahead(3) }, ago(2)],
    // Not before it began.
    [{ since: TODAY }, TODAY],
    [{ since: ahead(1) }, null],
    [{ since: ago(1) }, TODAY],
    [{ weekday: 7, since: ago(1) }, null],
  ])("of a therapy with %j is that of %s", (some, day) => expect(toTell(some)).toBe(day));

  it("is none where it was told, on its day or later", () => {
    const yesterday = { weekday: 1 };
    expect(toTell(yesterday, ago(8), ago(2))).toBe(ago(1));
    expect(toTell(yesterday, ago(1))).toBeNull();
    expect(toTell(yesterday, ago(8), TODAY)).toBeNull();
  });

  it("is none in a therapy that does not go on", () => {
    const states = THERAPY_STATES.filter((state) => toTell({ ...only(TODAY), state }) !== null);
    expect(states).toEqual(["considering", "active"]);
  });
});
