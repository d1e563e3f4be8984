import { describe, expect, it } from "vitest";
import { emptyAgreement, type Agreement } from "#domain/agreement.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Version } from "#domain/entry.ts";
import { historyOf, stepsInSession, stepsToRead } from "#domain/history.ts";
import type { Id } from "#domain/id.ts";
import { RECORDS } from "#domain/record.ts";
import { emptyTask, type Task } from "#domain/task.ts";
import { A, idOf, TODAY } from "../documents/sample-entry.ts";

const momentOn = (day: Day) => ({ l: `${day}T10:00`, o: 60, z: "Europe/Madrid" });
const at = (count: number) => momentOn(addDays(TODAY, count));
const S = idOf("s", 1);

interface Told extends Partial<Omit<Agreement, "changed">> {
  readonly turn?: number;
  readonly sessionId?: Id;
}
const agreement = ({ turn = 0, sessionId, ...some }: Told): Agreement => {
  const empty = emptyAgreement(A, "cost", TODAY);
  return { ...empty, ...some, changed: { ...empty.changed, turn, sessionId: sessionId ?? null } };
};
/** The version written as the so many-th, on a day of its own. */
const version = (count: number, told: Told, device = "n"): Version => ({
  h: [count, 0, device],
  at: at(count),
  s: RECORDS.agreement.shape,
  d: agreement(told),
});

describe("the history of a thing", () => {
  it("is a step for each turn, with what was different from the one before", () => {
    const versions = [
      version(1, { text: "forty" }),
      version(2, { text: "forty", turn: 1, state: "agreed" }),
      version(3, { text: "fifty", question: "why?", turn: 2, state: "to-revisit" }),
      version(4, { text: "fifty", question: "why?", turn: 3, state: "to-revisit" }),
    ];
    const steps = [
      { stamp: [1, 0, "n"], at: at(1), data: agreement({ text: "forty" }), changes: [] },
      {
        stamp: [2, 0, "n"],
        at: at(2),
        data: agreement({ text: "forty", turn: 1, state: "agreed" }),
        changes: ["state"],
      },
      {
        stamp: [3, 0, "n"],
        at: at(3),
        data: agreement({ text: "fifty", question: "why?", turn: 2, state: "to-revisit" }),
        changes: ["text", "question", "state"],
      },
      // That it was looked at once more is no difference.
      {
        stamp: [4, 0, "n"],
        at: at(4),
        data: agreement({ text: "fifty", question: "why?", turn: 3, state: "to-revisit" }),
        changes: [],
      },
    ];
    expect(historyOf("agreement", versions)).toEqual(steps);
    expect(historyOf("agreement", versions.toReversed())).toEqual(steps);
    expect(historyOf("agreement", [])).toEqual([]);
  });

  it("reads of a correction the newest words, at the moment of the step itself", () => {
    const found = historyOf("agreement", [
      version(1, { text: "forti" }),
      version(2, { text: "forty" }),
      version(3, { text: "40" }),
    ]);
    expect(found).toEqual([{ stamp: [3, 0, "n"], at: at(1), data: agreement({ text: "40" }), changes: [] }]);
  });

  it("stands in the order of the newest words: what is shown comes last", () => {
    const found = historyOf("agreement", [
      version(1, { text: "forty" }),
      version(2, { turn: 1, state: "agreed" }),
      version(3, { text: "thirty" }),
    ]);
    expect(found.map(({ stamp, data, changes }) => [stamp[0], data.text, data.state, changes])).toEqual([
      [2, "", "agreed", []],
      [3, "thirty", "to-ask", ["text", "state"]],
    ]);
    expect(found[1]?.at).toEqual(at(1));
  });

  it("keeps apart what two devices wrote, what is of another turn, and what is of another state", () => {
    const stepsOf = (...told: readonly (readonly [Told, string?])[]) =>
      historyOf(
        "agreement",
        told.map(([some, device], count) => version(count, some, device)),
      ).length;
    expect(stepsOf([{}], [{ text: "a" }])).toBe(1);
    expect(stepsOf([{}], [{ text: "a" }, "m"])).toBe(2);
    expect(stepsOf([{}], [{ text: "a", turn: 1 }])).toBe(2);
    expect(stepsOf([{}], [{ text: "a", state: "agreed" }])).toBe(2);
  });

  it("passes over what was deleted and what this app cannot read", () => {
    const [first, last] = [version(1, { text: "forty" }), version(4, { text: "fifty", turn: 1 })];
    const deleted: Version = { h: [2, 0, "n"], at: at(2), del: true };
    const newer: Version = { h: [3, 0, "n"], at: at(3), s: 99, d: agreement({ turn: 5 }) };
    const damaged: Version = { ...newer, s: 1, d: { text: "?" } };
    const known = historyOf("agreement", [first, last]);
    expect(known).toHaveLength(2);
    expect(historyOf("agreement", [first, deleted, newer, damaged, last])).toEqual(known);
  });

  it("tells a change inside of a field, whatever the order in which that is written", () => {
    const task = (count: number, turn: number, until: object): Version => {
      const empty = emptyTask(A, TODAY);
      const data = { ...empty, until, changed: { ...empty.changed, turn } };
      return { h: [count, 0, "n"], at: at(count), s: RECORDS.task.shape, d: data };
    };
    const changes = (...untils: readonly object[]) =>
      historyOf(
        "task",
        untils.map((until, count) => task(count, count, until)),
      ).map((step): readonly (keyof Task)[] => step.changes);
    const day = { kind: "day", day: TODAY };
    expect(changes(day, { day: TODAY, kind: "day" }, { ...day, day: addDays(TODAY, 1) })).toEqual([
      [],
      [],
      ["until"],
    ]);
  });
});

