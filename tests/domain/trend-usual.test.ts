import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { limitsOf, isUnusual, placesWithin } from "#domain/trend-limits.ts";
import { joinedRuns, lineOf, sessionsInOrder } from "#domain/trend-line.ts";
import {
  bandOf,
  medianPlace,
  stretchesOf,
  trendFrom,
  trendOf,
  USUAL_OF,
  usualStarts,
} from "#domain/trend-usual.ts";
import { emptySession } from "#domain/session.ts";
import {
  answered,
  dayAt,
  journalOf,
  OTHER,
  sessionEntry,
  sessionId,
  THERAPY,
  type Given,
} from "#support/answered.ts";
import { entryOf, idOf } from "../documents/sample-entry.ts";

const usualAt = (at: number, some: object = {}) =>
  entryOf("usual", idOf("u", at), { therapyId: THERAPY, day: dayAt(at), sessionId: sessionId(at), ...some });

function stretches(journal: Journal, item: Parameters<typeof lineOf>[1] = "listened") {
  const sessions = sessionsInOrder(journal, THERAPY);
  return stretchesOf(item, lineOf(sessions, item), usualStarts(journal, THERAPY, sessions));
}
const usualOf = (given: readonly Given[], item: "listened" | "unsaid" | "pace" = "listened") =>
  stretches(journalOf({ [item]: given }), item)[0];

describe("one line of answers", () => {
  it("is of one therapy, oldest first, whatever order the sessions were written in", () => {
    const journal = journalWith(journalOf({ listened: [4, 3] }), [
      sessionEntry(-1, { listened: 0 }),
      entryOf("session", idOf("b", 0), {
        ...emptySession(OTHER, dayAt(0)),
        answers: answered({ listened: 1 }),
      }),
    ]);
    expect(lineOf(sessionsInOrder(journal, THERAPY), "listened").map(({ place }) => place)).toEqual([
      0, 4, 3,
    ]);
    expect(lineOf(sessionsInOrder(journal, OTHER), "listened").map(({ place }) => place)).toEqual([1]);
  });

  it("keeps two sessions of one day as they were begun, also when the first is changed later", () => {
    const twice = journalWith(emptyJournal(), [
      sessionEntry(0, { listened: 1 }),
      sessionEntry(1, { listened: 2 }, { day: dayAt(0) }),
    ]);
    const before = sessionsInOrder(twice, THERAPY).map(({ id }) => id);
    const first = twice.session.find(({ id }) => id === sessionId(0))!;
    const changed: Journal = {
      ...twice,
      session: [{ ...first, stamp: [9e9, 0, "n"] }, ...twice.session.filter(({ id }) => id !== first.id)],
    };
    expect(before).toEqual([sessionId(0), sessionId(1)]);
    expect(sessionsInOrder(changed, THERAPY).map(({ id }) => id)).toEqual(before);
  });

  it("puts a session with a time before or after one of the same day without", () => {
    const journal = journalWith(emptyJournal(), [
      sessionEntry(0, {}, { time: "18:00" }),
      sessionEntry(1, {}, { day: dayAt(0) }),
      sessionEntry(2, {}, { day: dayAt(0), time: "09:00" }),
    ]);
    expect(sessionsInOrder(journal, THERAPY).map(({ id }) => id)).toEqual([2, 1, 0].map(sessionId));
  });

  it("has no place where there is no answer or none that applies, and joins nothing over it", () => {
    const line = lineOf(sessionsInOrder(journalOf({ pace: [2, null, 2, 3, "n", 1] }), THERAPY), "pace");
    expect(line.map(({ place }) => place)).toEqual([2, null, 2, 3, null, 1]);
    expect(line.map(({ value }) => value === null)).toEqual([false, true, false, false, false, false]);
    expect(joinedRuns(line.map(({ place }) => place)).map((run) => run.map(({ at }) => at))).toEqual([
      [2, 3],
    ]);
  });

  it("joins only neighbours, and every pair of them", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(4), { nil: null })), (places) => {
        const pairs = joinedRuns(places).flatMap((run) => run.slice(1).map(({ at }) => at));
        const wanted = places.flatMap((place, at) =>
          at > 0 && place !== null && places[at - 1] !== null ? [at] : [],
        );
        expect(pairs).toEqual(wanted);
      }),
    );
  });
});

