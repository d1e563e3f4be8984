import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ItemKey } from "#domain/check-in.ts";
import { addDays } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { journalWith, type Journal } from "#domain/journal.ts";
import { observationSchema, OBSERVED_ITEMS, PATTERNS, type Observation } from "#domain/observation.ts";
import { RECENT_DAYS, sayNow, seenNow, type Seen } from "#domain/trend-seen.ts";
import { THERAPY_STATES } from "#domain/therapy.ts";
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

const STEADY = [4, 4, 4, 4, 4] as const;

const lastDay = (journal: Journal) => journal.session[0]?.data.day ?? dayAt(0);
const seenIn = (journal: Journal, today = lastDay(journal)) => seenNow(journal, therapyIn(journal), today);
const saidIn = (journal: Journal, today = lastDay(journal)) => sayNow(journal, therapyIn(journal), today);
const patternsIn = (given: readonly Given[], item: ItemKey = "listened") =>
  seenIn(journalOf({ [item]: given })).map(({ pattern }) => pattern);

let choices = 1000;
/** What the person chooses about something that is shown to them. */
function chosen(
  journal: Journal,
  { item, pattern, sessionId: session, day }: Seen,
  some: Partial<Observation> = {},
): Journal {
  const data: Observation = {
    therapyId: THERAPY,
    sessionId: session,
    day,
    item,
    pattern,
    choice: "left",
    why: "",
    ...some,
  };
  return journalWith(journal, [
    entryOf("observation", idOf("o", (choices += 1)), observationSchema.parse(data)),
  ]);
}
const unanswered = (journal: Journal) => seenIn(journal).filter((each) => each.chosen === null);

