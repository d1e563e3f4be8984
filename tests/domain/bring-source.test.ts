import { describe, expect, it } from "vitest";
import { emptyAgreement } from "#domain/agreement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { hasSomething, sourcesOf, type Source } from "#domain/bring-source.ts";
import { addDays, type Day } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { emptyNote, type Note } from "#domain/note.ts";
import type { Kind, DataOf } from "#domain/record.ts";
import { emptyRehearsal, type Rehearsal } from "#domain/rehearsal.ts";
import { emptySession, type Session } from "#domain/session.ts";
import { emptyTask, type Task } from "#domain/task.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

const ago = (days: number): Day => addDays(TODAY, -days);
const added = <K extends Kind>(journal: Journal, kind: K, place: number, data: DataOf<K>): Journal =>
  journalWith(journal, [entryOf(kind, idOf(kind, place), data)]);
const only = <K extends Kind>(kind: K, data: DataOf<K>): Journal => added(emptyJournal(), kind, 0, data);

/** What is said of a source, in a line: its field, what it is about, whether it waits, and what it says. */
const told = ({ id, about, now, single, ticks, content }: Source): string =>
  [
    id.slice(id.indexOf(".") + 1),
    about ?? "-",
    now,
    ...(single ? ["single"] : []),
    ...(ticks ? ["ticks"] : []),
    content.kind === "text" ? `“${content.text}”` : JSON.stringify(content),
  ].join(" ");
const toldOf = (journal: Journal): string[] => sourcesOf(journal, A).map(told);

