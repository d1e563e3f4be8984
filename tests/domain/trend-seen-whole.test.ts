import { describe, expect, it } from "vitest";
import type { ItemKey } from "#domain/check-in.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { journalWith, type Journal } from "#domain/journal.ts";
import type { Observation, Pattern } from "#domain/observation.ts";
import { RECENT_DAYS, sayNow, seenNow, STEPS_TO_SAY, type Seen } from "#domain/trend-seen.ts";
import {
  dayAt,
  journalOf,
  OTHER,
  sessionEntry,
  sessionId,
  THERAPY,
  therapyIn,
  type Given,
} from "#support/answered.ts";
import { entryOf, idOf } from "../documents/sample-entry.ts";

const STEADY = [3, 3, 3, 3, 3] as const;
type Lines = Partial<Record<ItemKey, readonly Given[]>>;

const lastDay = (journal: Journal): Day => journal.session[0]?.data.day ?? dayAt(0);
const seenIn = (journal: Journal, today = lastDay(journal)) => seenNow(journal, therapyIn(journal), today);
const saidIn = (journal: Journal, today = lastDay(journal)) => sayNow(journal, therapyIn(journal), today);
const namesIn = (lines: Lines) => seenIn(journalOf(lines)).map(({ item, pattern }) => `${item} ${pattern}`);

let names = 100;
const chosen = (journal: Journal, some: Partial<Observation>): Journal =>
  journalWith(journal, [
    entryOf("observation", idOf("o", (names += 1)), {
      therapyId: THERAPY,
      sessionId: sessionId(5),
      day: dayAt(5),
      item: "listened",
      pattern: "far-below",
      choice: "left",
      why: "",
      ...some,
    }),
  ]);

describe("what is said of what can be seen", () => {
  it("is the whole of it: what was answered, beside what, how far, and what it rests on", () => {
    expect(seenIn(journalOf({ tasks: [...STEADY, 2, null, 1] }))).toEqual([
      {
        item: "tasks",
        pattern: "far-below",
        sessionId: sessionId(7),
        day: dayAt(7),
        value: "a-little",
        usual: 3,
        off: 2,
        weight: 3,
        chosen: null,
      },
    ] satisfies Seen[]);
    expect(seenIn(journalOf({ pace: [2, 4, 4] }))).toEqual([
      {
        item: "pace",
        pattern: "pace-fast",
        sessionId: sessionId(2),
        day: dayAt(2),
        value: "far-too-fast",
        usual: null,
        off: 0,
        weight: 4,
        chosen: null,
      },
    ] satisfies Seen[]);
  });

  it("is of the session it was answered in, also where one was told since", () => {
    const seen = seenIn(journalOf({ listened: [...STEADY, 1], goals: [...STEADY, 3, 3] }));
    expect(seen.map(({ item, sessionId: id, day }) => [item, id, day])).toEqual([
      ["listened", sessionId(5), dayAt(5)],
    ]);
    expect(namesIn({ listened: [...STEADY, 1], goals: [...STEADY, 3, 3, 3] })).toEqual([]);
  });

  it("is nothing without sessions, or of another therapy", () => {
    expect(seenIn(journalOf({}))).toEqual([]);
    const journal = journalOf({ listened: [...STEADY, 1] });
    expect(seenNow(journal, therapyIn(journal, OTHER), dayAt(5))).toEqual([]);
    expect(sayNow(journal, therapyIn(journal, OTHER), dayAt(5))).toBeNull();
  });

  it("is there for as many days as lie between two monthly sessions, and some", () => {
    expect(RECENT_DAYS).toBe(35);
    const journal = journalOf({ listened: [...STEADY, 1] });
    const after = (days: number) => seenIn(journal, addDays(dayAt(5), days)).length;
    expect([after(34), after(35), after(36)]).toEqual([1, 1, 0]);
  });
});