describe("the steps to read", () => {
  const read = (...told: readonly (readonly [Told, string?])[]) =>
    stepsToRead(
      historyOf(
        "agreement",
        told.map(([some, device], count) => version(count, some, device)),
      ),
    ).map(({ data, changes }) => [data.changed.turn, data.text, changes]);

  it("are all of them where nothing was taken back", () => {
    expect(read()).toEqual([]);
    expect(
      read([{ text: "a" }], [{ text: "b", turn: 1 }], [{ text: "b", turn: 2, state: "agreed" }]),
    ).toEqual([
      [0, "a", []],
      [1, "b", ["text"]],
      [2, "b", ["state"]],
    ]);
    // Two states of one turn are two steps.
    expect(read([{ turn: 1 }], [{ turn: 1, state: "agreed" }])).toEqual([
      [1, "", []],
      [1, "", ["state"]],
    ]);
  });

  it("leave out every turn that was taken back, and say what is different from the one that is left", () => {
    expect(
      read(
        [{ text: "a" }],
        [{ text: "b", turn: 1 }],
        [{ text: "c", turn: 2 }],
        [{ text: "d", turn: 3 }],
        [{ text: "B", turn: 1 }],
      ),
    ).toEqual([
      [0, "a", []],
      [1, "B", ["text"]],
    ]);
    expect(read([{ text: "a" }], [{ text: "b", turn: 1 }], [{ text: "A" }])).toEqual([[0, "A", []]]);
  });

  it("go no further back than what another device wrote", () => {
    expect(
      read(
        [{ text: "a", turn: 1 }],
        [{ text: "b", turn: 2 }, "m"],
        [{ text: "c", turn: 3 }],
        [{ text: "d", turn: 0 }],
      ),
    ).toEqual([
      [1, "a", []],
      [2, "b", ["text"]],
      [0, "d", ["text"]],
    ]);
    expect(read([{ text: "a", turn: 1 }], [{ text: "b" }, "m"])).toEqual([
      [1, "a", []],
      [0, "b", ["text"]],
    ]);
  });
});

describe("the steps of one session", () => {
  it("are those that were taken in it", () => {
    const history = historyOf("agreement", [
      version(1, { text: "a" }),
      version(2, { text: "b", turn: 1, sessionId: S }),
      version(3, { text: "c", turn: 2, sessionId: idOf("s", 2) }),
      version(4, { text: "d", turn: 3, sessionId: S }),
    ]);
    expect(stepsInSession(history, S)).toEqual([history[1], history[3]]);
    expect(stepsInSession(history, idOf("s", 3))).toEqual([]);
  });
});