describe("what could be raised", () => {
  it.each<[Partial<Note>, string]>([
    [{ bring: true }, "waits"],
    [{ bring: true, done: true }, "quiet"],
    [{ bring: false }, "quiet"],
    [{ bring: false, done: true }, "quiet"],
  ])("a note %j: %s", (said, now) => {
    const note = { ...emptyNote(A, TODAY), text: "the door", ...said };
    expect(toldOf(only("note", note))).toEqual([`text - ${now} ticks “the door”`]);
  });

  const session = (said: Partial<Session>, day = TODAY): Session => ({ ...emptySession(A, day), ...said });
  const unsaid = (value: Session["answers"]["unsaid"]["value"], day = TODAY): Session => {
    const empty = session({}, day);
    return { ...empty, answers: { ...empty.answers, unsaid: { value, note: "what I kept" } } };
  };

  it.each([
    [false, "waits"],
    [true, "quiet"],
  ] as const)("what was to be brought from a session, done %j: %s", (done, now) => {
    const [bring] = toldOf(only("session", session({ bring: { text: "my fear", done } })));
    expect(bring).toBe(`bring - ${now} ticks “my fear”`);
  });

  it.each([
    ["yes", "could"],
    ["partly", "could"],
    ["no", "quiet"],
    [null, "quiet"],
  ] as const)("what stayed unsaid, %j: %s, and the person alone knows it", (value, now) => {
    expect(toldOf(only("session", unsaid(value)))[1]).toBe(
      `answers.unsaid.note unsaid ${now} single “what I kept”`,
    );
  });

  it("what stayed unsaid is raised for three sessions, whatever the order in which they were written", () => {
    const days = [0, 7, 14, 21, 28];
    for (const order of [days, days.toReversed(), [14, 0, 28, 7, 21]]) {
      let journal = emptyJournal();
      for (const day of order) journal = added(journal, "session", day, unsaid("yes", ago(day)));
      const could = sourcesOf(journal, A).filter(({ now, about }) => now === "could" && about === "unsaid");
      expect(could.map(({ day }) => day).toSorted()).toEqual([ago(14), ago(7), ago(0)]);
    }
  });

  it("two sessions of one day count as two", () => {
    let journal = emptyJournal();
    for (const [place, day] of [3, 3, 9, 9].entries())
      journal = added(journal, "session", place, unsaid("yes", ago(day)));
    const could = sourcesOf(journal, A).filter(({ now }) => now === "could");
    expect(could.map(({ day }) => day).toSorted()).toEqual([ago(9), ago(9), ago(3), ago(3)]);
  });

  it("an agreement by what is asked about it, by its name, or by its topic, until it is agreed", () => {
    const of = (said: object) => toldOf(only("agreement", { ...emptyAgreement(A, "other", TODAY), ...said }));
    expect(of({ question: "may I write?", title: "mail" })).toEqual(["question - waits “may I write?”"]);
    expect(of({ question: "  ", title: "mail" })).toEqual(["question agreement waits “mail”"]);
    expect(of({ question: "", title: " " })).toEqual([
      `question agreement waits {"kind":"agreement-topic","topic":"other"}`,
    ]);
    expect(of({ topic: "cost", title: "mail" })).toEqual([
      `question agreement waits {"kind":"agreement-topic","topic":"cost"}`,
    ]);
    expect(of({ question: "may I write?", state: "agreed" })).toEqual(["question - quiet “may I write?”"]);
  });

  const task = (said: Partial<Task>): Task => ({ ...emptyTask(A, ago(10)), text: "breathe", ...said });

  it.each<[Partial<Task>, string, string]>([
    [{}, "task quiet", "quiet"],
    [{ tell: true }, "task waits", "quiet"],
    [{ state: "declined", tell: true }, "declined waits", "quiet"],
    [{ sense: "no" }, "task quiet", "could"],
    [{ sense: "partly" }, "task quiet", "could"],
    [{ sense: "yes" }, "task quiet", "quiet"],
    [{ sense: "no", tell: true }, "task waits", "quiet"],
    [{ sense: "no", state: "declined" }, "declined quiet", "quiet"],
  ])("a task %j", (said, tell, sense) => {
    expect(toldOf(only("task", task(said)))).toEqual([
      `tell ${tell} “breathe”`,
      `sense sense ${sense} “breathe”`,
    ]);
  });

  const tried = (
    said: Partial<ReturnType<typeof emptyAttempt>>,
    of: Partial<Task> | null = {},
    day = TODAY,
  ): string => {
    const journal = of === null ? emptyJournal() : only("task", task(of));
    const attempt = { ...emptyAttempt(A, idOf("task", 0), day, "did-not-fit"), ...said };
    return toldOf(added(journal, "attempt", 0, attempt)).find((line) => / (?:fit|attempt) /u.test(line))!;
  };

  it("a task that was tried, by the task as long as it is the one of that time", () => {
    const words = { how: "on a bench", hindered: "the noise" };
    expect(tried(words)).toBe("tell fit could “breathe”");
    expect(tried(words, {}, ago(10))).toBe("tell fit could “breathe”");
    expect(tried(words, {}, ago(11))).toBe("tell fit quiet “the noise”");
    expect(tried({ ...words, hindered: " " }, {}, ago(11))).toBe("tell fit quiet “on a bench”");
    expect(tried({ how: " ", hindered: "" }, {}, ago(11))).toBe("tell fit quiet “breathe”");
    expect(tried(words, null)).toBe("tell fit quiet “the noise”");
    expect(tried({}, null)).toBe("tell fit quiet “”");
  });

  it("a task that was tried waits where it is to be told, and is raised where it did not fit", () => {
    expect(tried({ tell: true })).toBe("tell fit waits “breathe”");
    expect(tried({ outcome: "partly" })).toBe("tell attempt quiet “breathe”");
    expect(tried({ outcome: "partly", tell: true })).toBe("tell attempt waits “breathe”");
    expect(tried({}, { state: "done" })).toBe("tell fit quiet “breathe”");
  });

  it("a goal that is doubted or unclear, while it is a goal", () => {
    const of = (said: object) => toldOf(only("goal", { ...emptyGoal(A, TODAY), text: " sleep ", ...said }));
    expect(of({})).toEqual(["agree agree quiet “sleep”", "unclear unclear quiet “sleep”"]);
    expect(of({ agree: "yes" })[0]).toBe("agree agree quiet “sleep”");
    expect(of({ agree: "no" })[0]).toBe("agree agree could “sleep”");
    expect(of({ agree: "partly", state: "paused" })[0]).toBe("agree agree could “sleep”");
    expect(of({ agree: "no", state: "let-go" })[0]).toBe("agree agree quiet “sleep”");
    expect(of({ unclear: true })[1]).toBe("unclear unclear could “sleep”");
    expect(of({ unclear: true, state: "let-go" })[1]).toBe("unclear unclear quiet “sleep”");
    expect(of({ unclear: true, text: " " })[1]).toBe(`unclear - could {"kind":"unclear-goal"}`);
  });

  it("what was rehearsed, where the person said so, and on a page alone unless they said that too", () => {
    const of = (plan: Partial<Rehearsal["plan"]>) => {
      const empty = emptyRehearsal(A, TODAY);
      return toldOf(only("rehearsal", { ...empty, plan: { ...empty.plan, sentence: "I want", ...plan } }));
    };
    expect(of({})).toEqual(["plan.sentence - quiet single “I want”"]);
    expect(of({ bring: true })).toEqual(["plan.sentence - waits single “I want”"]);
    expect(of({ bring: true, first: true })).toEqual(["plan.sentence - waits “I want”"]);
  });

  it("comes with the day and the turn of what it is from, and never from another therapy", () => {
    const goal = { ...emptyGoal(A, ago(5)), text: "sleep" };
    const changed = { ...goal, changed: { ...goal.changed, turn: 3 } };
    let journal = added(only("goal", changed), "note", 0, { ...emptyNote(A, ago(2)), text: "n" });
    journal = added(journal, "note", 1, { ...emptyNote(B, TODAY), text: "theirs", bring: true });
    expect(sourcesOf(journal, A).map(({ day, turn, from }) => [from.kind, day, turn])).toEqual([
      ["note", ago(2), 0],
      ["goal", ago(5), 3],
      ["goal", ago(5), 3],
    ]);
    expect(sourcesOf(journal, A, () => false).map(({ from }) => from.kind)).toEqual(["goal", "goal"]);
  });
});

describe("whether anything of it could be raised", () => {
  const ofNote = (said: Partial<Note>) =>
    only("note", { ...emptyNote(A, TODAY), ...said }).note.map(hasSomething);
  const ofSession = (said: Partial<Session>) =>
    only("session", { ...emptySession(A, TODAY), ...said }).session.map(hasSomething);
  const { answers } = emptySession(A, TODAY);

  it("a note that is to be brought and was not", () => {
    expect(ofNote({ bring: true })).toEqual([true]);
    expect(ofNote({ bring: true, done: true })).toEqual([false]);
    expect(ofNote({})).toEqual([false]);
  });

  it("a session with something to bring, or something unsaid", () => {
    expect(ofSession({})).toEqual([false]);
    expect(ofSession({ bring: { text: "my fear", done: false } })).toEqual([true]);
    expect(ofSession({ bring: { text: " ", done: false } })).toEqual([false]);
    expect(ofSession({ bring: { text: "my fear", done: true } })).toEqual([false]);
    for (const value of ["yes", "partly", "no", null] as const)
      expect(ofSession({ answers: { ...answers, unsaid: { value, note: "" } } })).toEqual([
        value === "yes" || value === "partly",
      ]);
  });
});