describe("the order of what can be seen", () => {
  it("goes by the pattern: downwards first, and far before near", () => {
    expect(
      namesIn({
        listened: [2, 2, 2, 2, 2, 3, 3],
        understood: [...STEADY, 2, 2],
        genuine: [2, 2, 2, 2, 2, 2, 4],
        goals: [...STEADY, 3, 1],
        pace: [2, 2, 2, 2, 4, 2, 2],
        unsaid: [0, 0, 0, 0, 0, 2, 2],
      }),
    ).toEqual([
      "goals far-below",
      "unsaid unsaid-often",
      "understood below-twice",
      "genuine far-above",
      "listened above-twice",
      "pace pace-right",
    ]);
    expect(namesIn({ listened: [2, 2, 2, 2, 3, 3], pace: [2, 2, 2, 2, 0, 0] })).toEqual([
      "pace pace-slow",
      "listened above-twice",
    ]);
    expect(namesIn({ listened: [2, 2, 2, 2, 4], pace: [2, 2, 2, 4, 4] })).toEqual([
      "pace pace-fast",
      "listened far-above",
    ]);
    expect(namesIn({ pace: [2, 2, 0, 2, 2, 2].slice(0, 5), unsaid: [2, 2, 0, 0, 0] })).toEqual([
      "pace pace-right",
    ]);
    expect(namesIn({ pace: [2, 2, 2, 0, 2, 2], unsaid: [2, 0, 2, 0, 0, 0] })).toEqual([
      "pace pace-right",
      "unsaid all-said",
    ]);
  });

  it("then by how far it is off, then by the order in which it is asked", () => {
    expect(
      namesIn({
        tasks: [...STEADY, 1],
        goals: [...STEADY, 0],
        sayable: [...STEADY, 1],
        listened: [...STEADY, 1],
      }),
    ).toEqual(["goals far-below", "listened far-below", "tasks far-below", "sayable far-below"]);
  });

  it("has each item once, with the first of what can be seen in it", () => {
    expect(namesIn({ listened: [...STEADY, 2, 1], goals: [...STEADY, 2, 0] })).toEqual([
      "goals far-below",
      "listened far-below",
    ]);
  });
});

describe("the company of other items", () => {
  const weightOf = (lines: Lines) =>
    seenIn(journalOf({ listened: [...STEADY, 1], ...lines })).find(({ item }) => item === "listened")?.weight;
  const down = [...STEADY, 2];

  it("counts as a step where two others went the same way in the same session", () => {
    expect(weightOf({})).toBe(2);
    expect(weightOf({ goals: down })).toBe(2);
    expect(weightOf({ goals: down, tasks: down })).toBe(3);
    expect(weightOf({ goals: down, tasks: down, sayable: down })).toBe(3);
  });

  it("is none where they went the other way, stayed, or were not answered then", () => {
    expect(weightOf({ goals: down, tasks: [...STEADY, 4] })).toBe(2);
    expect(weightOf({ goals: down, tasks: [...STEADY, 3] })).toBe(2);
    expect(weightOf({ goals: down, tasks: [...STEADY, "n"] })).toBe(2);
    expect(weightOf({ goals: down, tasks: [3, 3, 3, 3, 2, 3] })).toBe(2);
  });

  it("is also that of what went upwards", () => {
    const up = [1, 1, 1, 1, 3];
    const weight = (lines: Lines) => seenIn(journalOf({ listened: up, ...lines }))[0]?.weight;
    expect(weight({})).toBe(2);
    expect(weight({ goals: [1, 1, 1, 1, 2], tasks: [1, 1, 1, 1, 2] })).toBe(3);
  });

  it("is none of what has no usual to be off from", () => {
    // Fast twice, before there is a usual: nothing can go the same way as that.
    const seen = seenIn(
      journalOf({ pace: [null, null, null, 4, 4], goals: [1, 1, 1, 1, 2], tasks: [1, 1, 1, 1, 2] }),
    );
    expect(seen.map(({ item, weight }) => [item, weight])).toEqual([["pace", 4]]);
  });
});

