import { describe, expect, it } from "vitest";
import {
  emptyAnswers,
  HEADING_OF,
  isAllAtTheTop,
  placeOf,
  STEP_ITEMS,
  type Answers,
  type ItemKey,
} from "#domain/check-in.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { journalWith } from "#domain/journal.ts";
import { asksSmallChange } from "#domain/trend-small-change.ts";
import {
  fromIn,
  LAST_SESSIONS,
  MOST_IN_ROW,
  rowsOf,
  TREND_WINDOWS,
  windowsFor,
} from "#domain/trend-window.ts";
import { answered, dayAt, journalOf, OTHER, sessionEntry, sessionId, THERAPY } from "#support/answered.ts";

const TODAY = "2026-11-24" as Day;
/** So many days of sessions, one a day, the last of them so many days before today. */
const daily = (count: number, lastAgo = 0): Day[] =>
  Array.from({ length: count }, (_, at) => addDays(TODAY, at + 1 - count - lastAgo));

describe("how much is looked at", () => {
  it("are the last twelve, a year, or all", () => {
    expect([...TREND_WINDOWS]).toEqual(["last", "year", "all"]);
    expect([LAST_SESSIONS, MOST_IN_ROW]).toEqual([12, 53]);
  });

  it.each([
    [0, 0],
    [11, 0],
    [12, 0],
    [13, 1],
    [30, 18],
  ])("of %d sessions the last ones begin at %d, and all of them at the first", (count, from) => {
    expect(fromIn("last", daily(count), TODAY)).toBe(from);
    expect(fromIn("all", daily(count), TODAY)).toBe(0);
  });

  it("begins, of a year, with the first session of the last 365 days", () => {
    const days = [800, 366, 365, 364, 1].map((days) => addDays(TODAY, -days));
    expect(fromIn("year", days, TODAY)).toBe(3);
    expect(fromIn("year", days.slice(3), TODAY)).toBe(0);
    expect(fromIn("year", days.slice(0, 3), TODAY)).toBe(3);
    expect(fromIn("year", [], TODAY)).toBe(0);
  });

  it("is offered only where it shows something else", () => {
    expect(windowsFor([], TODAY)).toEqual([]);
    expect(windowsFor(daily(12), TODAY)).toEqual([]);
    expect(windowsFor(daily(13), TODAY)).toEqual(["last", "all"]);
    // A year is all there is.
    expect(windowsFor(daily(300), TODAY)).toEqual(["last", "all"]);
    // Of the year there are twelve, which are the last ones; and then one more.
    const before = daily(5, 500);
    expect(windowsFor([...before, ...daily(12)], TODAY)).toEqual(["last", "all"]);
    expect(windowsFor([...before, ...daily(13)], TODAY)).toEqual(["last", "year", "all"]);
    expect(windowsFor([...before.slice(4), ...daily(13)], TODAY)).toEqual(["last", "year", "all"]);
    expect(windowsFor(daily(20, 500), TODAY)).toEqual(["last", "all"]);
  });
});

describe("the rows of a long line", () => {
  const shape = (days: readonly Day[], from?: number) => {
    const points = days.map((day) => ({ day }));
    const rows = from === undefined ? rowsOf(points) : rowsOf(points, from);
    expect(rows.flatMap((row) => row.points)).toEqual(points);
    return rows.map((row) => [row.from, row.points.length]);
  };

  it("are one for each calendar year", () => {
    expect(shape([])).toEqual([]);
    expect(shape([TODAY])).toEqual([[0, 1]]);
    expect(shape(["2024-12-30", "2024-12-31", "2025-01-01", "2026-01-01", "2026-12-31"] as Day[])).toEqual([
      [0, 2],
      [2, 1],
      [3, 2],
    ]);
  });

  it("are more than one where a year has more than fits into one", () => {
    expect(shape(daily(53))).toEqual([[0, 53]]);
    expect(shape(daily(54))).toEqual([
      [0, 53],
      [53, 1],
    ]);
    expect(shape(daily(107))).toEqual([
      [0, 53],
      [53, 53],
      [106, 1],
    ]);
  });

  it("count on from where the line was cut", () => {
    expect(shape(["2025-12-31", "2026-01-01"] as Day[], 40)).toEqual([
      [40, 1],
      [41, 1],
    ]);
  });
});

