import { describe, expect, it } from "vitest";
import { emptyAttempt } from "#domain/attempt.ts";
import { PACES, STEPS, STEP_ITEMS, type Answers } from "#domain/check-in.ts";
import { addDays, type Day } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { emptyRehearsal, type RehearsalTopic } from "#domain/rehearsal.ts";
import { startAt, startsOf, type Start } from "#domain/rehearsal-starts.ts";
import { emptySession } from "#domain/session.ts";
import { lineId } from "#domain/summary-line.ts";
import { emptyTask } from "#domain/task.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

// Every browser the app runs in has it, and Node 20 not yet.
if (!("groupBy" in Map))
  Object.assign(Map, {
    groupBy: <Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> => {
      const groups = new Map<Key, Value[]>();
      for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
      return groups;
    },
  });

const ago = (days: number): Day => addDays(TODAY, -days);
const added = <K extends Kind>(journal: Journal, kind: K, place: number, data: DataOf<K>): Journal =>
  journalWith(journal, [entryOf(kind, idOf(kind, place), data)]);
const session = (place: number, day: Day, values: Partial<Record<keyof Answers, string>>, of = A) => {
  const empty = emptySession(of, day);
  const answers = Object.fromEntries(
    Object.entries(empty.answers).map(([item, none]) => [
      item,
      { ...none, value: values[item as keyof Answers] ?? null },
    ]),
  ) as unknown as Answers;
  return entryOf("session", idOf("session", place), { ...empty, answers });
};
const with_ = (...entries: ReturnType<typeof entryOf>[]) => journalWith(emptyJournal(), entries);
const low = (
  place: number,
  item: Exclude<keyof Answers, "unsaid">,
  topic: RehearsalTopic,
  day: Day,
  value: string,
): Start => ({
  line: lineId(idOf("session", place), `answers.${item}`),
  topic,
  day,
  about: null,
  content: { kind: "answers", item, answers: [{ day, value }] },
});

describe("a low answer to begin from", () => {
  it.each([
    ["listened", "not-heard"],
    ["understood", "not-heard"],
    ["genuine", "no-fit"],
    ["frame", "frame"],
    ["goals", "no-direction"],
    ["tasks", "tasks"],
    ["sayable", "weighing-words"],
  ] as const)("%s is low in its two lowest steps, and is about %s", (item, topic) => {
    const of = (value: string) => startsOf(with_(session(1, TODAY, { [item]: value })), A);
    for (const value of STEPS.slice(0, 2)) expect(of(value)).toEqual([low(1, item, topic, TODAY, value)]);
    for (const value of [...STEPS.slice(2), "not-applicable"]) expect(of(value)).toEqual([]);
  });

  it("the pace is far off at both of its ends", () => {
    const of = (value: string) => startsOf(with_(session(1, TODAY, { pace: value })), A);
    for (const value of ["far-too-slow", "far-too-fast"])
      expect(of(value)).toEqual([low(1, "pace", "pace", TODAY, value)]);
    for (const value of [...PACES.slice(1, 4), "not-applicable"]) expect(of(value)).toEqual([]);
  });

  it("comes once for each item, from the newest session that has one", () => {
    const journal = with_(
      session(1, ago(2), { listened: "not-at-all", goals: "a-little" }),
      session(2, ago(9), { listened: "a-little", goals: "not-at-all", frame: "not-at-all" }),
    );
    expect(startsOf(journal, A)).toEqual([
      low(1, "listened", "not-heard", ago(2), "not-at-all"),
      low(1, "goals", "no-direction", ago(2), "a-little"),
      low(2, "frame", "frame", ago(9), "not-at-all"),
    ]);
  });

  it("is still offered three sessions back, and no longer", () => {
    const later = [1, 2, 3].map((place) => session(place, ago(place), {}));
    const third = session(4, ago(30), { listened: "not-at-all" });
    expect(startsOf(with_(third, ...later.slice(0, 2)), A).map(({ day }) => day)).toEqual([ago(30)]);
    expect(startsOf(with_(third, ...later), A)).toEqual([]);
  });

  it("is no other therapy’s", () => {
    expect(startsOf(with_(session(1, TODAY, { listened: "not-at-all" }, B)), A)).toEqual([]);
  });

  it("has an item for every step", () => {
    const all = Object.fromEntries(STEP_ITEMS.map((item) => [item, "not-at-all"]));
    const found = startsOf(with_(session(1, TODAY, { ...all, pace: "far-too-fast" })), A);
    expect(found.map(({ content }) => content.kind === "answers" && content.item)).toEqual([
      ...STEP_ITEMS,
      "pace",
    ]);
  });
});

