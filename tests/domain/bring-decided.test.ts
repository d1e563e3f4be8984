import { describe, expect, it } from "vitest";
import { arrangementId, emptyArrangement } from "#domain/arrangement.ts";
import {
  asChosen,
  bringList,
  decided,
  foundIn,
  inBringOrder,
  inTheirWords,
  isLater,
  isOff,
  isWaiting,
  suggestions,
  type Decision,
  type ToBring,
} from "#domain/bring.ts";
import { emptyAgreement } from "#domain/agreement.ts";
import type { Stamp } from "#domain/clock.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { emptyGoal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, journalWith, type Item, type Journal } from "#domain/journal.ts";
import { emptyNote, type Note } from "#domain/note.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { emptyRehearsal, type Rehearsal } from "#domain/rehearsal.ts";
import { emptySession } from "#domain/session.ts";
import { lineId, type LineId } from "#domain/summary-line.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyTopic, topicSchema, TOPIC_CHOICES, type Topic } from "#domain/topic.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

const ago = (days: number): Day => addDays(TODAY, -days);
const [N, S, Q, R, T, G] = ["n", "s", "q", "r", "t", "g"].map((letter) => idOf(letter, 1)) as [
  Id,
  Id,
  Id,
  Id,
  Id,
  Id,
];
const with_ = (...entries: Entry[]): Journal => journalWith(emptyJournal(), entries);
/** An entry that was written at a moment of its own, and begun at another. */
const at = <K extends Kind>(time: number, kind: K, id: Id, data: DataOf<K>, begun = time): Entry => {
  const entry = entryOf(kind, id, data);
  const [version] = entry.v as [Entry["v"][number]];
  const stamped = (when: number) => ({ ...version, h: [when, 0, "n"] as Stamp });
  return { ...entry, v: begun === time ? [stamped(time)] : [stamped(time), stamped(begun)] };
};
const note = (some: Partial<Note> = {}): Note => ({
  ...emptyNote(A, ago(9)),
  text: "the door",
  bring: true,
  ...some,
});
const topic = (line: LineId, some: Partial<Topic> = {}): Topic => ({
  ...emptyTopic(A, line, ago(2), "bring"),
  ...some,
});
const asked = { ...emptyAgreement(A, "cost", ago(8)), question: "how much?" };
const found = (journal: Journal, line: LineId): ToBring => foundIn(journal, A).find(({ id }) => id === line)!;
const [OF_NOTE, OF_QUESTION] = [lineId(N, "text"), lineId(Q, "question")];

describe("what was decided about a thing", () => {
  it("is what was decided last, whatever its day and whatever came first", () => {
    const topics = [
      at(5, "topic", idOf("x", 1), topic(OF_NOTE, { day: TODAY, text: "first" })),
      at(7, "topic", idOf("x", 2), topic(OF_NOTE, { day: ago(20), text: "last" })),
      at(6, "topic", idOf("x", 3), topic(OF_NOTE, { day: ago(1), text: "between" })),
    ];
    for (const order of [topics, topics.toReversed()]) {
      const journal = with_(entryOf("note", N, note()), ...order);
      expect(found(journal, OF_NOTE).topic?.data.text).toBe("last");
    }
  });

  it("is of the same moment what has the later id, so that every device agrees", () => {
    const of = (time: number, place: number): Item<"topic"> =>
      with_(at(time, "topic", idOf("x", place), topic(OF_NOTE))).topic[0]!;
    expect(isLater(of(5, 2), of(5, 1))).toBe(true);
    expect(isLater(of(5, 1), of(5, 2))).toBe(false);
    expect(isLater(of(6, 1), of(5, 2))).toBe(true);
    expect(isLater(of(5, 2), of(6, 1))).toBe(false);
  });

  it("is nothing where nothing was, and of another therapy says nothing here", () => {
    const journal = with_(
      entryOf("note", N, note()),
      at(5, "topic", idOf("x", 1), topic(OF_NOTE, { therapyId: B })),
    );
    expect(found(journal, OF_NOTE).topic).toBeNull();
  });

  it("brings a note to the list that nobody marked, and no other", () => {
    const journal = with_(
      entryOf("note", N, note({ bring: false })),
      entryOf("note", idOf("n", 2), note({ bring: false })),
      entryOf("topic", idOf("x", 1), topic(OF_NOTE)),
    );
    expect(foundIn(journal, A).map(({ id }) => id)).toEqual([OF_NOTE]);
  });
});

