import { describe, expect, it } from "vitest";
import { OBSERVED_ITEMS, PATTERNS, type Pattern } from "#domain/observation.ts";
import type { Point, TrendKey } from "#domain/trend-line.ts";
import {
  comparedIn,
  isUpwards,
  rulesFor,
  runStart,
  type Compared,
  type Rule,
} from "#domain/trend-patterns.ts";
import type { Stretch } from "#domain/trend-usual.ts";
import { dayAt, sessionId, type Given } from "#support/answered.ts";
import { idOf } from "../documents/sample-entry.ts";

/** One session: a place, "n" for "doesn't apply", null for no answer. The words of the axis do not matter here. */
const pointOf = (given: Given, at: number, words = ["0", "1", "2", "3", "4"]): Point => ({
  sessionId: sessionId(at),
  day: dayAt(at),
  value: given === "n" ? "not-applicable" : given === null ? null : words[given]!,
  place: typeof given === "number" ? given : null,
  note: "",
});
const stretch = (from: number, to: number, place: number | null): Stretch => ({
  from,
  to,
  place,
  taken: 5,
  isFixed: true,
  begun: null,
});

describe("an answer beside the usual", () => {
  const compare = (given: readonly Given[], ...stretches: readonly Stretch[]) =>
    comparedIn(
      given.map((each, at) => pointOf(each, at)),
      stretches,
    ).map(({ at, usual, off }) => [at, usual, off]);

  it("is compared from the fourth answer on: three have to come before it", () => {
    expect(compare([4, 4, 4, 1, 4], stretch(0, 5, 4))).toEqual([
      [0, null, null],
      [1, null, null],
      [2, null, null],
      [3, 4, -3],
      [4, 4, 0],
    ]);
  });

  it("is not there where a session has none, and such a session is none of the three", () => {
    expect(compare([1, null, 1, 1, null, 3], stretch(0, 6, 1))).toEqual([
      [0, null, null],
      [2, null, null],
      [3, null, null],
      [5, 1, 2],
    ]);
  });

  it("without a place is neither above nor below, and none of the three", () => {
    expect(compare([1, "n", 1, 1, "n", 3], stretch(0, 6, 1))).toEqual([
      [0, null, null],
      [1, null, null],
      [2, null, null],
      [3, null, null],
      [4, 1, null],
      [5, 1, 2],
    ]);
  });

  it("begins to be compared anew where a usual begins anew", () => {
    expect(compare([4, 4, 4, 3, 1, 1, 1, 2], stretch(0, 4, 4), stretch(4, 8, 1))).toEqual([
      [0, null, null],
      [1, null, null],
      [2, null, null],
      [3, 4, -1],
      [4, null, null],
      [5, null, null],
      [6, null, null],
      [7, 1, 1],
    ]);
  });

  it("is compared with nothing where there is no usual, or none at this place", () => {
    const none = [0, 1, 2, 3].map((at) => [at, null, null]);
    expect(compare([4, 4, 4, 0], stretch(0, 4, null))).toEqual(none);
    expect(compare([4, 4, 4, 0])).toEqual(none);
    // What was answered before a stretch is none of its three.
    expect(compare([4, 4, 4, 2, 2, 2, 0], stretch(3, 7, 2))).toEqual([
      ...none,
      [4, null, null],
      [5, null, null],
      [6, 2, -2],
    ]);
  });

  it("comes with the session it was given in", () => {
    const line = [pointOf(null, 0), pointOf(2, 1)];
    expect(comparedIn(line, [stretch(0, 2, 2)])).toEqual([{ point: line[1], at: 1, usual: null, off: null }]);
  });
});

/** Answers that are so many steps off the usual; null cannot be compared. */
const off = (...steps: readonly (number | null)[]): Compared[] =>
  steps.map((step, at) => ({ point: pointOf(step === null ? "n" : 2, at), at, usual: 2, off: step }));
const pace = (...places: readonly Given[]): Compared[] =>
  places.map((given, at) => ({ point: pointOf(given, at), at, usual: null, off: null }));
type Unsaid = "no" | "partly" | "yes" | "n";
const unsaid = (...words: readonly Unsaid[]): Compared[] => {
  const all = ["no", "partly", "yes"];
  return words.map((word, at) => ({
    point: pointOf(word === "n" ? "n" : all.indexOf(word), at, all),
    at,
    usual: null,
    off: null,
  }));
};

const seen = (key: TrendKey, answers: readonly Compared[]) =>
  rulesFor(key)
    .filter((rule) => rule.isSeen(answers, answers.length - 1))
    .map(({ pattern }) => pattern);
const ruleOf = (pattern: Pattern): Rule => {
  const key = pattern.startsWith("pace") ? "pace" : /said/u.test(pattern) ? "unsaid" : "listened";
  return rulesFor(key).find((rule) => rule.pattern === pattern)!;
};
const lasting = (pattern: Pattern, answers: readonly Compared[]) =>
  answers.map((_, k) => ruleOf(pattern).lasts(answers, k));
const steps = (pattern: Pattern, answers: readonly Compared[]) =>
  ruleOf(pattern).steps(answers, answers.length - 1);

