import { describe, expect, it } from "vitest";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { bringList } from "#domain/bring.ts";
import { emptyAnswers, NOT_APPLICABLE, type Answers, type ItemKey } from "#domain/check-in.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { emptyGoal } from "#domain/goal.ts";
import { emptyIncident, type Incident } from "#domain/incident.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { emptyNote, type Note } from "#domain/note.ts";
import { emptyRehearsal } from "#domain/rehearsal.ts";
import { emptySession, type Session } from "#domain/session.ts";
import { SECTIONS, type Content, type SectionKey } from "#domain/summary-line.ts";
import { agendaLines, offersFor } from "#domain/summary-offer.ts";
import { emptyTask } from "#domain/task.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

const ago = (days: number): Day => addDays(TODAY, -days);
const session = (place: number, day: Day, some: Partial<Session> = {}, of = A) =>
  entryOf("session", idOf("session", place), { ...emptySession(of, day), ...some });
const answers = (some: Partial<Record<ItemKey, { value?: string; note?: string }>>): Answers => {
  const given = Object.entries(some).map(([item, said]) => [item, { value: null, note: "", ...said }]);
  return { ...emptyAnswers(), ...(Object.fromEntries(given) as Partial<Answers>) };
};
/** What is offered for a page about the last ten days, both ends included. */
const offered = (...entries: Entry[]) =>
  offersFor(journalWith(emptyJournal(), entries), A, { from: ago(10), to: ago(1), sessions: 0 });

const text = (said: string): Content => ({ kind: "text", text: said });
const line = (record: string, field: string, content: Content, day: Day | null, some: object = {}) => ({
  id: `${record}.${field}`,
  content,
  day,
  about: null,
  single: false,
  ...some,
});
const of = (place: number, field: string, said: string, day: Day, some: object = {}) =>
  line(idOf("session", place), field, text(said), day, some);

