import { describe, expect, it } from "vitest";
import type { Stamp } from "#domain/clock.ts";
import { addDays } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { journalWith, type Journal } from "#domain/journal.ts";
import { isUnusual, LIMITS_FROM, limitsOf, placesWithin } from "#domain/trend-limits.ts";
import {
  isItemKey,
  isNotApplicable,
  isPlaced,
  isTold,
  joinedRuns,
  lastPlaceOf,
  lineOf,
  sessionsInOrder,
  TREND_ITEMS,
  type Point,
} from "#domain/trend-line.ts";
import {
  bandOf,
  medianPlace,
  stretchAt,
  stretchesOf,
  trendFrom,
  trendOf,
  USUAL_OF,
  usualStarts,
  type Stretch,
} from "#domain/trend-usual.ts";
import { dayAt, journalOf, OTHER, sessionEntry, sessionId, THERAPY, type Given } from "#support/answered.ts";
import { entryOf, idOf } from "../documents/sample-entry.ts";

const Q = idOf("q", 101);
const sessionsOf = (journal: Journal) => sessionsInOrder(journal, THERAPY);
const point = (given: Given, at: number, note = ""): Point => ({
  sessionId: sessionId(at),
  day: dayAt(at),
  value: given === "n" ? "not-applicable" : given === null ? null : `step ${given}`,
  place: typeof given === "number" ? given : null,
  note,
});
const pointsOf = (given: readonly Given[]): Point[] => given.map((each, at) => point(each, at));

describe("what is followed from session to session", () => {
  it("is each item in the order in which it is asked, or a question of one’s own", () => {
    expect(TREND_ITEMS).toEqual([
      "listened",
      "understood",
      "genuine",
      "frame",
      "goals",
      "tasks",
      "pace",
      "sayable",
      "unsaid",
    ]);
    expect(TREND_ITEMS.filter(isItemKey)).toEqual(TREND_ITEMS);
    expect([Q, "", "toString"].filter(isItemKey)).toEqual([]);
  });

  it("has five places, and three where it is whether something was not said", () => {
    expect([...TREND_ITEMS, Q].map(lastPlaceOf)).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 2, 4]);
  });

  it("is told by an answer, by one that has no place, or by a note alone", () => {
    expect(
      [point(0, 0), point("n", 0), point(null, 0, "why"), point(null, 0), point(null, 0, " ")].map(isTold),
    ).toEqual([true, true, true, false, false]);
    expect([point(0, 0), point("n", 0), point(null, 0)].map(isPlaced)).toEqual([true, false, false]);
    expect([point(0, 0), point("n", 0), point(null, 0)].map(isNotApplicable)).toEqual([false, true, false]);
  });
});