describe("the rules", () => {
  it("are those of the steps, of the pace, or of what was not said; and none for one’s own questions", () => {
    const ofSteps = ["far-below", "below-twice", "far-above", "above-twice"];
    expect(OBSERVED_ITEMS.map((item) => rulesFor(item).map(({ pattern }) => pattern))).toEqual([
      ofSteps,
      ofSteps,
      ofSteps,
      ofSteps,
      ofSteps,
      ofSteps,
      ["pace-slow", "pace-fast", "pace-right"],
      ofSteps,
      ["unsaid-often", "all-said"],
    ]);
    expect(rulesFor(idOf("question", 1))).toEqual([]);
  });

  it("end after two answers that are away, and what was often unsaid once all was said three times", () => {
    expect(PATTERNS.map((pattern) => [pattern, ruleOf(pattern).goneAfter])).toEqual([
      ["far-below", 2],
      ["below-twice", 2],
      ["pace-slow", 2],
      ["pace-fast", 2],
      ["unsaid-often", 1],
      ["far-above", 2],
      ["above-twice", 2],
      ["pace-right", 2],
      ["all-said", 2],
    ]);
  });

  it("point upwards or downwards", () => {
    expect(PATTERNS.filter(isUpwards)).toEqual(["far-above", "above-twice", "pace-right", "all-said"]);
  });
});

describe("steps off the usual", () => {
  it.each<[readonly (number | null)[], readonly Pattern[]]>([
    [[], []],
    [[0], []],
    [[null], []],
    [[-1], []],
    [[-2], ["far-below"]],
    [[-3], ["far-below"]],
    [[-2, null], []],
    [[-1, -1], ["below-twice"]],
    [[-2, -1], ["below-twice"]],
    [
      [-1, -2],
      ["far-below", "below-twice"],
    ],
    [[-1, 0], []],
    [[0, -1], []],
    [[null, -1], []],
    [[-1, null, -1], []],
    [[1], []],
    [[2], ["far-above"]],
    [[3], ["far-above"]],
    [[1, 1], ["above-twice"]],
    [[2, 1], ["above-twice"]],
    [
      [1, 2],
      ["far-above", "above-twice"],
    ],
    [[1, 0], []],
    [[0, 1], []],
    [[null, 1], []],
    [[-1, 1], []],
    [[1, -1], []],
    [[-1, 2], ["far-above"]],
    [[1, -2], ["far-below"]],
  ])("%j: %j", (given, patterns) => expect(seen("listened", off(...given))).toEqual(patterns));

  it("last until the usual is reached, and not until they are fewer", () => {
    const answers = off(-2, -1, 0, null, 1, 2);
    for (const pattern of ["far-below", "below-twice"] as const)
      expect(lasting(pattern, answers)).toEqual([true, true, false, false, false, false]);
    for (const pattern of ["far-above", "above-twice"] as const)
      expect(lasting(pattern, answers)).toEqual([false, false, false, false, true, true]);
  });

  it("are added up over the answers in a row, back to the first that is not off the same way", () => {
    for (const pattern of ["far-below", "below-twice"] as const) {
      expect(steps(pattern, off(-4, 0, -1, -2, -3))).toBe(6);
      expect(steps(pattern, off(1, -2))).toBe(2);
      expect(steps(pattern, off(-1, null))).toBe(0);
      expect(steps(pattern, off(2))).toBe(0);
    }
    for (const pattern of ["far-above", "above-twice"] as const) {
      expect(steps(pattern, off(4, 0, 1, 2, 3))).toBe(6);
      expect(steps(pattern, off(-2))).toBe(0);
    }
    // Of what came later nothing is counted.
    expect(ruleOf("far-below").steps(off(-1, -1, -3), 1)).toBe(2);
  });
});

describe("the pace", () => {
  it.each<[readonly Given[], readonly Pattern[]]>([
    [[], []],
    [[0], []],
    [[4], []],
    [[0, 0], ["pace-slow"]],
    [[4, 4], ["pace-fast"]],
    [[0, 4], []],
    [[4, 0], []],
    [[0, 1], []],
    [[1, 0], []],
    [[1, 1], []],
    [[3, 3], []],
    [["n", 0], []],
    [[0, "n"], []],
    [[2, 2], []],
    [["n", "n", "n"], []],
    [[4, 2], []],
    [[4, 2, 3], []],
    [[4, 2, 2], ["pace-right"]],
    [[0, 2, 2], ["pace-right"]],
    [[4, 3, 2, 2], ["pace-right"]],
    [[0, 1, 2, 2], ["pace-right"]],
    [[0, 3, 1, 2, 2], ["pace-right"]],
    [[3, 2, 2], []],
    [[1, 2, 2], []],
    [[4, 2, 2, 2], []],
    [[4, 2, 3, 2, 2], []],
    [[4, "n", 2, 2], []],
    [[4, "n", 1, 2, 2], []],
  ])("%j: %j", (given, patterns) => expect(seen("pace", pace(...given))).toEqual(patterns));

  it("lasts on its side of right, also nearer to it", () => {
    const answers = pace(0, 1, 2, 3, 4, "n");
    expect(lasting("pace-slow", answers)).toEqual([true, true, false, false, false, false]);
    expect(lasting("pace-fast", answers)).toEqual([false, false, false, true, true, false]);
    expect(lasting("pace-right", answers)).toEqual([false, false, true, false, false, false]);
  });

  it("rests on how far from right it was, in a row", () => {
    expect(steps("pace-slow", pace(0, 2, 1, 0, 0))).toBe(5);
    expect(steps("pace-slow", pace(4, 0))).toBe(2);
    expect(steps("pace-fast", pace(4, 2, 3, 4, 4))).toBe(5);
    expect(steps("pace-fast", pace(0, 4))).toBe(2);
  });

  it("that is right again rests on how far it had been from that, to either side", () => {
    expect(steps("pace-right", pace(3, 4, 2, 2))).toBe(3);
    expect(steps("pace-right", pace(0, 4, 2, 2))).toBe(4);
    expect(steps("pace-right", pace(4, 2, 0, 1, 2, 2))).toBe(3);
  });
});