describe("whether it is off, or waits", () => {
  /** A question about how the two work, in its third turn. */
  const question = (decision: Partial<Topic> | null): ToBring => {
    const changed = { ...asked.changed, turn: 2 };
    const journal = with_(
      at(5, "agreement", Q, { ...asked, changed }),
      ...(decision === null
        ? []
        : [at(4, "topic", idOf("x", 1), topic(OF_QUESTION, { turn: 2, ...decision }))]),
    );
    return found(journal, OF_QUESTION);
  };

  it.each<[Partial<Topic> | null, boolean]>([
    [null, false],
    [{ choice: "bring" }, false],
    [{ choice: "left" }, true],
    [{ choice: "talked" }, true],
    // Since then it has changed.
    [{ choice: "left", turn: 1 }, false],
    [{ choice: "talked", turn: 1 }, false],
    [{ choice: "talked", turn: 3 }, false],
  ])("what waits by itself, decided %j, is off: %j", (decision, off) => {
    expect(isOff(question(decision))).toBe(off);
    expect(isWaiting(question(decision))).toBe(!off);
  });

  it.each<[Partial<Note>, Topic["choice"], number, boolean, boolean]>([
    [{}, "talked", 6, true, false],
    [{}, "talked", 5, false, true],
    [{}, "talked", 4, false, true],
    [{ done: true }, "talked", 6, true, false],
    [{ done: true }, "talked", 4, false, false],
    // Its own tick says whether it waits, and not what was chosen before.
    [{ done: true }, "bring", 6, false, false],
    [{ bring: false }, "bring", 6, false, false],
    [{}, "bring", 6, false, true],
    [{}, "left", 6, true, false],
    [{}, "left", 4, false, true],
  ])("a note %j ticked at five, decided %s at %j: off %j, waits %j", (some, choice, time, off, waits) => {
    const journal = with_(
      at(5, "note", N, note(some)),
      at(time, "topic", idOf("x", 1), topic(OF_NOTE, { choice })),
    );
    expect(isOff(found(journal, OF_NOTE))).toBe(off);
    expect(isWaiting(found(journal, OF_NOTE))).toBe(waits);
  });

  it.each<[Topic["choice"] | null, boolean, boolean]>([
    [null, false, true],
    ["bring", true, false],
    ["left", false, false],
    ["talked", false, false],
  ])("what could be raised, decided %j: waits %j, is suggested %j", (choice, waits, could) => {
    const line = lineId(T, "sense");
    const task = { ...emptyTask(A, ago(6)), text: "breathe", sense: "no" as const };
    const journal = with_(
      entryOf("task", T, task),
      ...(choice === null ? [] : [entryOf("topic", idOf("x", 1), topic(line, { choice }))]),
    );
    expect(isWaiting(found(journal, line))).toBe(waits);
    expect(bringList(journal, A).map(({ id }) => id)).toEqual(waits ? [line] : []);
    expect(suggestions(journal, A).map(({ id }) => id)).toEqual(could ? [line] : []);
  });

  it("is on no list without words, and on none when it is quiet", () => {
    const journal = with_(
      entryOf("note", N, note({ text: " " })),
      entryOf("task", T, { ...emptyTask(A, ago(6)), text: " ", sense: "no", tell: false }),
      entryOf("task", idOf("t", 2), { ...emptyTask(A, ago(6)), text: "walk", sense: "yes" }),
    );
    expect(bringList(journal, A)).toEqual([]);
    expect(suggestions(journal, A)).toEqual([]);
  });
});

describe("how it is said", () => {
  const line = lineId(T, "sense");
  const task = { ...emptyTask(A, ago(6)), text: "breathe", sense: "no" as const };
  const of = (some: Partial<Topic> | null): ToBring =>
    found(
      with_(
        entryOf("task", T, task),
        ...(some === null ? [] : [entryOf("topic", idOf("x", 1), topic(line, some))]),
      ),
      line,
    );

  it("is as the person put it when they decided, which needs no reason beside it", () => {
    const one = of({});
    const said = (text: string) => inTheirWords(one, topic(line, { text }));
    expect(said("why breathe?")).toEqual({
      ...one,
      content: { kind: "text", text: "why breathe?" },
      about: null,
    });
    expect(said(" ")).toBe(one);
    expect(said("")).toBe(one);
    expect(said("breathe")).toBe(one);
    expect(one).toMatchObject({ about: "sense", content: { kind: "text", text: "breathe" } });
  });

  it("is so also where there were no words of one’s own before", () => {
    const unclear = found(
      with_(entryOf("goal", G, { ...emptyGoal(A, ago(3)), unclear: true })),
      lineId(G, "unclear"),
    );
    expect(unclear.content).toEqual({ kind: "unclear-goal" });
    expect(inTheirWords(unclear, topic(line, { text: "my goal" })).content).toEqual({
      kind: "text",
      text: "my goal",
    });
  });

  it("is, with the day of the choice, only where it was chosen and does not wait by itself", () => {
    const chosen = of({ text: "why breathe?" });
    expect(asChosen(chosen)).toEqual({
      ...chosen,
      content: { kind: "text", text: "why breathe?" },
      about: null,
      day: ago(2),
    });
    const unsaid = of({ text: "" });
    expect(asChosen(unsaid)).toEqual({ ...unsaid, day: ago(2) });
    for (const other of [of(null), of({ choice: "left", text: "no" }), of({ choice: "talked", text: "no" })])
      expect(asChosen(other)).toBe(other);
    const waits = found(
      with_(
        entryOf("agreement", Q, asked),
        entryOf("topic", idOf("x", 1), topic(OF_QUESTION, { text: "no" })),
      ),
      OF_QUESTION,
    );
    expect(waits.topic?.data.text).toBe("no");
    expect(asChosen(waits)).toBe(waits);
  });
});