describe("what can be seen", () => {
  it.each<[string, readonly Given[], readonly string[]]>([
    ["nothing in nothing", [], []],
    ["nothing where every answer is missing", [null, null, null], []],
    ["nothing in what stays as it is", [...STEADY, 4, 4], []],
    ["nothing in one step, once", [...STEADY, 3], []],
    ["two steps below the usual", [...STEADY, 2], ["far-below"]],
    ["more than two steps below", [...STEADY, 0], ["far-below"]],
    ["a step below, twice in a row", [...STEADY, 3, 3], ["below-twice"]],
    ["nothing in a step below twice, with the usual in between", [...STEADY, 3, 4, 3], []],
    [
      "twice in a row, also when a session without an answer lies between",
      [...STEADY, 3, null, 3],
      ["below-twice"],
    ],
    ["not in a row, where nothing applied in between", [...STEADY, 3, "n", 3], []],
    ["nothing where the latest answer is that nothing applies", [...STEADY, 0, "n"], []],
    ["only the latest: a fall that is over is over", [...STEADY, 0, 4], []],
    ["the same upwards", [1, 1, 1, 1, 1, 3], ["far-above"]],
    ["the same upwards, twice", [1, 1, 1, 1, 1, 2, 2], ["above-twice"]],
    ["nothing before there are three answers to compare with", [4, 4, 0], []],
    ["what is far from three answers", [4, 4, 4, 0], ["far-below"]],
    [
      "the usual as it was settled, and not the latest five",
      [4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2],
      ["far-below"],
    ],
  ])("is %s", (_, given, patterns) => expect(patternsIn(given)).toEqual(patterns));

  it.each<[string, readonly Given[], readonly string[]]>([
    ["far too slow, twice", [2, 2, 0, 0], ["pace-slow"]],
    ["far too fast, twice, from the second session on", [4, 4], ["pace-fast"]],
    ["nothing at an end once", [2, 2, 2, 4], []],
    ["nothing at one end and then the other", [2, 0, 4], []],
    ["nothing a bit off for long", [2, 2, 2, 2, 2, 1, 1, 1, 1], []],
    ["right again, twice, after an end", [2, 4, 2, 2], ["pace-right"]],
    ["right again by way of a bit too fast", [4, 4, 3, 2, 2], ["pace-right"]],
    ["right again only once", [4, 4, 2, 2, 2], []],
    ["nothing right after only a bit off", [3, 3, 2, 2], []],
  ])("of the pace: %s", (_, given, patterns) => expect(patternsIn(given, "pace")).toEqual(patterns));

  it.each<[string, readonly Given[], readonly string[]]>([
    ["yes in two of the last three", [0, 2, 0, 2], ["unsaid-often"]],
    ["yes twice, and in part after", [2, 2, 1], ["unsaid-often"]],
    ["nothing in two answers alone", [2, 2], []],
    ["nothing where the latest says that all was said", [2, 2, 0], []],
    ["nothing in part, three times", [1, 1, 1], []],
    ["all said three times, after it often was not", [2, 0, 2, 0, 0, 0], ["all-said"]],
    ["all said only once", [2, 2, 2, 0, 0, 0, 0], []],
    ["nothing where all is said always", [0, 0, 0, 0, 0], []],
  ])("of what was not said: %s", (_, given, patterns) =>
    expect(patternsIn(given, "unsaid")).toEqual(patterns),
  );

  it("says what was answered, what is usual, and in which session", () => {
    expect(seenIn(journalOf({ tasks: [...STEADY, null, 1] }))).toMatchObject([
      {
        item: "tasks",
        pattern: "far-below",
        value: "a-little",
        usual: 4,
        off: 3,
        sessionId: sessionId(6),
        day: dayAt(6),
      },
    ]);
  });

  it("is of one therapy alone: another therapist begins anew", () => {
    const journal = journalOf({ listened: STEADY });
    const elsewhere = journalWith(journal, [sessionEntry(9, { listened: 0 }, { therapyId: OTHER })]);
    expect(seenIn(elsewhere)).toEqual([]);
    expect(seenNow(elsewhere, therapyIn(elsewhere, OTHER), dayAt(9))).toEqual([]);
  });

  it("is compared with a usual begun anew, and not before that has three answers", () => {
    const begun = (given: readonly Given[]) =>
      seenIn(
        journalWith(journalOf({ listened: given }), [
          entryOf("usual", idOf("u", 0), { therapyId: THERAPY, day: dayAt(5), sessionId: sessionId(5) }),
        ]),
      ).map(({ pattern }) => pattern);
    expect(begun([...STEADY, 1, 1, 1])).toEqual([]);
    expect(begun([...STEADY, 1, 1, 1, 1, 1, 4])).toEqual(["far-above"]);
    expect(begun([...STEADY, 1, 1, 4, 1])).toEqual([]);
  });

  it("is one thing for each item, the most important first", () => {
    const journal = journalOf({
      listened: [...STEADY, 3, 3],
      goals: [...STEADY, 4, 1],
      tasks: [...STEADY, 4, 0],
      genuine: [1, 1, 1, 1, 1, 1, 4],
      unsaid: [0, 0, 0, 0, 0, 2, 2],
      pace: [2, 2, 2, 2, 2, 0, 0],
    });
    expect(seenIn(journal).map(({ item, pattern }) => `${item} ${pattern}`)).toEqual([
      "tasks far-below",
      "goals far-below",
      "unsaid unsaid-often",
      "listened below-twice",
      "pace pace-slow",
      "genuine far-above",
    ]);
  });

  it("is gone where its session is long ago, or the therapy does not go on", () => {
    const journal = journalOf({ listened: [...STEADY, 0] });
    expect(seenIn(journal, addDays(lastDay(journal), RECENT_DAYS))).toHaveLength(1);
    expect(seenIn(journal, addDays(lastDay(journal), RECENT_DAYS + 1))).toEqual([]);
    const states = THERAPY_STATES.filter(
      (state) => seenIn(journalOf({ listened: [...STEADY, 0] }, { state })).length > 0,
    );
    expect(states).toEqual(["considering", "active"]);
  });

  it("is of one of the last two sessions told", () => {
    expect(patternsIn([...STEADY, 0, null])).toEqual(["far-below"]);
    expect(patternsIn([...STEADY, 0, null, null])).toEqual([]);
  });

  it("never depends on the order in which sessions are known", () => {
    const given = fc.array(fc.oneof(fc.nat(4), fc.constantFrom("n" as const, null)), { maxLength: 12 });
    fc.assert(
      fc.property(given, fc.array(fc.nat(11), { maxLength: 12 }), (line, picks) => {
        const journal = journalOf({ listened: line, pace: line });
        const session = [...journal.session];
        for (const pick of picks) session.push(...session.splice(pick % Math.max(1, session.length), 1));
        const today = dayAt(line.length);
        expect(seenIn({ ...journal, session }, today)).toEqual(seenIn(journal, today));
      }),
      { numRuns: 60 },
    );
  });
});