describe("what could be raised, to begin from", () => {
  const goal = { ...emptyGoal(A, ago(5)), text: "sleep" };
  const task = { ...emptyTask(A, ago(4)), text: "breathe" };
  const text = (said: string) => ({ kind: "text", text: said }) as const;

  it("comes with its reason and what it is about, newest first among the low answers", () => {
    let journal = with_(session(1, ago(2), { listened: "not-at-all" }), session(2, ago(7), {}));
    journal = added(journal, "goal", 1, { ...goal, agree: "no" });
    journal = added(journal, "goal", 2, {
      ...goal,
      unclear: true,
      changed: { ...goal.changed, day: ago(8) },
    });
    journal = added(journal, "task", 1, { ...task, sense: "no" });
    const attempt = { ...emptyAttempt(A, idOf("task", 2), ago(1), "did-not-fit") };
    journal = added(added(journal, "task", 2, { ...task, text: "walk" }), "attempt", 1, attempt);
    expect(startsOf(journal, A)).toEqual([
      {
        line: lineId(idOf("attempt", 1), "tell"),
        topic: "tasks",
        day: ago(1),
        about: "fit",
        content: text("walk"),
      },
      low(1, "listened", "not-heard", ago(2), "not-at-all"),
      {
        line: lineId(idOf("task", 1), "sense"),
        topic: "tasks",
        day: ago(4),
        about: "sense",
        content: text("breathe"),
      },
      {
        line: lineId(idOf("goal", 1), "agree"),
        topic: "goals-not-mine",
        day: ago(5),
        about: "agree",
        content: text("sleep"),
      },
      {
        line: lineId(idOf("goal", 2), "unclear"),
        topic: "no-direction",
        day: ago(8),
        about: "unclear",
        content: text("sleep"),
      },
    ]);
  });

  it("has no topic where only the person knows it", () => {
    const empty = emptySession(A, TODAY);
    const answers = { ...empty.answers, unsaid: { value: "yes" as const, note: "my anger" } };
    const unsaid: Start = {
      line: lineId(idOf("session", 1), "answers.unsaid.note"),
      topic: null,
      day: TODAY,
      about: "unsaid",
      content: text("my anger"),
    };
    expect(startsOf(added(emptyJournal(), "session", 1, { ...empty, answers }), A)).toEqual([unsaid]);
    // A goal without words and without a reason beside it.
    expect(startsOf(added(emptyJournal(), "goal", 1, { ...goal, text: "", unclear: true }), A)).toEqual([
      {
        line: lineId(idOf("goal", 1), "unclear"),
        topic: null,
        day: ago(5),
        about: null,
        content: { kind: "unclear-goal" },
      },
    ]);
  });

  it("is offered once, whatever there is to say about it", () => {
    const both = added(emptyJournal(), "goal", 1, { ...goal, agree: "no", unclear: true });
    expect(startsOf(both, A).map(({ about }) => about)).toEqual(["agree"]);
  });

  it("is not offered again once it has a rehearsal in the same therapy", () => {
    const journal = with_(session(1, TODAY, { listened: "not-at-all", goals: "not-at-all" }));
    const from = lineId(idOf("session", 1), "answers.listened");
    expect(startsOf(added(journal, "rehearsal", 1, emptyRehearsal(A, TODAY, from)), A)).toEqual([
      low(1, "goals", "no-direction", TODAY, "not-at-all"),
    ]);
    expect(startsOf(added(journal, "rehearsal", 1, emptyRehearsal(B, TODAY, from)), A)).toHaveLength(2);
    expect(startsOf(added(journal, "rehearsal", 1, emptyRehearsal(A, TODAY)), A)).toHaveLength(2);
  });
});

describe("one line to begin from", () => {
  const journal = with_(
    session(1, ago(2), {
      listened: "completely",
      pace: "right",
      goals: "not-applicable",
      sayable: "a-little",
    }),
    session(2, ago(3), { listened: "not-at-all" }),
    session(3, ago(1), { listened: "not-at-all" }, B),
    entryOf("note", idOf("note", 1), { ...emptyNote(A, ago(9)), text: "the door" }),
  );
  const at = (record: string, field: string, therapy = A) => startAt(journal, therapy, lineId(record, field));

  it("is anything that could be raised, also what is quiet", () => {
    expect(at(idOf("note", 1), "text")).toEqual({
      line: lineId(idOf("note", 1), "text"),
      topic: null,
      day: ago(9),
      about: null,
      content: { kind: "text", text: "the door" },
    });
    expect(at(idOf("note", 1), "text", B)).toBeNull();
  });

  it("is any answer that has a place, low or not, of the session that is named", () => {
    expect(at(idOf("session", 1), "answers.listened")).toEqual(
      low(1, "listened", "not-heard", ago(2), "completely"),
    );
    expect(at(idOf("session", 2), "answers.listened")).toEqual(
      low(2, "listened", "not-heard", ago(3), "not-at-all"),
    );
    expect(at(idOf("session", 1), "answers.pace")).toEqual(low(1, "pace", "pace", ago(2), "right"));
    expect(at(idOf("session", 1), "answers.sayable")).toEqual(
      low(1, "sayable", "weighing-words", ago(2), "a-little"),
    );
  });

  it.each([
    [idOf("session", 1), "answers.goals"],
    [idOf("session", 1), "answers.tasks"],
    [idOf("session", 1), "answers.listened.note"],
    [idOf("session", 1), "listened"],
    [idOf("session", 3), "answers.listened"],
    [idOf("session", 9), "answers.listened"],
    [A, "answers.listened"],
  ])("is none where nothing is there: %s %s", (record, field) => {
    expect(at(record, field)).toBeNull();
  });
});
