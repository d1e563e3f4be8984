import { describe, expect, it } from "vitest";
import { emptyAgreement, type Agreement } from "#domain/agreement.ts";
import { arrangementId, emptyArrangement } from "#domain/arrangement.ts";
import { emptyAttempt, type Attempt } from "#domain/attempt.ts";
import { bringList } from "#domain/bring.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { emptyGoal, type Goal } from "#domain/goal.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { emptyProgress, type Progress } from "#domain/progress.ts";
import { agreementLines, attemptLines, goalLines, taskLines } from "#domain/summary-plan.ts";
import type { View } from "#domain/summary-view.ts";
import { emptyTask, type Task } from "#domain/task.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

const ago = (days: number): Day => addDays(TODAY, -days);
/** A page about the last ten days, both ends included. */
const viewOf = (...entries: Entry[]): View => {
  const journal = journalWith(emptyJournal(), entries);
  const period = { from: ago(10), to: ago(1), sessions: 0 };
  return { journal, therapyId: A, period, sessions: [], waiting: bringList(journal, A) };
};
const changed = (day: Day, line = "") => ({ changed: { day, sessionId: null, turn: 0, line } });

const task = (place: number, some: Partial<Task> = {}) =>
  entryOf("task", idOf("task", place), { ...emptyTask(A, ago(30)), text: `task ${place}`, ...some });
const attempt = (place: number, day: Day, some: Partial<Attempt> = {}, of = 1) =>
  entryOf("attempt", idOf("attempt", place), {
    ...emptyAttempt(A, idOf("task", of), day, "partly"),
    ...some,
  });
const taskOn = (place: number, some: object = {}) => ({
  id: `${idOf("task", place)}.task`,
  content: {
    kind: "task",
    text: `task ${place}`,
    state: "open",
    sense: null,
    tried: [],
    why: "",
    ...some,
  },
  day: null,
  about: null,
  single: false,
});

describe("the tasks of a page", () => {
  it("are those of its therapy that are open, in the order they were begun, tried or not", () => {
    const view = viewOf(task(2, { sense: "no" }), task(1), task(3, { therapyId: B }));
    expect(taskLines(view)).toEqual([taskOn(2, { sense: "no" }), taskOn(1)]);
  });

  it.each(["done", "declined", "let-go"] as const)(
    "are those that are %s only where they changed or were tried in its time",
    (state) => {
      const of = (...entries: Entry[]) => taskLines(viewOf(...entries));
      for (const day of [ago(11), TODAY]) expect(of(task(1, { state, ...changed(day) }))).toEqual([]);
      for (const day of [ago(10), ago(1)])
        expect(of(task(1, { state, ...changed(day) }))).toEqual([taskOn(1, { state })]);
      const closed = task(1, { state, ...changed(ago(11)) });
      expect(of(closed, attempt(1, ago(11)))).toEqual([]);
      expect(of(closed, attempt(1, ago(10)))).toEqual([
        taskOn(1, { state, tried: [{ day: ago(10), outcome: "partly" }] }),
      ]);
    },
  );

  it("say how they went in its time, oldest first, and the last eight at most", () => {
    const days = Array.from({ length: 11 }, (_, at) => 11 - at);
    const tries = days.map((day) =>
      // Three figures always: ids are filled up with zeros.
      attempt(100 + day, ago(day), { outcome: day % 2 === 0 ? "done" : "did-not-fit" }),
    );
    const [line] = taskLines(viewOf(task(1), task(2), ...tries, attempt(999, ago(3), {}, 2)));
    expect(line).toEqual(
      taskOn(1, {
        tried: [8, 7, 6, 5, 4, 3, 2, 1].map((day) => ({
          day: ago(day),
          outcome: day % 2 === 0 ? "done" : "did-not-fit",
        })),
      }),
    );
  });

  const whyOf = (some: Partial<Task>, ...tries: Entry[]) =>
    taskLines(viewOf(task(1, some), ...tries)).map(({ content }) => content.kind === "task" && content.why);

  it("say in one line how it went last, where that was written", () => {
    expect(whyOf({}, attempt(1, ago(5), { how: "first" }), attempt(2, ago(4), { how: "last" }))).toEqual([
      "last",
    ]);
    expect(whyOf({}, attempt(1, ago(5), { how: "first" }), attempt(2, ago(4), { how: " " }))).toEqual([
      "first",
    ]);
    expect(whyOf({}, attempt(1, ago(11), { how: "before" }), attempt(2, ago(4)))).toEqual([""]);
  });

  it("say why they were changed, unless it went on after that", () => {
    const left = changed(ago(5), "too long");
    expect(whyOf(left)).toEqual(["too long"]);
    expect(whyOf(left, attempt(1, ago(6), { how: "before" }))).toEqual(["too long"]);
    expect(whyOf(left, attempt(1, ago(5), { how: "that day" }))).toEqual(["too long"]);
    expect(whyOf(left, attempt(1, ago(4), { how: "since" }))).toEqual(["since"]);
    expect(whyOf(left, attempt(1, ago(4)))).toEqual(["too long"]);
    // Without a reason, or changed in another time, what was tried counts.
    expect(whyOf(changed(ago(5), " "), attempt(1, ago(6), { how: "before" }))).toEqual(["before"]);
    expect(whyOf(changed(ago(5), " "))).toEqual([""]);
    expect(whyOf(changed(ago(11), "too long"))).toEqual([""]);
    expect(whyOf(changed(TODAY, "too long"), attempt(1, ago(6), { how: "before" }))).toEqual(["before"]);
  });
});