describe("what was not said", () => {
  it.each<[readonly Unsaid[], readonly Pattern[]]>([
    [[], []],
    [["yes"], []],
    [["yes", "yes"], []],
    [["yes", "yes", "yes"], ["unsaid-often"]],
    [["no", "yes", "yes"], ["unsaid-often"]],
    [["yes", "no", "yes"], ["unsaid-often"]],
    [["yes", "yes", "partly"], ["unsaid-often"]],
    [["yes", "yes", "no"], []],
    [["yes", "yes", "n"], []],
    [["no", "no", "yes"], []],
    [["partly", "partly", "yes"], []],
    [["yes", "partly", "partly"], []],
    [["yes", "yes", "no", "no", "yes"], []],
    [["no", "no", "no"], []],
    [["no", "no", "no", "no", "no", "no"], []],
    [["yes", "no", "yes", "no", "no", "no"], ["all-said"]],
    [["yes", "yes", "partly", "no", "no", "no"], ["all-said"]],
    [["yes", "yes", "yes", "no", "no", "no"], ["all-said"]],
    [["no", "yes", "yes", "yes", "no", "no", "no"], ["all-said"]],
    [["yes", "yes", "yes", "no", "no"], []],
    [["yes", "yes", "yes", "no", "no", "n"], []],
    [["yes", "yes", "yes", "n", "no", "no"], []],
    // It was all said before already.
    [["yes", "yes", "no", "no", "no", "no"], []],
    // It was not often unsaid.
    [["no", "no", "yes", "no", "no", "no"], []],
    [["yes", "yes", "no", "no", "no"], []],
    [["yes", "yes", "no", "no", "yes", "no", "no", "no"], []],
  ])("%j: %j", (given, patterns) => expect(seen("unsaid", unsaid(...given))).toEqual(patterns));

  it("lasts until all was said three times in a row", () => {
    expect(lasting("unsaid-often", unsaid("yes", "no", "no", "no", "no", "partly", "n"))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(ruleOf("unsaid-often").lasts(unsaid("yes"), -1)).toBe(false);
    expect(lasting("all-said", unsaid("yes", "no", "partly", "n"))).toEqual([false, true, false, false]);
  });

  it("rests on two steps for each yes among the three", () => {
    expect(steps("unsaid-often", unsaid("yes", "yes", "yes"))).toBe(6);
    expect(steps("unsaid-often", unsaid("yes", "yes", "partly", "yes"))).toBe(4);
    expect(steps("all-said", unsaid("yes", "no", "yes", "no", "no", "no"))).toBe(4);
    expect(steps("all-said", unsaid("yes", "yes", "yes", "yes", "no", "no", "no"))).toBe(6);
  });
});

describe("since when it lasts", () => {
  const since = (goneAfter: number, ...isSo: readonly boolean[]) =>
    runStart(
      { ...ruleOf("far-below"), lasts: (_, k) => isSo[k] === true, goneAfter },
      off(...isSo.map(() => 0)),
    );
  const [Y, N] = [true, false];

  it("goes back over fewer answers that are away than end it", () => {
    expect(since(2, Y, Y, Y)).toBe(0);
    expect(since(2, N, Y, Y)).toBe(1);
    expect(since(2, Y, N, Y)).toBe(0);
    expect(since(2, Y, N, Y, N, Y)).toBe(0);
    expect(since(2, Y, N, N, Y)).toBe(3);
    expect(since(2, Y, Y, N)).toBe(0);
    expect(since(1, Y, N, Y)).toBe(2);
    expect(since(1, N, Y, Y)).toBe(1);
  });

  it("is the latest answer where it does not last, and none where there is no answer", () => {
    expect(since(2, N, N, N)).toBe(2);
    expect(since(1, Y, N)).toBe(1);
    expect(since(2)).toBe(-1);
  });

  it("never goes back before the first answer", () => {
    expect(runStart({ ...ruleOf("far-below"), lasts: () => true }, off(-1, -1))).toBe(0);
  });
});