describe("the order of what waits", () => {
  const on = (place: number, day: Day, time: number, begun = time) =>
    at(time, "note", idOf("n", place), note({ therapyId: A, day, text: `note ${place}` }), begun);
  const places = (journal: Journal) => bringList(journal, A).map(({ id }) => id.slice(0, 2));

  it("is by day, then by when it was begun, then by name", () => {
    const notes = [
      on(1, ago(1), 10),
      on(2, ago(3), 40),
      on(3, ago(2), 30),
      // Changed last, but begun first on its day.
      on(4, ago(2), 99, 20),
      on(6, ago(2), 35),
      on(5, ago(2), 35),
    ];
    for (const order of [notes, notes.toReversed()])
      expect(places(with_(...order))).toEqual(["n2", "n4", "n3", "n5", "n6", "n1"]);
  });

  it("is of the same moment by name also within one record", () => {
    const both = { ...emptyGoal(A, ago(3)), text: "sleep", unclear: true, agree: "no" as const };
    expect(suggestions(with_(entryOf("goal", G, both)), A).map(({ about }) => about)).toEqual([
      "agree",
      "unclear",
    ]);
  });

  it("is of what was chosen by when it was chosen, and of the rest by when it was begun", () => {
    const task = (place: number, begun: number) =>
      at(begun, "task", idOf("t", place), { ...emptyTask(A, ago(30)), text: `t${place}`, sense: "no" });
    const choose = (place: number, time: number) =>
      at(time, "topic", idOf("x", place), topic(lineId(idOf("t", place), "sense"), { day: ago(2) }));
    const waits = at(25, "note", N, note({ day: ago(2) }));
    const journal = with_(task(1, 1), task(2, 2), choose(1, 30), choose(2, 20), waits);
    expect(places(journal)).toEqual(["t2", "n1", "t1"]);
  });

  it("keeps what waits by itself where it began, also when it was chosen as well", () => {
    const ask = (place: number, begun: number) =>
      at(begun, "agreement", idOf("q", place), { ...asked, question: `q${place}` });
    const chosen = at(50, "topic", idOf("x", 1), topic(lineId(idOf("q", 1), "question")));
    const left = at(
      50,
      "topic",
      idOf("x", 2),
      topic(lineId(idOf("q", 2), "question"), { choice: "left", turn: 1 }),
    );
    expect(places(with_(ask(1, 1), ask(2, 2), ask(3, 3), chosen, left))).toEqual(["q1", "q2", "q3"]);
  });

  it("begins with what is to be said first, until it was put elsewhere by hand", () => {
    const rehearsed = (id: Id, first: boolean): Entry => {
      const empty = emptyRehearsal(A, ago(1));
      const plan: Rehearsal["plan"] = { ...empty.plan, sentence: "I want", bring: true, first };
      return entryOf("rehearsal", id, { ...empty, plan });
    };
    const journal = (first: boolean, ...bring: LineId[]) =>
      with_(
        on(1, ago(3), 1),
        on(2, ago(2), 2),
        rehearsed(R, first),
        entryOf("arrangement", arrangementId(A), { ...emptyArrangement(A), bring }),
      );
    const [first, second] = [lineId(idOf("n", 1), "text"), lineId(idOf("n", 2), "text")];
    const said = lineId(R, "plan.sentence");
    expect(places(journal(false))).toEqual(["n1", "n2", "r1"]);
    expect(places(journal(true))).toEqual(["r1", "n1", "n2"]);
    expect(places(journal(true, second))).toEqual(["r1", "n2", "n1"]);
    expect(places(journal(true, second, said))).toEqual(["n2", "r1", "n1"]);
    expect(places(journal(false, said, second))).toEqual(["r1", "n2", "n1"]);
    expect(inBringOrder(journal(true), A, [])).toEqual([]);
    // What it is given stays as it was.
    const given = foundIn(journal(true), A);
    const before = [...given];
    expect(inBringOrder(journal(true, first), A, given)).not.toEqual(before);
    expect(given).toEqual(before);
  });
});

