import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGREEMENT_STATES, emptyAgreement, type Agreement } from "#domain/agreement.ts";
import { arrangementId, emptyArrangement, inHandOrder, movedBy } from "#domain/arrangement.ts";
import { turned } from "#domain/changed.ts";
import { addDays } from "#domain/day.ts";
import { isTombstone, mergeEntries, normalForm, type Entry, type Version } from "#domain/entry.ts";
import { emptyGoal } from "#domain/goal.ts";
import { historyOf, stepsInSession, stepsToRead } from "#domain/history.ts";
import { idSchema, SETTINGS_ID, type Id } from "#domain/id.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import {
  attemptsOf,
  goalsInOrder,
  ownAnswersOf,
  progressOf,
  questionsAsked,
  questionsFor,
} from "#domain/plan.ts";
import { emptyProgress } from "#domain/progress.ts";
import { emptyQuestion, type OwnAnswer } from "#domain/question.ts";
import { emptySession } from "#domain/session.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";
import { anyJournal } from "../documents/sample-journal.ts";
import { anyId } from "../support/arbitraries.ts";

const at = { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" };
const S = idOf("s", 1);

/** What a person does with an agreement on one of two devices that meet now and then. */
const anyDoing = fc.array(
  fc.record({
    device: fc.constantFrom("one", "two"),
    what: fc.constantFrom("turn", "correct", "meet"),
    state: fc.constantFrom(...AGREEMENT_STATES),
    text: fc.constantFrom("weekly", "Weekly", "every two weeks"),
  }),
  { maxLength: 40 },
);

interface Lived {
  readonly entry: Entry;
  readonly written: readonly Version[];
}

function live(doings: typeof anyDoing extends fc.Arbitrary<infer Doings> ? Doings : never): Lived {
  let ms = 0;
  const first: Agreement = emptyAgreement(A, "frequency", TODAY);
  const version = (d: Agreement, device: string): Version => ({ h: [(ms += 1), 0, device], at, s: 1, d });
  const begun = version(first, "one");
  const written: Version[] = [begun];
  const known: Record<string, Entry> = {
    one: { id: S, k: "agreement", v: [begun] },
    two: { id: S, k: "agreement", v: [begun] },
  };
  for (const { device, what, state, text } of doings) {
    const here = known[device]!;
    if (what === "meet") {
      known[device] = mergeEntries(here, known[device === "one" ? "two" : "one"]!);
      continue;
    }
    const before = (here.v[0] as { d: Agreement }).d;
    const after =
      what === "correct"
        ? { ...before, text }
        : turned(before, { state, text }, { day: TODAY, sessionId: null, line: "" });
    const made = version(after, device);
    written.push(made);
    known[device] = { ...here, v: normalForm("agreement", [made, ...here.v]) };
  }
  return { entry: mergeEntries(known["one"]!, known["two"]!), written };
}

describe("the history of what was agreed", () => {
  it("has every turn of every device, ends with what is shown, and no step twice", () => {
    fc.assert(
      fc.property(anyDoing, (doings) => {
        const { entry, written } = live(doings);
        const history = historyOf("agreement", entry.v);
        const turns = new Set(
          written.map((version) => {
            const data = (version as { d: Agreement }).d;
            return `${data.changed.turn} ${data.state}`;
          }),
        );
        expect(new Set(history.map(({ data }) => `${data.changed.turn} ${data.state}`))).toEqual(turns);
        expect(history.at(-1)?.stamp).toEqual(entry.v[0]?.h);
        expect(history.at(-1)?.data).toEqual((entry.v[0] as { d: Agreement }).d);
        const stamps = history.map(({ stamp }) => stamp[0]);
        expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
        // In any order and with everything twice, it reads the same.
        expect(historyOf("agreement", [...entry.v, ...entry.v].reverse())).toEqual(history);
      }),
      { numRuns: 400 },
    );
  });

  it("keeps there and back again apart, and reads only the newest of a correction", () => {
    const why = (line: string, sessionId: Id | null = null) => ({ day: TODAY, sessionId, line });
    const weekly: Agreement = { ...emptyAgreement(A, "frequency", TODAY), text: "wekly", state: "agreed" };
    const corrected = { ...weekly, text: "weekly" };
    const doubted = turned(corrected, { state: "to-revisit" }, why("too much for me"));
    const again = turned(doubted, { state: "agreed" }, why("we stay with it", S));
    const versions = [weekly, corrected, doubted, again].map((d, count): Version => ({
      h: [count, 0, "n"],
      at: { ...at, l: `2026-11-2${count}T10:00` },
      s: 1,
      d,
    }));
    const kept = normalForm("agreement", versions);
    expect(kept).toHaveLength(4);
    const history = historyOf("agreement", kept);
    expect(history.map(({ data, changes }) => [data.text, data.changed.line, changes])).toEqual([
      ["weekly", "", []],
      ["weekly", "too much for me", ["state"]],
      ["weekly", "we stay with it", ["state"]],
    ]);
    expect(history[0]?.at.l).toBe("2026-11-20T10:00");
    expect(stepsInSession(history, S).map(({ data }) => data.changed.turn)).toEqual([2]);
    const newer: Version = { h: [9, 0, "n"], at, s: 99, d: { later: true } };
    const gone: Version = { h: [0, 0, "m"], at, del: true };
    expect(
      historyOf(
        "agreement",
        [newer, ...kept, gone].filter((each) => !isTombstone(each)),
      ),
    ).toEqual(history);
  });
});

describe("the steps to read", () => {
  it("leave out what one device took back at once, and keep what another wrote in between", () => {
    const why = { day: TODAY, sessionId: S, line: "" };
    const begun: Agreement = { ...emptyAgreement(A, "cost", TODAY), text: "forty" };
    const slipped = turned(begun, { state: "agreed" }, why);
    const version = (d: Agreement, count: number, device: string): Version => ({
      h: [count, 0, device],
      at,
      s: 1,
      d,
    });
    const alone = historyOf("agreement", [
      version(begun, 1, "one"),
      version(slipped, 2, "one"),
      version({ ...begun, question: "and for two?" }, 3, "one"),
    ]);
    expect(alone).toHaveLength(2);
    expect(stepsToRead(alone).map(({ data, changes }) => [data.state, changes])).toEqual([["to-ask", []]]);
    expect(stepsInSession(stepsToRead(alone), S)).toEqual([]);
    const between = historyOf("agreement", [
      version(slipped, 2, "one"),
      version({ ...begun, text: "fifty" }, 3, "two"),
      version(begun, 4, "one"),
    ]);
    expect(stepsToRead(between)).toEqual(between);
  });
});

describe("the arrangement of a therapy", () => {
  it("has an id that only this therapy has, and that no random id can be", () => {
    fc.assert(
      fc.property(anyId, anyId, (one, two) => {
        const [first, second] = [arrangementId(one), arrangementId(two)];
        expect(idSchema.safeParse(first).success).toBe(true);
        expect(first === second).toBe(one === two);
        expect([one, two, SETTINGS_ID]).not.toContain(first);
        expect(arrangementId(first)).toBe(one);
      }),
    );
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const ids = letters.split("").map((letter) => arrangementId(`${"A".repeat(21)}${letter}` as Id));
    expect(new Set(ids).size).toBe(64);
  });

  it("puts what it names first and leaves the rest as it comes, and nothing is lost or doubled", () => {
    const names = fc.uniqueArray(fc.nat(20));
    fc.assert(
      fc.property(names, fc.array(fc.nat(20)), (things, order) => {
        const ordered = inHandOrder(things, order, (thing) => thing);
        expect(new Set(ordered)).toEqual(new Set(things));
        expect(ordered).toHaveLength(things.length);
        const rest = ordered.filter((thing) => !order.includes(thing));
        expect(ordered.slice(ordered.length - rest.length)).toEqual(rest);
        expect(rest).toEqual(things.filter((thing) => !order.includes(thing)));
        expect(inHandOrder(ordered, order, (thing) => thing)).toEqual(ordered);
        expect(inHandOrder(things, ordered, (thing) => thing)).toEqual(ordered);
      }),
    );
  });

  it("moves one thing past its neighbour, and no other", () => {
    expect(movedBy(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(movedBy(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
    expect(movedBy(["a", "b"], "a", -1)).toBeNull();
    expect(movedBy(["a", "b"], "x", 1)).toBeNull();
  });

  it("orders the goals by hand, and a new one comes last", () => {
    const goals = [1, 2, 3].map((count) => entryOf("goal", idOf("g", count), emptyGoal(A, TODAY)));
    const order = { ...emptyArrangement(A), goals: [idOf("g", 2), idOf("g", 1)] };
    const journal = journalWith(emptyJournal(), [...goals, entryOf("arrangement", arrangementId(A), order)]);
    expect(goalsInOrder(journal, A).map(({ id }) => id)).toEqual([2, 1, 3].map((count) => idOf("g", count)));
    expect(goalsInOrder(journal, B)).toEqual([]);
  });
});

describe("what belongs to a goal and to a task", () => {
  it("is of the same therapy, and oldest first", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        for (const goal of journal.goal) {
          const found = progressOf(journal, goal);
          expect(found.every(({ data }) => data.goalId === goal.id)).toBe(true);
          expect(found.every(({ data }) => data.therapyId === goal.data.therapyId)).toBe(true);
          const days = found.map(({ data }) => data.day);
          expect(days).toEqual([...days].sort());
        }
        for (const task of journal.task) {
          const found = attemptsOf(journal, task);
          expect(found.every(({ data }) => data.therapyId === task.data.therapyId)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("keeps a place that was not given apart from the first place", () => {
    const entries = [null, 0, 7].map((place, count) =>
      entryOf("progress", idOf("o", count), {
        ...emptyProgress(A, idOf("g", 1), addDays(TODAY, count)),
        place,
      }),
    );
    const journal = journalWith(emptyJournal(), [
      entryOf("goal", idOf("g", 1), emptyGoal(A, TODAY)),
      ...entries,
    ]);
    expect(progressOf(journal, journal.goal[0]!).map(({ data }) => data.place)).toEqual([null, 0, 7]);
  });
});

describe("questions of one’s own", () => {
  const question = (count: number, about: Partial<ReturnType<typeof emptyQuestion>>) =>
    entryOf("question", idOf("q", count), { ...emptyQuestion(A), text: `question ${count}`, ...about });
  const journal = journalWith(emptyJournal(), [
    question(1, {}),
    question(2, { therapyId: null, form: "sentence" }),
    question(3, { retired: true }),
    question(4, { therapyId: B }),
  ]);
  const own: OwnAnswer[] = [
    { questionId: idOf("q", 3), value: "mostly", note: "" },
    { questionId: idOf("q", 1), value: null, note: "  " },
    { questionId: idOf("q", 9), value: "not-applicable", note: "" },
  ];
  const session = { ...emptySession(A, TODAY), own };
  const ids = (found: readonly { readonly id: Id }[]) => found.map(({ id }) => id);

  it("are asked while they are not retired, here and where they are for every therapy", () => {
    expect(ids(questionsAsked(journal, A))).toEqual([idOf("q", 1), idOf("q", 2)]);
    expect(ids(questionsAsked(journal, B))).toEqual([idOf("q", 2), idOf("q", 4)]);
  });

  it("stay readable where they were answered, and a missing answer is none", () => {
    expect(ownAnswersOf(journal, session).map(({ value, question: of }) => [value, of?.data.text])).toEqual([
      ["mostly", "question 3"],
      ["not-applicable", undefined],
    ]);
    expect(ids(questionsFor(journal, session))).toEqual([1, 2, 3].map((count) => idOf("q", count)));
  });
});