describe("what was chosen", () => {
  const fallen = () => journalOf({ listened: [...STEADY, 1, 1] });
  const quietIn = (journal: Journal) => seenIn(journal).map((each) => each.chosen !== null);

  it("is shown with what it is about", () => {
    const journal = chosen(fallen(), { choice: "noted", why: "the holidays" });
    expect(seenIn(journal)[0]?.chosen).toEqual(journal.observation[0]);
  });

  it.each<[Partial<Observation>, boolean]>([
    [{}, true],
    [{ sessionId: sessionId(6), day: dayAt(6) }, true],
    [{ sessionId: sessionId(4), day: dayAt(4) }, false],
    [{ item: "goals" }, false],
    [{ pattern: "below-twice" }, false],
    [{ pattern: "far-above" }, false],
    // The session counts, whatever day it is said to be of.
    [{ day: dayAt(0) }, true],
    [{ sessionId: sessionId(0), day: dayAt(5) }, false],
    // It is gone: the first session of its day or later stands for it, or the end.
    [{ sessionId: idOf("gone", 1), day: dayAt(5) }, true],
    [{ sessionId: idOf("gone", 1), day: addDays(dayAt(4), 1) }, true],
    [{ sessionId: idOf("gone", 1), day: dayAt(4) }, false],
    [{ sessionId: idOf("gone", 1), day: addDays(dayAt(6), 1) }, true],
  ])("about %j: it is quiet, %j", (some, isQuiet) => {
    expect(quietIn(chosen(fallen(), some))).toEqual([isQuiet]);
  });

  it("about the very first session counts for that session", () => {
    const slow = journalOf({ pace: [0, 0] });
    const about = (id: Id) =>
      chosen(slow, { item: "pace", pattern: "pace-slow", sessionId: id, day: dayAt(9) });
    expect(quietIn(about(sessionId(0)))).toEqual([true]);
  });

  it.each<[readonly Given[], Pattern, Pattern, boolean]>([
    [[...STEADY, 2, 2], "below-twice", "far-below", true],
    [[...STEADY, 1], "far-below", "below-twice", false],
    [[...STEADY, 4, 4], "above-twice", "far-above", true],
    [[1, 1, 1, 1, 1, 3], "far-above", "above-twice", false],
    [[...STEADY, 4, 4], "above-twice", "far-below", false],
    [[...STEADY, 2, 2], "below-twice", "far-above", false],
  ])("%j is %s: what was chosen about %s makes it quiet, %j", (given, pattern, about, isQuiet) => {
    const journal = chosen(journalOf({ listened: given }), { pattern: about });
    expect(seenIn(journal).map((each) => [each.pattern, each.chosen !== null])).toEqual([[pattern, isQuiet]]);
  });
});

describe("what is said", () => {
  it("is the first that is worth it, and that nothing was chosen about", () => {
    expect(STEPS_TO_SAY).toBe(3);
    const both = { listened: [...STEADY, 1], goals: [2, 2, 2, 2, 4, 4] };
    expect(saidIn(journalOf(both))).toEqual(seenIn(journalOf(both))[0]);
    expect(saidIn(journalOf(both))?.pattern).toBe("far-below");
    const told = chosen(journalOf(both), {});
    const next = journalWith(told, [sessionEntry(6, { listened: 1, goals: 4 })]);
    expect(saidIn(next)).toEqual(seenIn(next)[1]);
    expect(saidIn(next)).toMatchObject({ item: "goals", pattern: "far-above", weight: 6 });
  });

  it("passes over what rests on too little", () => {
    expect(saidIn(journalOf({ listened: [...STEADY, 2, 2], pace: [2, 2, 2, 2, 2, 0, 0] }))).toMatchObject({
      item: "pace",
    });
    expect(saidIn(journalOf({ listened: [...STEADY, 2, 2] }))).toBeNull();
    expect(saidIn(journalOf({ listened: [...STEADY, 2, 2, 2] }))).toMatchObject({ weight: 3 });
  });

  it("is one for each session: whatever was chosen after it was told is enough", () => {
    const fallen = journalOf({ listened: [...STEADY, 1] });
    const other = { item: "pace", pattern: "pace-slow" } as const;
    expect(saidIn(chosen(fallen, other))).toBeNull();
    // Something that was chosen before the latest session was told is about an earlier one.
    const before = chosen(journalOf({ listened: STEADY }), other);
    expect(saidIn(journalWith(before, [sessionEntry(5, { listened: 1 })]))).toMatchObject({
      pattern: "far-below",
      sessionId: sessionId(5),
    });
    // And what was chosen with somebody else says nothing here.
    expect(saidIn(chosen(fallen, { ...other, therapyId: OTHER }))).toMatchObject({ pattern: "far-below" });
  });

  it("is nothing where there are no sessions, also where something was once chosen", () => {
    expect(saidIn(chosen(journalOf({}), {}))).toBeNull();
  });
});