describe("the records to write", () => {
  const newId = () => idOf("new", 1);
  const wrote = (id: Id, data: Topic) => ({ kind: "topic", id, data });
  const made = (what: ToBring, decision: Partial<Decision> = {}) =>
    decided(what, { choice: "talked", day: TODAY, ...decision }, newId);
  const question = (decision: Partial<Topic> | null): ToBring =>
    found(
      with_(
        entryOf("agreement", Q, { ...asked, changed: { ...asked.changed, turn: 2 } }),
        ...(decision === null
          ? []
          : [entryOf("topic", idOf("x", 1), topic(OF_QUESTION, { turn: 2, ...decision }))]),
      ),
      OF_QUESTION,
    );
  const of = (some: Partial<Topic>): Topic => topic(OF_QUESTION, { turn: 2, day: TODAY, ...some });

  it.each(TOPIC_CHOICES)("are a new topic where nothing was decided: %s", (choice) => {
    expect(made(question(null), { choice })).toEqual([wrote(newId(), of({ choice }))]);
    const all = { sessionId: S, answer: "forty", text: "how much?" };
    expect(made(question(null), { choice, ...all })).toEqual([wrote(newId(), of({ choice, ...all }))]);
  });

  it("are the same topic where it is decided again, and what is not said anew stays", () => {
    const before = { text: "is it dear?", answer: "perhaps", sessionId: S };
    const again = question(before);
    expect(made(again)).toEqual([wrote(idOf("x", 1), of({ ...before, choice: "talked", sessionId: null }))]);
    expect(made(again, { choice: "left", text: "", answer: "", sessionId: idOf("s", 2) })).toEqual([
      wrote(idOf("x", 1), of({ choice: "left", text: "", answer: "", sessionId: idOf("s", 2) })),
    ]);
  });

  it("are a new topic where it was talked about on another day, and the same one on that day", () => {
    const before = { text: "is it dear?", answer: "perhaps" };
    expect(made(question({ ...before, choice: "talked" }), { choice: "left" })).toEqual([
      wrote(newId(), of({ choice: "left" })),
    ]);
    expect(made(question({ ...before, choice: "talked", day: TODAY }), { choice: "left" })).toEqual([
      wrote(idOf("x", 1), of({ ...before, choice: "left" })),
    ]);
    expect(made(question({ ...before, choice: "left" }))).toEqual([
      wrote(idOf("x", 1), of({ ...before, choice: "talked" })),
    ]);
  });

  it("are a new topic in a new turn, to which the words go along in which it was waiting", () => {
    const before = { text: "is it dear?", answer: "perhaps", turn: 1 };
    expect(made(question(before))).toEqual([wrote(newId(), of({ choice: "talked", text: "is it dear?" }))]);
    expect(made(question({ ...before, choice: "left" }))).toEqual([wrote(newId(), of({ choice: "talked" }))]);
    expect(made(question(before), { text: "so dear?" })).toEqual([
      wrote(newId(), of({ choice: "talked", text: "so dear?" })),
    ]);
  });

  it("are also the note, with its own tick, unless it is left for now", () => {
    const journal = with_(
      entryOf("note", N, note({ done: true, bring: false })),
      entryOf("topic", idOf("x", 1), topic(OF_NOTE)),
    );
    const one = found(journal, OF_NOTE);
    const ticked = (done: boolean) => ({ kind: "note", id: N, data: note({ bring: true, done }) });
    const decision = (choice: Topic["choice"]) => wrote(idOf("x", 1), topic(OF_NOTE, { choice, day: TODAY }));
    expect(made(one)).toEqual([ticked(true), decision("talked")]);
    expect(made(one, { choice: "bring" })).toEqual([ticked(false), decision("bring")]);
    expect(made(one, { choice: "left" })).toEqual([decision("left")]);
  });

  it("are also the session, with the tick of what was to be brought from it", () => {
    const session = { ...emptySession(A, ago(7)), bring: { text: "the pace", done: false } };
    const line = lineId(S, "bring");
    const one = found(with_(entryOf("session", S, session)), line);
    const decision = (choice: Topic["choice"]) => wrote(newId(), topic(line, { choice, day: TODAY }));
    const ticked = (done: boolean) => ({
      kind: "session",
      id: S,
      data: { ...session, bring: { text: "the pace", done } },
    });
    expect(made(one)).toEqual([ticked(true), decision("talked")]);
    expect(made(one, { choice: "bring" })).toEqual([ticked(false), decision("bring")]);
    expect(made(one, { choice: "left" })).toEqual([decision("left")]);
  });
});

describe("a topic", () => {
  it("says nothing at first but what was decided, about which line, and when", () => {
    const made = emptyTopic(A, OF_NOTE, TODAY, "left");
    expect(made).toEqual({
      therapyId: A,
      line: OF_NOTE,
      turn: 0,
      choice: "left",
      text: "",
      day: TODAY,
      sessionId: null,
      answer: "",
    });
    expect(topicSchema.parse(made)).toEqual(made);
  });
});