describe("one thing in every session", () => {
  it("is what each session says about it", () => {
    const sessions = sessionsOf(journalOf({ pace: [3, "n", null] }));
    expect(lineOf(sessions, "pace")).toEqual([
      { sessionId: sessionId(0), day: dayAt(0), value: "a-bit-fast", place: 3, note: "" },
      { sessionId: sessionId(1), day: dayAt(1), value: "not-applicable", place: null, note: "" },
      { sessionId: sessionId(2), day: dayAt(2), value: null, place: null, note: "" },
    ]);
    expect(lineOf(sessions, "listened").map(({ value, place }) => [value, place])).toEqual(
      sessions.map(() => [null, null]),
    );
  });

  it("is, of a question of one’s own, the answer to that one and to no other", () => {
    const own = { questionId: Q, value: "mostly" as const, note: "at last" };
    const other = { questionId: idOf("q", 102), value: "partly" as const, note: "not this" };
    const journal = journalWith(journalOf({}), [
      sessionEntry(0, {}, { own: [other, own] }),
      sessionEntry(1, {}, { own: [other] }),
      sessionEntry(2, {}, { own: [{ ...own, value: null, note: "" }] }),
    ]);
    expect(lineOf(sessionsOf(journal), Q)).toEqual([
      { sessionId: sessionId(0), day: dayAt(0), value: "mostly", place: 3, note: "at last" },
      { sessionId: sessionId(1), day: dayAt(1), value: null, place: null, note: "" },
      { sessionId: sessionId(2), day: dayAt(2), value: null, place: null, note: "" },
    ]);
  });

  it("is in the order of days and times, then as it was begun, then by name", () => {
    const begun = (at: number, count: number, time: string | null = null): Entry => {
      const entry = sessionEntry(at, {}, { day: dayAt(0), time });
      return { ...entry, v: entry.v.map((version) => ({ ...version, h: [count, 0, "n"] satisfies Stamp })) };
    };
    const entries = [
      begun(1, 7),
      begun(2, 5),
      begun(3, 5),
      begun(4, 1, "12:01"),
      begun(5, 9, "11:59"),
      begun(6, 6, "12:00"),
      sessionEntry(7, {}, { day: addDays(dayAt(0), -1), time: "23:00" }),
      sessionEntry(8, {}, { therapyId: OTHER }),
    ];
    for (const order of [entries, entries.toReversed()]) {
      const journal = journalWith(journalOf({}), order);
      const ids = [7, 5, 2, 3, 6, 1, 4].map(sessionId);
      expect(sessionsOf(journal).map(({ id }) => id)).toEqual(ids);
      const turned = { ...journal, session: journal.session.toReversed() };
      expect(sessionsOf(turned).map(({ id }) => id)).toEqual(ids);
    }
  });

  it("is joined in runs of at least two", () => {
    expect(joinedRuns([])).toEqual([]);
    expect(joinedRuns([3])).toEqual([]);
    expect(joinedRuns([null, 3, null])).toEqual([]);
    expect(joinedRuns([0, 1, null, null, 2, null, 4, 4, 3])).toEqual([
      [
        { at: 0, place: 0 },
        { at: 1, place: 1 },
      ],
      [
        { at: 6, place: 4 },
        { at: 7, place: 4 },
        { at: 8, place: 3 },
      ],
    ]);
  });
});

