import { describe, expect, it } from "vitest";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyArrangement } from "#domain/arrangement.ts";
import type { Stamp } from "#domain/clock.ts";
import { emptyContact } from "#domain/contact.ts";
import { addDays } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import { compareItems, inOrderByTurns, ORDERED_AT_ONCE, takenIn } from "#domain/journal-order.ts";
import type { Item } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { emptyQuestion } from "#domain/question.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { emptySession } from "#domain/session.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import { A, idOf, TODAY } from "../documents/sample-entry.ts";

const at = { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" };
const item = <K extends Kind>(
  kind: K,
  name: number,
  data: DataOf<K>,
  { written = 1, begun = written }: { readonly written?: number; readonly begun?: number } = {},
): Item => {
  const stamp = (count: number): Stamp => [count, 0, "n"];
  const made = { id: idOf("i", 100 + name), kind, data, stamp: stamp(written), at, begun: stamp(begun) };
  return { ...made, earlier: 0 };
};
const note = (name: number, ago: number, written = 1): Item =>
  item("note", name, emptyNote(A, addDays(TODAY, -ago)), { written });
const sessionAt = (name: number, time: string | null, written = 1): Item =>
  item("session", name, { ...emptySession(A, TODAY), time }, { written });

/** Which of the two comes first; both ways round have to say the same. */
function first(a: Item, b: Item): Item | null {
  const [there, back] = [Math.sign(compareItems(a, b)), Math.sign(compareItems(b, a))];
  expect(there + back).toBe(0);
  return there === 0 ? null : there < 0 ? a : b;
}
const names = (items: readonly Item[]): number[] => items.map(({ id }) => Number(id.slice(1, 4)) - 100);

describe("which of two comes first", () => {
  it("is that of the later day, whenever it was written", () => {
    const [newer, older] = [note(1, 0, 1), note(2, 1, 9)];
    expect(first(newer, older)).toBe(newer);
    expect(first(older, newer)).toBe(newer);
  });

  it("is, of one day, what was written later", () => {
    const [early, late] = [note(1, 0, 1), note(2, 0, 2)];
    expect(first(early, late)).toBe(late);
    expect(first(late, early)).toBe(late);
  });

  it("is, of one moment, that of the lesser name, so that it is the same everywhere", () => {
    const [one, other] = [note(1, 0), note(2, 0)];
    expect(first(one, other)).toBe(one);
    expect(first(other, one)).toBe(one);
    expect(first(one, note(1, 0))).toBeNull();
  });

  it("is the later session of a day, and one without a time stands at noon", () => {
    const [morning, any, evening] = [
      sessionAt(1, "09:00", 9),
      sessionAt(2, null, 5),
      sessionAt(3, "18:00", 1),
    ];
    expect(first(morning, evening)).toBe(evening);
    expect(first(morning, any)).toBe(any);
    expect(first(any, evening)).toBe(evening);
    expect(first(any, sessionAt(4, "12:00", 4))).toBe(any);
    const noon = sessionAt(4, "12:00", 6);
    expect(first(any, noon)).toBe(noon);
  });

  it("is what was begun first where nothing says a day of its own, whenever it was changed", () => {
    const made: Item[][] = [
      ["therapy" as const, emptyTherapy()] as const,
      ["contact" as const, emptyContact()] as const,
      ["agreement" as const, emptyAgreement(A, "cost", TODAY)] as const,
      ["goal" as const, emptyGoal(A, TODAY)] as const,
      ["task" as const, emptyTask(A, TODAY)] as const,
      ["question" as const, emptyQuestion(A)] as const,
      ["arrangement" as const, emptyArrangement(A)] as const,
    ].map(([kind, data]) => [
      item(kind, 2, data, { written: 9, begun: 1 }),
      item(kind, 1, data, { written: 3, begun: 2 }),
    ]);
    for (const [begunFirst, later] of made) {
      expect(first(begunFirst!, later!), begunFirst!.kind).toBe(begunFirst);
      expect(first(later!, begunFirst!), begunFirst!.kind).toBe(begunFirst);
    }
    const [task, again] = [
      item("task", 1, { ...emptyTask(A, TODAY), time: "08:00" }, { begun: 1 }),
      item("task", 2, { ...emptyTask(A, TODAY), time: "20:00" }, { begun: 2 }),
    ];
    expect(first(task, again)).toBe(task);
  });
});

describe("a list in order", () => {
  const kept = [note(1, 0, 5), note(2, 2, 9), note(3, 2, 3), note(4, 7, 1)];

  it.each<[string, () => readonly Item[], readonly number[]]>([
    ["nothing", () => [], [1, 2, 3, 4]],
    ["the newest", () => [note(5, -1)], [5, 1, 2, 3, 4]],
    ["the oldest", () => [note(5, 8)], [1, 2, 3, 4, 5]],
    ["one in between", () => [note(5, 1)], [1, 5, 2, 3, 4]],
    ["one of the same day", () => [note(5, 2, 6)], [1, 2, 5, 3, 4]],
    ["several, in any order", () => [note(5, 8), note(6, 1), note(7, -1)], [7, 1, 6, 2, 3, 4, 5]],
  ])("takes in %s", (_, more, order) => {
    expect(names(takenIn("note", kept, more()))).toEqual(order);
    expect(names(kept)).toEqual([1, 2, 3, 4]);
  });

  it("begins with whatever comes first", () => {
    expect(names(takenIn("note", [], [note(2, 3), note(1, 1)]))).toEqual([1, 2]);
  });

  it.each([1, 15, 16, 17, 40])("is the same when %d come at once as when they come one by one", (count) => {
    // Every day of them once, in no order.
    const more = Array.from({ length: count }, (_, place) => note(10 + place, 20 + ((place * 41) % 97)));
    const byDay = [...more].sort((a, b) => (compareItems(a, b) < 0 ? -1 : 1));
    const wanted = [1, 2, 3, 4, ...names(byDay)];
    expect(names(takenIn("note", kept, more))).toEqual(wanted);
    expect(names(more.reduce((all, each) => takenIn("note", all, [each]), kept))).toEqual(wanted);
  });

  it("of things without a day is in the order in which they were begun, few or many", () => {
    const goal = (name: number): Item =>
      item("goal", name, emptyGoal(A, TODAY), { written: 99 - name, begun: name });
    for (const count of [3, 20]) {
      const goals = Array.from({ length: count }, (_, place) => goal(count - place));
      expect(names(takenIn("goal", [], goals))).toEqual(
        Array.from({ length: count }, (_, place) => place + 1),
      );
    }
  });
});

describe("a long list", () => {
  const data = Array.from({ length: 50 }, (_, ago) => emptyNote(A, addDays(TODAY, -ago)));
  /** Notes of fifty days, in no order, each of a moment of its own. */
  const notes = (count: number): Item[] =>
    Array.from({ length: count }, (_, place) => ({
      ...item("note", 0, data[(place * 7) % 50]!, { written: place }),
      id: idOf("n", 100_000 + place),
    }));

  it.each([
    [0, 0],
    [1, 1],
    [ORDERED_AT_ONCE, 1],
    [ORDERED_AT_ONCE + 1, 3],
    [3 * ORDERED_AT_ONCE, 6],
  ])("of %d is put in order in parts, and lets others go first %d times", async (count, times) => {
    expect(ORDERED_AT_ONCE).toBe(4_000);
    let turns = 0;
    const all = notes(count);
    const found = await inOrderByTurns("note", all, () => Promise.resolve(void (turns += 1)));
    // Newest day first, and what was written later before what was written earlier.
    const wanted = all.toSorted((a, b) => {
      const [dayA, dayB] = [a, b].map((each) => (each.data as DataOf<"note">).day);
      return dayA === dayB ? b.stamp[0] - a.stamp[0] : dayA! < dayB! ? 1 : -1;
    });
    expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    expect(turns).toBe(times);
  });

  it("of things without a day is in the order in which they were begun", async () => {
    const count = ORDERED_AT_ONCE + 5;
    const goal = emptyGoal(A, TODAY);
    const goals = Array.from({ length: count }, (_, place) => ({
      ...item("goal", 0, goal, { written: place, begun: (place * 7_919) % count }),
      id: idOf("g", 100_000 + place),
    }));
    const found = await inOrderByTurns("goal", goals, () => Promise.resolve());
    expect(found.map(({ begun }) => begun[0])).toEqual(Array.from({ length: count }, (_, place) => place));
  });
});