describe("what a page could hold", () => {
  it("is nothing at all where there is nothing, in every section", () => {
    const none = Object.fromEntries(SECTIONS.map((key) => [key, []]));
    expect(offered()).toEqual(none);
    // A session, a note and the rest in which nothing was written.
    expect(
      offered(
        session(1, ago(2)),
        entryOf("note", idOf("note", 1), emptyNote(A, ago(2))),
        entryOf("incident", idOf("incident", 1), { ...emptyIncident(ago(2)), therapyId: A }),
        entryOf("task", idOf("task", 1), emptyTask(A, ago(2))),
        entryOf("goal", idOf("goal", 1), emptyGoal(A, ago(2))),
        entryOf("attempt", idOf("attempt", 1), emptyAttempt(A, idOf("task", 1), ago(2), "done")),
      ),
    ).toEqual(none);
  });

  it("of the sessions of its time is the word and the line of each, oldest first", () => {
    const said = (place: number, day: Day, therapy = A) =>
      session(place, day, { word: `word ${place}`, line: place === 3 ? " " : `line ${place}` }, therapy);
    const { sessions } = offered(
      said(1, ago(1)),
      said(2, ago(10)),
      said(3, ago(5)),
      said(4, ago(11)),
      said(5, TODAY),
      said(6, ago(5), B),
    );
    expect(sessions).toEqual([
      of(2, "word", "word 2", ago(10)),
      of(2, "line", "line 2", ago(10)),
      of(3, "word", "word 3", ago(5)),
      of(1, "word", "word 1", ago(1)),
      of(1, "line", "line 1", ago(1)),
    ]);
  });

  it.each([
    ["helped", "helped"],
    ["got-in-the-way", "hindered"],
    ["both", "moments"],
    [null, "moments"],
  ] as const)("of a moment that was %j stands in one section, %s", (effect, section) => {
    const found = offered(session(1, ago(3), { moment: { text: "the silence", effect } }));
    for (const key of ["helped", "hindered", "moments"] as const)
      expect(found[key]).toEqual(key === section ? [of(1, "moment", "the silence", ago(3))] : []);
  });

  it("of what helped and what got in the way has the moments first, then the times with a task", () => {
    const attempt = { ...emptyAttempt(A, idOf("task", 1), ago(9), "done"), helped: "tea", hindered: "noise" };
    const found = offered(
      entryOf("attempt", idOf("attempt", 1), attempt),
      session(1, ago(3), { moment: { text: "the silence", effect: "helped" } }),
      session(2, ago(4), { moment: { text: "the clock", effect: "got-in-the-way" } }),
    );
    const withTask = { about: "withTask" };
    expect(found.helped).toEqual([
      of(1, "moment", "the silence", ago(3)),
      line(idOf("attempt", 1), "helped", text("tea"), ago(9), withTask),
    ]);
    expect(found.hindered).toEqual([
      of(2, "moment", "the clock", ago(4)),
      line(idOf("attempt", 1), "hindered", text("noise"), ago(9), withTask),
    ]);
  });

  it("of one small change and of what stayed unsaid is a line of each session; what is unsaid is picked by itself", () => {
    const said = (place: number, day: Day) =>
      session(place, day, {
        smallChange: `change ${place}`,
        answers: answers({ unsaid: { value: "yes", note: `unsaid ${place}` } }),
      });
    const found = offered(said(1, ago(2)), said(2, ago(8)), session(3, ago(5)));
    expect(found.change).toEqual([
      of(2, "smallChange", "change 2", ago(8)),
      of(1, "smallChange", "change 1", ago(2)),
    ]);
    expect(found.unsaid).toEqual([
      of(2, "answers.unsaid.note", "unsaid 2", ago(8), { single: true }),
      of(1, "answers.unsaid.note", "unsaid 1", ago(2), { single: true }),
    ]);
  });

  it("of the notes of its time is what does not wait already, oldest first", () => {
    const note = (place: number, day: Day, some: Partial<Note> = {}) =>
      entryOf("note", idOf("note", place), { ...emptyNote(A, day), text: `note ${place}`, ...some });
    const found = offered(
      note(1, ago(1)),
      note(2, ago(10)),
      note(3, ago(11)),
      note(4, TODAY),
      note(5, ago(5), { bring: true }),
      note(6, ago(5), { therapyId: B }),
      note(7, ago(5), { text: " " }),
    );
    const noted = (place: number, day: Day) => line(idOf("note", place), "text", text(`note ${place}`), day);
    expect(found.notes).toEqual([noted(2, ago(10)), noted(1, ago(1))]);
    expect(found.agenda).toEqual([{ ...noted(5, ago(5)), day: null }]);
  });

  it("of what is private is every line for itself: sessions oldest first, then what should not have happened", () => {
    const incident = (place: number, day: Day, some: Partial<Incident> = {}) =>
      entryOf("incident", idOf("incident", place), {
        ...emptyIncident(day),
        therapyId: A,
        text: `incident ${place}`,
        ...some,
      });
    const found = offered(
      session(1, ago(2), { feelings: ["calm", "sad"], otherFeelings: "odd" }),
      session(2, ago(8), { holdingBack: ["said-fine"], privateNote: "only mine" }),
      session(3, ago(11), { feelings: ["calm"], privateNote: "before" }),
      incident(1, ago(1)),
      incident(2, ago(10)),
      incident(3, ago(11)),
      incident(4, ago(5), { therapyId: B }),
      incident(5, ago(5), { therapyId: null }),
    );
    const keys = (place: number, field: string, content: Content, day: Day) =>
      line(idOf("session", place), field, content, day, { about: field, single: true });
    const told = (place: number, day: Day) =>
      line(idOf("incident", place), "text", text(`incident ${place}`), day, {
        about: "incident",
        single: true,
      });
    expect(found.private).toEqual([
      keys(2, "holdingBack", { kind: "holding-back", values: ["said-fine"] }, ago(8)),
      of(2, "privateNote", "only mine", ago(8), { about: "privateNote", single: true }),
      keys(1, "feelings", { kind: "feelings", values: ["calm", "sad"] }, ago(2)),
      of(1, "otherFeelings", "odd", ago(2), { about: "feelings", single: true }),
      told(2, ago(10)),
      told(1, ago(1)),
    ]);
  });

  it("is nothing by itself under what is asked: that is written by hand", () => {
    const found = offered(
      session(1, ago(2), { bring: { text: "may I?", done: false } }),
      entryOf("agreement", idOf("agreed", 1), {
        ...emptyAgreement(A, "cost", ago(2)),
        question: "how much?",
      }),
    );
    expect(found.question).toEqual([]);
  });

  it("of tasks, goals and agreements stands in a section each", () => {
    const found = offered(
      entryOf("task", idOf("task", 1), { ...emptyTask(A, ago(2)), text: "breathe" }),
      entryOf("goal", idOf("goal", 1), { ...emptyGoal(A, ago(2)), text: "sleep" }),
      entryOf("agreement", idOf("agreed", 1), { ...emptyAgreement(A, "cost", ago(2)), text: "forty" }),
    );
    const ids = (key: SectionKey) => found[key].map(({ id }) => id);
    expect(ids("tasks")).toEqual([`${idOf("task", 1)}.task`]);
    expect(ids("goals")).toEqual([`${idOf("goal", 1)}.goal`]);
    expect(ids("frame")).toEqual([`${idOf("agreed", 1)}.agreement`]);
  });
});