describe("the usual", () => {
  it.each<[readonly number[], number | null]>([
    [[], null],
    [[3], 3],
    [[4, 1], 4],
    [[4, 1, 3], 3],
    [[1, 4, 0], 1],
    [[4, 4, 3, 0], 4],
    [[4, 0, 3, 1, 2], 2],
  ])("of %j is %j", (places, median) => expect(medianPlace(places)).toBe(median));

  const usual = (at: number, some: object = {}) =>
    entryOf("usual", idOf("u", 100 + at), {
      therapyId: THERAPY,
      day: dayAt(at),
      sessionId: sessionId(at),
      ...some,
    });
  const gone = { sessionId: idOf("gone", 1) };
  const startsIn = (...entries: readonly Entry[]) => {
    const journal = journalWith(journalOf({ listened: [4, 4, 4, 4] }), entries);
    return [...usualStarts(journal, THERAPY, sessionsOf(journal))].map(([at, { id }]) => [at, id]);
  };
  const name = (at: number) => idOf("u", 100 + at);

  it("begins anew at the session it names, in the order of sessions", () => {
    expect(startsIn(usual(3), usual(0), usual(2))).toEqual([
      [0, name(0)],
      [2, name(2)],
      [3, name(3)],
    ]);
    // Whatever day it is said to be of.
    expect(startsIn(usual(1, { day: dayAt(3) }))).toEqual([[1, name(1)]]);
    expect(startsIn(usual(0, { day: dayAt(3) }))).toEqual([[0, name(0)]]);
    expect(startsIn(usual(1, { therapyId: OTHER }))).toEqual([]);
  });

  it("begins, where that is gone, at the first session of its day or later, and nowhere after the last", () => {
    expect(startsIn(usual(1, gone))).toEqual([[1, name(1)]]);
    expect(startsIn(usual(1, { ...gone, day: addDays(dayAt(1), 1) }))).toEqual([[2, name(1)]]);
    expect(startsIn(usual(1, { ...gone, day: addDays(dayAt(3), 1) }))).toEqual([]);
    expect(startsIn(usual(1, { ...gone, day: dayAt(-5) }))).toEqual([[0, name(1)]]);
  });

  it("is known from three answers on, and settled by five", () => {
    const stretch = (...given: readonly Given[]) => stretchesOf("listened", pointsOf(given), new Map());
    const whole = (to: number, taken: number, place: number | null): Stretch[] => [
      { from: 0, to, place, taken, isFixed: taken === 5, begun: null },
    ];
    expect(USUAL_OF).toBe(5);
    expect(stretch()).toEqual(whole(0, 0, null));
    expect(stretch(4, 4)).toEqual(whole(2, 2, null));
    expect(stretch(4, 3, 4)).toEqual(whole(3, 3, 4));
    expect(stretch(4, "n", null, 3, 3)).toEqual(whole(5, 3, 3));
    expect(stretch(4, 3, 4, 0)).toEqual(whole(4, 4, 4));
    expect(stretch(4, 3, 4, 0, 0)).toEqual(whole(5, 5, 3));
    expect(stretch(4, 3, 4, 0, 0, 0, 0, 0)).toEqual(whole(8, 5, 3));
  });

  it("is none of what was not said, however often it was answered", () => {
    expect(stretchesOf("unsaid", pointsOf([0, 0, 0]), new Map())).toEqual([
      { from: 0, to: 3, place: null, taken: 3, isFixed: false, begun: null },
    ]);
  });

  it("is one for each stretch, each with the record it began with", () => {
    const journal = journalWith(journalOf({ listened: [4, 4, 4, 1, 1, 1, 2] }), [usual(3)]);
    const [begun] = journal.usual;
    const starts = usualStarts(journal, THERAPY, sessionsOf(journal));
    const stretches = stretchesOf("listened", lineOf(sessionsOf(journal), "listened"), starts);
    const second: Stretch = { from: 3, to: 7, place: 1, taken: 4, isFixed: false, begun: begun! };
    expect(stretches).toEqual([{ from: 0, to: 3, place: 4, taken: 3, isFixed: false, begun: null }, second]);
    expect([0, 2, 3, 6].map((at) => stretchAt(stretches, at)?.from)).toEqual([0, 0, 3, 3]);
    expect(stretchAt(stretches, 7)).toBeNull();
    expect(stretchAt([second], 2)).toBeNull();
  });

  it("that begins at the very first session is the only one", () => {
    const journal = journalWith(journalOf({ listened: [4, 4, 4] }), [usual(0)]);
    const starts = usualStarts(journal, THERAPY, sessionsOf(journal));
    expect(stretchesOf("listened", lineOf(sessionsOf(journal), "listened"), starts)).toEqual([
      { from: 0, to: 3, place: 4, taken: 3, isFixed: false, begun: journal.usual[0] },
    ]);
  });

  it("has a band of a step to each side, no further than its axis", () => {
    expect([0, 1, 3, 4].map((place) => bandOf("pace", place))).toEqual([
      [0, 1],
      [0, 2],
      [2, 4],
      [3, 4],
    ]);
    expect([0, 1, 2].map((place) => bandOf("unsaid", place))).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
});

describe("a trend", () => {
  const trend = (...given: readonly Given[]) =>
    trendOf("listened", sessionsOf(journalOf({ listened: given })), new Map());

  it("begins with the first session that says something about it", () => {
    const whole = trend(4, null, 4, 3);
    expect(whole.key).toBe("listened");
    expect(whole.points.map(({ place }) => place)).toEqual([4, null, 4, 3]);
    expect(whole.stretches).toEqual([{ from: 0, to: 4, place: 4, taken: 3, isFixed: false, begun: null }]);
    const later = trend(null, null, "n", 4);
    expect(later.points.map(({ sessionId: id }) => id)).toEqual([2, 3].map(sessionId));
    expect(later.stretches).toEqual([{ from: 0, to: 2, place: null, taken: 1, isFixed: false, begun: null }]);
  });

  it("has neither points nor stretches where nothing was ever said about it", () => {
    expect(trend(null, null)).toEqual({ key: "listened", points: [], stretches: [] });
    expect(trend()).toEqual({ key: "listened", points: [], stretches: [] });
  });

  it("cut to its later part keeps the usual of what is cut away", () => {
    const stretch = (from: number, to: number, place: number): Stretch => ({
      from,
      to,
      place,
      taken: 3,
      isFixed: false,
      begun: null,
    });
    const points = pointsOf([4, 4, 4, 1, 1, 1]);
    const whole = { key: "listened" as const, points, stretches: [stretch(0, 3, 4), stretch(3, 6, 1)] };
    expect(trendFrom(whole, 0)).toEqual(whole);
    expect(trendFrom(whole, 2)).toEqual({
      key: "listened",
      points: points.slice(2),
      stretches: [stretch(0, 1, 4), stretch(1, 4, 1)],
    });
    expect(trendFrom(whole, 3)).toEqual({
      key: "listened",
      points: points.slice(3),
      stretches: [stretch(0, 3, 1)],
    });
    expect(trendFrom(whole, 5).stretches).toEqual([stretch(0, 1, 1)]);
  });
});

describe("limits", () => {
  const limits = (given: readonly Given[], key: "listened" | "unsaid" = "listened") =>
    limitsOf(key, pointsOf(given));

  it("are there from ten answers on that have a place", () => {
    expect(LIMITS_FROM).toBe(10);
    expect(limits(Array<number>(9).fill(2))).toBeNull();
    expect(limits([...Array<number>(9).fill(2), "n", null])).toBeNull();
    expect(limits(Array<number>(10).fill(2))).toEqual({ low: 2, high: 2 });
  });

  it("reach as far as the answers move from one to the next, on average, and no further than the axis", () => {
    // Mean 2.2, moving ranges 0 0 0 0 0 0 0 1 0: reach 2.66 ÷ 9.
    const found = limits([2, 2, 2, 2, 2, 2, 2, 2, 3, 3])!;
    expect(found.low).toBeCloseTo(2.2 - 2.66 / 9, 10);
    expect(found.high).toBeCloseTo(2.2 + 2.66 / 9, 10);
    // The same way down.
    expect(limits([3, 3, 2, 2, 2, 2, 2, 2, 2, 2])!.low).toBeCloseTo(2.2 - 2.66 / 9, 10);
    expect(limits([0, 4, 0, 4, 0, 4, 0, 4, 0, 4])).toEqual({ low: 0, high: 4 });
    expect(limits([0, 2, 0, 2, 0, 2, 0, 2, 0, 2], "unsaid")).toEqual({ low: 0, high: 2 });
  });

  it("hold what lies on them", () => {
    const between = { low: 1, high: 3 };
    expect([0, 1, 2, 3, 4, null].map((place) => isUnusual({ place }, between))).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it("name the words between them where more than half of the answers lie there", () => {
    const between = { low: 0.4, high: 2.7 };
    expect(placesWithin(between, pointsOf([1, 2, 4]))).toEqual([1, 2]);
    expect(placesWithin({ low: 1, high: 3 }, pointsOf([1, 3]))).toEqual([1, 3]);
    expect(placesWithin(between, pointsOf([1, 2, 4, 3]))).toBeNull();
    expect(placesWithin(between, pointsOf([1, 2, 4, 3, 1]))).toEqual([1, 2]);
    // What has no place is neither in nor out.
    expect(placesWithin(between, pointsOf([1, 4, "n", null]))).toBeNull();
    expect(placesWithin(between, pointsOf([1, "n", null]))).toEqual([1, 2]);
    expect(placesWithin(between, [])).toBeNull();
  });
});