describe("my usual", () => {
  it.each<[string, readonly Given[], number | null]>([
    ["is not known from nothing", [], null],
    ["is not known where every answer is missing", [null, null, null, null, null, null], null],
    ["is not known where nothing applies", ["n", "n", "n", "n"], null],
    ["is not known from two answers", [4, 3], null],
    ["is the middle one of three", [4, 1, 3], 3],
    ["is, of four, still that of the first three", [4, 4, 3, 0], 4],
    ["is the middle one of five", [4, 3, 3, 0, 1], 3],
    ["stays after the fifth", [4, 4, 4, 3, 3, 0, 0, 0, 0, 0, 0, 0], 4],
    ["passes over what is missing", [null, 4, null, "n", 4, 3, null, 3, 3, 0, 0], 3],
    ["knows ties", [2, 2, 3, 3, 3], 3],
  ])("%s", (_, given, place) => {
    expect(usualOf(given)?.place ?? null).toBe(place);
  });

  it("says how many answers it is from, and whether it is settled", () => {
    expect(usualOf([4, null, 4, 3])).toMatchObject({ taken: 3, isFixed: false });
    expect(usualOf([4, 4, 4, 3, 3, 1])).toMatchObject({ taken: 5, isFixed: true });
  });

  it("is a place on its own axis for the pace, and there is none of what was not said", () => {
    expect(usualOf([1, 1, 2], "pace")?.place).toBe(1);
    expect(usualOf([0, 0, 0, 0, 0], "unsaid")?.place).toBeNull();
  });

  it("has a band of one step to each side, as far as the axis goes", () => {
    expect([0, 2, 4].map((place) => bandOf("listened", place))).toEqual([
      [0, 1],
      [1, 3],
      [3, 4],
    ]);
  });

  it("is always a place that was answered, and does not move after five answers", () => {
    const given = fc.array(fc.oneof(fc.nat(4), fc.constantFrom("n" as const, null)), { maxLength: 14 });
    fc.assert(
      fc.property(given, given, (some, more) => {
        const now = usualOf(some);
        const placed = some.filter((each) => typeof each === "number");
        if (placed.length >= 3) expect(placed).toContain(now?.place);
        if (now?.isFixed)
          expect(usualOf([...some, ...more])).toMatchObject({ place: now.place, taken: USUAL_OF });
      }),
      { numRuns: 60 },
    );
  });

  it("has as many at or above as at or below, of an odd number", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 1, maxLength: 9 }), (places) => {
        const odd = places.length % 2 === 0 ? places.slice(0, -1) : places;
        const median = medianPlace(places)!;
        const half = (odd.length + 1) / 2;
        expect(odd.filter((place) => place <= median).length).toBeGreaterThanOrEqual(half);
        expect(odd.filter((place) => place >= median).length).toBeGreaterThanOrEqual(half);
      }),
    );
  });
});