describe("silence", () => {
  const fallen = () => journalOf({ listened: [...STEADY, 2] });
  const first = (journal: Journal) => seenIn(journal)[0]!;
  const then = (journal: Journal, at: number, place: Given) =>
    journalWith(journal, [sessionEntry(at, { listened: place })]);

  it.each(["noted", "raised", "left"] as const)("follows whatever was chosen: %s", (choice) => {
    const journal = chosen(fallen(), first(fallen()), { choice });
    expect(unanswered(journal)).toEqual([]);
    expect(seenIn(journal)).toMatchObject([{ chosen: { data: { choice } } }]);
  });

  it("lasts as long as the fall does, also when it gets smaller and larger again", () => {
    let journal = chosen(fallen(), first(fallen()));
    for (const [at, place] of [2, 3, 2, null, 3, 3, 1].entries()) {
      journal = then(journal, 6 + at, place);
      expect(unanswered(journal), String(at)).toEqual([]);
    }
  });

  it("is not ended by one answer at the usual", () => {
    const journal = then(then(chosen(fallen(), first(fallen())), 6, 4), 7, 2);
    expect(unanswered(journal)).toEqual([]);
  });

  it("ends when the fall was gone and comes again", () => {
    const journal = then(then(then(chosen(fallen(), first(fallen())), 6, 4), 7, 4), 8, 2);
    expect(unanswered(journal)).toMatchObject([{ pattern: "far-below", sessionId: sessionId(8) }]);
  });

  it("of a far fall stands for a near one as well, and not the other way round", () => {
    const near = journalOf({ listened: [...STEADY, 3, 3] });
    const further = then(chosen(near, first(near)), 7, 1);
    expect(unanswered(further)).toMatchObject([{ pattern: "far-below" }]);
    expect(unanswered(then(chosen(fallen(), first(fallen())), 6, 3))).toEqual([]);
  });

  it("is of one item: another one speaks for itself", () => {
    const both = journalOf({ listened: [...STEADY, 2], goals: [...STEADY, 1] });
    const journal = chosen(
      both,
      seenIn(both).find(({ item }) => item === "listened")!,
    );
    expect(unanswered(journal).map(({ item }) => item)).toEqual(["goals"]);
  });

  it("stays when its session is deleted and what it was about goes on", () => {
    const told = chosen(fallen(), first(fallen()));
    const without = {
      ...then(told, 6, 2),
      session: then(told, 6, 2).session.filter(({ id }) => id !== sessionId(5)),
    };
    expect(unanswered(without)).toEqual([]);
    expect(seenIn(without)).toHaveLength(1);
  });

  it("ends when its answer is changed and the fall comes later", () => {
    const told = chosen(fallen(), first(fallen()));
    const changed = journalWith(told, [sessionEntry(5, { listened: 4 })]);
    expect(unanswered(then(then(changed, 6, 4), 7, 2))).toHaveLength(1);
  });

  it("is not ended by a session that is told late and lies before", () => {
    const told = chosen(fallen(), first(fallen()));
    const late = journalWith(told, [sessionEntry(50, { listened: 4 }, { day: addDays(dayAt(5), -3) })]);
    expect(unanswered(late)).toEqual([]);
  });

  it("of what was not said lasts until all was said three times", () => {
    const often = journalOf({ unsaid: [0, 2, 2, 2] });
    let journal = chosen(often, seenIn(often)[0]!);
    const say = (at: number, place: Given) =>
      (journal = journalWith(journal, [sessionEntry(at, { unsaid: place })]));
    for (const [at, place] of [0, 2, 2, 0, 0, 2, 1].entries()) {
      say(4 + at, place);
      expect(unanswered(journal), String(at)).toEqual([]);
    }
    for (const [at, place] of [0, 0, 0, 2, 2].entries()) say(11 + at, place);
    expect(unanswered(journal)).toMatchObject([{ pattern: "unsaid-often" }]);
  });

  it("of the therapy with somebody else is no silence here", () => {
    const journal = chosen(fallen(), first(fallen()), { therapyId: OTHER });
    expect(unanswered(journal)).toHaveLength(1);
  });

  it("holds for every run and every position: what was chosen at any session of a run silences all of it", () => {
    const line = fc.array(fc.nat(4), { minLength: 6, maxLength: 14 });
    fc.assert(
      fc.property(line, fc.nat(13), (given, pick) => {
        const journal = journalOf({ listened: given });
        const [seen] = seenIn(journal);
        fc.pre(seen !== undefined);
        let start = given.length - 1;
        // Back over the answers that are off the same way, with at most one in between that is not.
        const isOff = (at: number) => {
          const off = (given[at] ?? 0) - seen.usual!;
          return (
            at >= 3 &&
            (seen.pattern.endsWith("below") || seen.pattern === "below-twice" ? off <= -1 : off >= 1)
          );
        };
        for (let at = start, away = 0; at >= 0 && away < 2; at -= 1) {
          if (isOff(at)) [start, away] = [at, 0];
          else away += 1;
        }
        const at = pick % given.length;
        const id: Id = sessionId(at);
        const told = chosen(journal, { ...seen, sessionId: id, day: dayAt(at) });
        expect(seenIn(told)[0]!.chosen !== null).toBe(at >= start);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is said without being asked", () => {
  it.each<[string, readonly Given[], string | null]>([
    ["a fall of two steps, at once", [...STEADY, 2], "far-below"],
    ["a fall of two steps from three answers", [4, 4, 4, 2], "far-below"],
    ["not yet one step twice, of one item alone", [...STEADY, 3, 3], null],
    ["one step three times", [...STEADY, 3, 3, 3], "below-twice"],
    ["two steps and one", [...STEADY, 2, 3], "below-twice"],
    ["not two steps up, of one item alone", [1, 1, 1, 1, 1, 3], null],
    ["three steps up", [1, 1, 1, 1, 1, 4], "far-above"],
    ["two steps up, twice", [1, 1, 1, 1, 1, 3, 3], "far-above"],
  ])("is %s", (_, given, pattern) =>
    expect(saidIn(journalOf({ listened: given }))?.pattern ?? null).toBe(pattern),
  );

  it("is one step twice, where two others went the same way in the same session", () => {
    const with1 = { listened: [...STEADY, 3, 3], goals: [...STEADY, 4, 3] };
    expect(saidIn(journalOf(with1))).toBeNull();
    expect(saidIn(journalOf({ ...with1, tasks: [...STEADY, 4, 3] }))).toMatchObject({ item: "listened" });
    expect(saidIn(journalOf({ ...with1, tasks: [2, 2, 2, 2, 2, 2, 3] }))).toBeNull();
  });

  it("is at most one for each session", () => {
    const both = journalOf({ listened: [...STEADY, 2], goals: [...STEADY, 1] });
    const said = saidIn(both)!;
    expect(said.item).toBe("goals");
    const answered = chosen(both, said);
    expect(saidIn(answered)).toBeNull();
    expect(unanswered(answered)).toHaveLength(1);
    const next = journalWith(answered, [sessionEntry(6, { listened: 2, goals: 1 })]);
    expect(saidIn(next)).toMatchObject({ item: "listened", sessionId: sessionId(6) });
  });

  it("comes back when what was chosen is taken back", () => {
    const journal = journalOf({ listened: [...STEADY, 2] });
    const said = chosen(journal, saidIn(journal)!);
    expect(saidIn({ ...said, observation: [] })).toEqual(saidIn(journal));
  });

  it("is always one of what can be seen, and nothing that was answered", () => {
    const any = fc.array(fc.oneof(fc.nat(4), fc.constantFrom("n" as const, null)), { maxLength: 10 });
    fc.assert(
      fc.property(any, any, any, (listened, goals, pace) => {
        const journal = journalOf({ listened, goals, pace });
        const today = dayAt(10);
        const said = saidIn(journal, today);
        if (said !== null) expect(seenIn(journal, today)).toContainEqual({ ...said, chosen: null });
        for (const { item, pattern } of seenIn(journal, today)) {
          expect(OBSERVED_ITEMS).toContain(item);
          expect(PATTERNS).toContain(pattern);
        }
      }),
      { numRuns: 100 },
    );
  });
});