describe("how the two work together, on a page", () => {
  const trail = (item: ItemKey, given: readonly (readonly [Day, string])[], day: Day | null) =>
    line(
      A,
      `answers.${item}`,
      { kind: "answers", item, answers: given.map(([on, value]) => ({ day: on, value })) },
      day,
      { about: item },
    );

  it("has a line for each item with the answers of its time, in the order they are asked", () => {
    const found = offered(
      session(1, ago(2), { answers: answers({ pace: { value: "right" }, listened: { value: "mostly" } }) }),
      session(2, ago(8), { answers: answers({ listened: { value: "not-at-all" } }) }),
      session(3, ago(11), { answers: answers({ listened: { value: "partly" } }) }),
    );
    expect(found.working).toEqual([
      trail(
        "listened",
        [
          [ago(8), "not-at-all"],
          [ago(2), "mostly"],
        ],
        null,
      ),
      trail("pace", [[ago(2), "right"]], null),
    ]);
  });

  it("has every item but what was not said", () => {
    const value = "partly";
    const all = answers({
      listened: { value },
      understood: { value },
      genuine: { value },
      frame: { value },
      goals: { value },
      tasks: { value },
      pace: { value: "right" },
      sayable: { value },
      unsaid: { value },
    });
    expect(offered(session(1, ago(2), { answers: all })).working.map(({ about }) => about)).toEqual([
      "listened",
      "understood",
      "genuine",
      "frame",
      "goals",
      "tasks",
      "pace",
      "sayable",
    ]);
  });

  it("says of which day the last answer is, where a later session has none", () => {
    const earlier = session(1, ago(8), { answers: answers({ listened: { value: "mostly" } }) });
    const none = { value: NOT_APPLICABLE };
    for (const later of [{}, { listened: none }])
      expect(offered(earlier, session(2, ago(2), { answers: answers(later) })).working).toEqual([
        trail("listened", [[ago(8), "mostly"]], ago(8)),
      ]);
    expect(offered(session(1, ago(8), { answers: answers({ listened: none }) })).working).toEqual([]);
  });

  it("has the last eight answers at most", () => {
    const days = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    const found = offered(
      ...days.map((day) =>
        session(100 + day, ago(day), {
          answers: answers({ listened: { value: day > 8 ? "not-at-all" : "mostly" } }),
        }),
      ),
    );
    expect(found.working).toEqual([
      trail(
        "listened",
        days.slice(2).map((day) => [ago(day), "mostly"] as const),
        null,
      ),
    ]);
  });

  it("has what was written beside an answer, to be picked by itself", () => {
    const note = (said: string) => ({ note: said });
    const found = offered(
      session(1, ago(2), { answers: answers({ pace: note("slow"), listened: note("not much") }) }),
      session(2, ago(8), { answers: answers({ sayable: note("hard"), unsaid: note("my anger") }) }),
    );
    const beside = (place: number, item: ItemKey, said: string, day: Day) =>
      of(place, `answers.${item}.note`, said, day, { about: item, single: true });
    expect(found.working).toEqual([
      beside(2, "sayable", "hard", ago(8)),
      beside(1, "listened", "not much", ago(2)),
      beside(1, "pace", "slow", ago(2)),
    ]);
  });
});

describe("what waits, as it can be put on a page", () => {
  it("keeps its reason and whether it is picked by itself, and says no day", () => {
    const rehearsal = emptyRehearsal(A, ago(3));
    const plan = { ...rehearsal.plan, sentence: "I want", bring: true };
    const journal = journalWith(emptyJournal(), [
      entryOf("task", idOf("task", 1), { ...emptyTask(A, ago(4)), text: "breathe", tell: true }),
      entryOf("rehearsal", idOf("said", 1), { ...rehearsal, plan }),
      entryOf("note", idOf("note", 1), { ...emptyNote(A, ago(20)), text: "n", bring: true }),
    ]);
    const lines = [
      line(idOf("note", 1), "text", text("n"), null),
      line(idOf("task", 1), "tell", text("breathe"), null, { about: "task" }),
      line(idOf("said", 1), "plan.sentence", text("I want"), null, { single: true }),
    ];
    expect(agendaLines(bringList(journal, A))).toEqual(lines);
    expect(offersFor(journal, A, { from: ago(10), to: TODAY, sessions: 0 }).agenda).toEqual(lines);
    expect(agendaLines([])).toEqual([]);
  });

  it("stands nowhere else: what stayed unsaid and is brought is on the page once", () => {
    const unsaid = session(1, ago(3), { answers: answers({ unsaid: { value: "yes", note: "my anger" } }) });
    const chosen = entryOf("topic", idOf("topic", 1), {
      therapyId: A,
      line: `${idOf("session", 1)}.answers.unsaid.note`,
      turn: 0,
      choice: "bring",
      text: "",
      day: ago(2),
      sessionId: null,
      answer: "",
    });
    const found = offered(unsaid, chosen);
    expect(found.unsaid).toEqual([]);
    expect(found.agenda).toEqual([
      { ...of(1, "answers.unsaid.note", "my anger", ago(3)), day: null, about: "unsaid", single: true },
    ]);
  });
});