describe("a usual begun anew", () => {
  const given = [4, 4, 4, 4, 4, 2, 2, 2, 1, 1, 4] as const;

  it("is taken from there on, and what came before keeps its own", () => {
    const begun = stretches(journalWith(journalOf({ listened: given }), [usualAt(5)]));
    expect(begun.map(({ from, to, place, taken }) => [from, to, place, taken])).toEqual([
      [0, 5, 4, 5],
      [5, 11, 2, 5],
    ]);
  });

  it("keeps the usual of a stretch that was cut short, however few answers it has", () => {
    const begun = stretches(journalWith(journalOf({ listened: given }), [usualAt(2), usualAt(6)]));
    expect(begun.map(({ place }) => place)).toEqual([null, 4, 2]);
  });

  it("counts its day where the session is gone, and is nothing where no session is left", () => {
    const journal = journalOf({ listened: given });
    const gone = { sessionId: idOf("gone", 0) };
    expect(stretches(journalWith(journal, [usualAt(5, gone)]))[1]).toMatchObject({ from: 5, place: 2 });
    const between = {
      ...gone,
      day: dayAt(4).replace(/\d\d$/u, (day) => String(Number(day) + 1).padStart(2, "0")),
    };
    expect(stretches(journalWith(journal, [usualAt(5, between)]))[1]).toMatchObject({ from: 5 });
    expect(stretches(journalWith(journal, [usualAt(99, gone)]))).toHaveLength(1);
  });

  it("moves with its session when that is moved to another day", () => {
    const journal = journalWith(journalOf({ listened: given }), [
      usualAt(5),
      sessionEntry(5, { listened: 2 }, { day: dayAt(7) }),
    ]);
    expect(stretches(journal)[1]).toMatchObject({ from: 7 });
  });

  it("begins once where two devices began it at the same session", () => {
    const twice = [
      usualAt(5),
      entryOf("usual", idOf("w", 5), { therapyId: THERAPY, day: dayAt(5), sessionId: sessionId(5) }),
    ];
    expect(stretches(journalWith(journalOf({ listened: given }), twice))).toHaveLength(2);
  });

  it("is never begun by another therapy, and another therapist begins with none", () => {
    const journal = journalWith(journalOf({ listened: given }), [usualAt(5, { therapyId: OTHER })]);
    expect(stretches(journal)).toHaveLength(1);
    expect(trendOf("listened", sessionsInOrder(journal, OTHER), new Map()).points).toEqual([]);
  });

  it("is the same usual, whatever part of the line is looked at", () => {
    const sessions = sessionsInOrder(journalOf({ listened: [null, ...given] }), THERAPY);
    const whole = trendOf("listened", sessions, new Map());
    expect(whole.points).toHaveLength(given.length);
    const part = trendFrom(whole, 8);
    expect(part.points.map(({ place }) => place)).toEqual([1, 1, 4]);
    expect(part.stretches).toMatchObject([{ from: 0, to: 3, place: 4 }]);
  });
});

describe("limits", () => {
  const lineFrom = (given: readonly Given[]) =>
    lineOf(sessionsInOrder(journalOf({ listened: given }), THERAPY), "listened");
  const limits = (given: readonly Given[]) => limitsOf("listened", lineFrom(given));
  const within = (given: readonly Given[]) => placesWithin(limits(given)!, lineFrom(given));

  it("are mean ± 2.66 × mean moving range, from ten answers on", () => {
    expect(limits([2, 3, 2, 2, 2, 2, 2, 2, 2])).toBeNull();
    // Mean 2.1; moving ranges 1 1 0 0 0 0 0 0 0, their mean 2/9.
    const found = limits([2, 3, 2, 2, 2, 2, 2, 2, 2, 2])!;
    expect(found.low).toBeCloseTo(2.1 - (2.66 * 2) / 9, 10);
    expect(found.high).toBeCloseTo(2.1 + (2.66 * 2) / 9, 10);
    expect(within([2, 3, 2, 2, 2, 2, 2, 2, 2, 2])).toEqual([2, 2]);
  });

  it("end where the axis ends, and pass over what is missing", () => {
    const found = limits([4, 4, null, 4, 3, "n", 4, 4, 4, 2, 4, 4])!;
    expect(found.high).toBe(4);
    expect(found).toEqual(limits([4, 4, 4, 3, 4, 4, 4, 2, 4, 4]));
    expect(isUnusual({ place: 0 }, found)).toBe(true);
    expect(isUnusual({ place: null }, found)).toBe(false);
  });

  it("lie between two words where answers moved for good, and then name none", () => {
    expect(within([...Array<number>(20).fill(4), ...Array<number>(20).fill(1)])).toBeNull();
  });

  it.each([
    [2, 4],
    [3, 1],
  ])("never name a word that was not chosen: from %d to %d", (before, after) => {
    const moved = [...Array<number>(6).fill(before), ...Array<number>(6).fill(after)];
    expect(lineFrom(moved).every((point) => isUnusual(point, limits(moved)!))).toBe(true);
    expect(within(moved)).toBeNull();
  });

  it("name places only where more than half of the answers lie", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 10, maxLength: 30 }), (given) => {
        const line = lineFrom(given);
        const found = limitsOf("listened", line)!;
        const named = placesWithin(found, line);
        const inside = given.filter((place) => !isUnusual({ place }, found)).length;
        expect(named !== null).toBe(2 * inside > given.length);
        if (named === null) return;
        const [low, high] = named;
        expect(given.filter((place) => place >= low && place <= high)).toHaveLength(inside);
      }),
      { numRuns: 60 },
    );
  });
});