/** The answers with some of the items at the top, and more said. */
const topped = (
  items: readonly ItemKey[],
  some: Partial<Record<ItemKey, number | "n" | null>> = {},
): Answers => answered({ ...Object.fromEntries(items.map((item) => [item, 4])), ...some });

describe("everything at the top", () => {
  const three = STEP_ITEMS.slice(0, 3);

  it("is so from three answers on, and where none of them is lower", () => {
    expect(isAllAtTheTop(emptyAnswers())).toBe(false);
    expect(isAllAtTheTop(topped(three.slice(0, 2)))).toBe(false);
    expect(isAllAtTheTop(topped(three))).toBe(true);
    expect(isAllAtTheTop(topped(STEP_ITEMS))).toBe(true);
    for (const item of STEP_ITEMS) expect(isAllAtTheTop(topped(STEP_ITEMS, { [item]: 3 })), item).toBe(false);
    // What does not apply is no answer at the top, and takes none away.
    expect(isAllAtTheTop(topped(three, { listened: "n" }))).toBe(false);
    expect(isAllAtTheTop(topped(three, { sayable: "n" }))).toBe(true);
  });

  it("asks that the pace is right, or not answered, and that something was not left unsaid", () => {
    const pace = [0, 1, 2, 3, 4, "n", null] as const;
    expect(pace.map((place) => isAllAtTheTop(topped(three, { pace: place })))).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
      true,
    ]);
    const unsaid = [0, 1, 2, "n", null] as const;
    expect(unsaid.map((place) => isAllAtTheTop(topped(three, { unsaid: place })))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it("is asked of places on three different axes", () => {
    expect(Object.keys(HEADING_OF)).toEqual(Object.keys(emptyAnswers()));
    expect(placeOf("pace", "right")).toBe(2);
    expect(placeOf("listened", "right")).toBeNull();
    expect(placeOf("unsaid", "yes")).toBe(2);
    expect(placeOf("tasks", "yes")).toBeNull();
    expect(placeOf("sayable", "not-at-all")).toBe(0);
    expect(placeOf("listened", "somewhat")).toBeNull();
    for (const value of Object.values(emptyAnswers())) expect(value).toEqual({ value: null, note: "" });
  });
});

describe("one small thing to change", () => {
  const TOP = topped(STEP_ITEMS);
  const top = (at: number, some: object = {}): Entry => sessionEntry(at, {}, { answers: TOP, ...some });
  const low = (at: number): Entry => sessionEntry(at, { listened: 2 });
  const asks = (entries: readonly Entry[], at: number, some: object = {}) =>
    asksSmallChange(journalWith(journalOf({}), entries), {
      id: sessionId(at),
      therapyId: THERAPY,
      day: dayAt(at),
      answers: TOP,
      smallChange: "",
      ...some,
    });

  it("is shown wherever it was answered, and not for blanks", () => {
    const lower = { answers: topped(STEP_ITEMS, { tasks: 3 }) };
    expect(asks([], 0, lower)).toBe(false);
    expect(asks([], 0, { ...lower, smallChange: " " })).toBe(false);
    expect(asks([], 0, { ...lower, smallChange: "the chair" })).toBe(true);
    expect(asks([top(0)], 1, { smallChange: "the chair" })).toBe(true);
  });

  it("is asked where none of the six sessions before was all at the top", () => {
    const after = (count: number) => [top(0), ...Array.from({ length: count }, (_, at) => low(at + 1))];
    expect(asks([], 0)).toBe(true);
    expect(asks(after(0), 1)).toBe(false);
    expect(asks(after(5), 6)).toBe(false);
    expect(asks(after(6), 7)).toBe(true);
  });

  it("is asked of a session that is saved already as of one that is not, whatever came later", () => {
    expect(asks([top(0)], 0)).toBe(true);
    expect(asks([top(0), top(1)], 0)).toBe(true);
    expect(asks([top(0), top(1)], 1)).toBe(false);
    expect(asks([top(1)], 0)).toBe(true);
  });

  it("is not asked twice on one day, and every therapy is for itself", () => {
    expect(asks([top(0)], 1, { day: dayAt(0) })).toBe(false);
    expect(asks([top(0)], 1, { day: addDays(dayAt(0), -1) })).toBe(true);
    expect(asks([top(0, { therapyId: OTHER })], 1)).toBe(true);
  });
});