describe("what helped with a task or got in its way", () => {
  it("is a line for each time with a task within the time of the page, oldest first", () => {
    const view = viewOf(
      task(1),
      attempt(1, ago(11), { helped: "before" }),
      attempt(2, ago(2), { helped: "music", hindered: "noise" }),
      attempt(3, ago(8), { helped: "tea", hindered: "" }),
      attempt(4, ago(3), { therapyId: B, helped: "theirs" }),
    );
    const line = (place: number, field: string, text: string, day: Day) => ({
      id: `${idOf("attempt", place)}.${field}`,
      content: { kind: "text", text },
      day,
      about: "withTask",
      single: false,
    });
    expect(attemptLines(view, "helped")).toEqual([
      line(3, "helped", "tea", ago(8)),
      line(2, "helped", "music", ago(2)),
    ]);
    expect(attemptLines(view, "hindered")).toEqual([
      line(3, "hindered", "", ago(8)),
      line(2, "hindered", "noise", ago(2)),
    ]);
  });
});

const goal = (place: number, some: Partial<Goal> = {}) =>
  entryOf("goal", idOf("goal", place), { ...emptyGoal(A, ago(30)), text: `goal ${place}`, ...some });
const seen = (place: number, day: Day, some: Partial<Progress> = {}, of = 1) =>
  entryOf("progress", idOf("seen", place), { ...emptyProgress(A, idOf("goal", of), day), ...some });
const goalOn = (place: number, some: object = {}) => ({
  id: `${idOf("goal", place)}.goal`,
  content: {
    kind: "goal",
    text: `goal ${place}`,
    state: "open",
    unclear: false,
    proposedBy: null,
    agree: null,
    places: [],
    line: "",
    ...some,
  },
  day: null,
  about: null,
  single: false,
});

describe("the goals of a page", () => {
  it("are those that are aimed for, in the order that was given by hand", () => {
    const order = { ...emptyArrangement(A), goals: [idOf("goal", 2)] };
    const view = viewOf(
      goal(1, { state: "paused", unclear: true }),
      goal(2, { proposedBy: "therapist", agree: "partly" }),
      goal(3, { therapyId: B }),
      entryOf("arrangement", arrangementId(A), order),
    );
    expect(goalLines(view)).toEqual([
      goalOn(2, { proposedBy: "therapist", agree: "partly" }),
      goalOn(1, { state: "paused", unclear: true }),
    ]);
  });

  it.each(["reached", "let-go", "replaced"] as const)(
    "that were %s are told in the time they were",
    (state) => {
      const on = (day: Day) => goalLines(viewOf(goal(1, { state, ...changed(day) })));
      for (const day of [ago(11), TODAY]) expect(on(day)).toEqual([]);
      for (const day of [ago(10), ago(1)]) expect(on(day)).toEqual([goalOn(1, { state })]);
    },
  );

  it("say where they were seen in its time, oldest first, and the last eight at most; none is not nought", () => {
    const days = Array.from({ length: 12 }, (_, at) => 11 - at);
    const places = days.map((day) =>
      seen(100 + day, ago(day), { place: day === 3 ? null : day === 11 ? 9 : day % 5 }),
    );
    const other = seen(999, ago(2), { place: 7 }, 2);
    expect(goalLines(viewOf(goal(1), ...places, other))).toEqual([
      goalOn(1, {
        places: [9, 8, 7, 6, 5, 4, 2, 1].map((day) => ({ day: ago(day), place: day % 5 })),
      }),
    ]);
  });

  it("say the last line that was written beside them in its time", () => {
    const lines = [
      seen(1, ago(11), { line: "before" }),
      seen(2, ago(8), { line: "first" }),
      seen(3, ago(4), { line: "last", place: 0 }),
      seen(4, ago(2), { line: " " }),
      seen(5, TODAY, { line: "after" }),
    ];
    expect(goalLines(viewOf(goal(1), ...lines))).toEqual([
      goalOn(1, { line: "last", places: [{ day: ago(4), place: 0 }] }),
    ]);
  });
});

describe("the agreements of a page", () => {
  const agreement = (place: number, some: Partial<Agreement>) =>
    entryOf("agreement", idOf("agreed", place), { ...emptyAgreement(A, "cost", TODAY), ...some });
  const agreed = (place: number, some: object) => ({
    id: `${idOf("agreed", place)}.agreement`,
    content: {
      kind: "agreement",
      topic: "cost",
      title: "",
      text: "",
      state: "to-ask",
      question: "",
      ...some,
    },
    day: null,
    about: null,
    single: false,
  });

  it("have a title only where no topic names them", () => {
    const view = viewOf(
      agreement(1, { title: "letters", text: "forty", state: "agreed" }),
      agreement(2, { topic: "other", title: "letters", text: "one a week", state: "agreed" }),
      agreement(3, { therapyId: B }),
    );
    expect(agreementLines(view)).toEqual([
      agreed(1, { text: "forty", state: "agreed" }),
      agreed(2, { topic: "other", title: "letters", text: "one a week", state: "agreed" }),
    ]);
  });

  it("ask only what does not wait among the things to talk about, and nothing once agreed", () => {
    const view = viewOf(
      agreement(1, { question: "how much?" }),
      agreement(2, { question: "still so?", state: "to-revisit" }),
      agreement(3, { question: "was it so?", state: "agreed" }),
    );
    const states = ["to-ask", "to-revisit", "agreed"];
    expect(agreementLines(view)).toEqual(states.map((state, at) => agreed(at + 1, { state })));
    // Nothing waits: each asks where it stands.
    expect(agreementLines({ ...view, waiting: [] })).toEqual([
      agreed(1, { state: "to-ask", question: "how much?" }),
      agreed(2, { state: "to-revisit", question: "still so?" }),
      agreed(3, { state: "agreed" }),
    ]);
  });
});
