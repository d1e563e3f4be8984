import { describe, expect, it } from "vitest";
import { emptyAgreement } from "#domain/agreement.ts";
import { foundIn } from "#domain/bring.ts";
import type { Stamp } from "#domain/clock.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession } from "#domain/session.ts";
import { lineId, type LineId } from "#domain/summary-line.ts";
import { isTalked, talkedIn, talkList, talkNow } from "#domain/talk.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { emptyTopic, type Topic } from "#domain/topic.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

const ago = (days: number): Day => addDays(TODAY, -days);
const with_ = (...entries: Entry[]): Journal => journalWith(emptyJournal(), entries);
const at = (time: number, entry: Entry): Entry => ({
  ...entry,
  v: entry.v.map((version) => ({ ...version, h: [time, 0, "n"] as Stamp })),
});
const session = (place: number, day: Day, time: string | null = null, therapy = A): Entry =>
  entryOf("session", idOf("s", place), { ...emptySession(therapy, day), time });
const note = (place: number, text: string, bring = true): Entry =>
  at(place, entryOf("note", idOf("n", place), { ...emptyNote(A, ago(9)), text, bring }));
const ofNote = (place: number): LineId => lineId(idOf("n", place), "text");
const topic = (place: number, line: LineId, some: Partial<Topic> = {}): Entry =>
  at(100 + place, entryOf("topic", idOf("x", place), { ...emptyTopic(A, line, TODAY, "talked"), ...some }));

describe("the session something is ticked in", () => {
  const therapy = (some: Partial<Therapy> = {}): Entry =>
    entryOf("therapy", A, { ...emptyTherapy(), ...some });
  const now = (some: Partial<Therapy>, ...sessions: Entry[]) => {
    const journal = with_(therapy(some), ...sessions);
    return talkNow(journal, journal.therapy[0]!, TODAY);
  };

  it.each<[string, Partial<Therapy>, readonly Entry[], Day, Id | null]>([
    ["today’s", {}, [session(1, TODAY), session(2, ago(1))], TODAY, idOf("s", 1)],
    [
      "today’s, also where one was expected before",
      { next: ago(3) },
      [session(1, TODAY)],
      TODAY,
      idOf("s", 1),
    ],
    ["today’s later one", {}, [session(1, TODAY, "09:00"), session(2, TODAY, "18:00")], TODAY, idOf("s", 2)],
    ["the one that is expected today", { next: TODAY }, [session(1, ago(1))], TODAY, null],
    ["the one that was expected and is not told", { next: ago(3) }, [session(1, ago(5))], ago(3), null],
    ["yesterday’s", {}, [session(1, ago(1)), session(2, ago(2))], ago(1), idOf("s", 1)],
    [
      "yesterday’s, where the one expected is told",
      { next: ago(3) },
      [session(1, ago(1))],
      ago(1),
      idOf("s", 1),
    ],
    ["none, where the last is two days ago", {}, [session(1, ago(2))], TODAY, null],
    ["none, where the next is to come", {}, [session(1, ago(-1))], TODAY, null],
    ["none of another therapy", {}, [session(1, TODAY, null, B), session(2, ago(1), null, B)], TODAY, null],
    ["none", {}, [], TODAY, null],
  ])("is %s", (_, some, sessions, day, sessionId) => {
    expect(now(some, ...sessions)).toEqual({ day, sessionId });
  });
});

describe("what is looked at in a session", () => {
  const lines = (journal: Journal, day = TODAY) =>
    talkList(journal, A, { day, sessionId: null }).map(({ id, content }) => [
      id,
      content.kind === "text" ? content.text : content.kind,
    ]);
  const question = { ...emptyAgreement(A, "cost", ago(8)), question: "how much?" };
  const [Q, ofQuestion] = [idOf("q", 1), lineId(idOf("q", 1), "question")];

  it("is what waits and what was ticked on its day, in the order of the list", () => {
    const journal = with_(note(1, "one"), note(2, "two"), note(3, "three", false), topic(1, ofNote(1)));
    expect(lines(journal)).toEqual([
      [ofNote(1), "one"],
      [ofNote(2), "two"],
    ]);
    expect(lines(journal, ago(1))).toEqual([[ofNote(2), "two"]]);
    expect(lines(journal, ago(-1))).toEqual([[ofNote(2), "two"]]);
  });

  it("is not what was left for now, nor what was never to be brought", () => {
    const journal = with_(note(1, "one"), note(2, "two", false), topic(1, ofNote(1), { choice: "left" }));
    expect(lines(journal)).toEqual([]);
  });

  it("says what was ticked in the words it had then, and what waits in those in which it was chosen", () => {
    const task = { ...emptyTask(A, ago(10)), text: "breathe", sense: "no" as const };
    const ofTask = lineId(idOf("t", 1), "sense");
    const journal = with_(
      note(1, "one"),
      entryOf("task", idOf("t", 1), task),
      topic(1, ofNote(1), { text: "the first" }),
      topic(2, ofTask, { choice: "bring", text: "why breathe?", day: ago(5) }),
    );
    expect(lines(journal)).toEqual([
      [ofNote(1), "the first"],
      [ofTask, "why breathe?"],
    ]);
  });

  it("says a thing as it waits again where it changed since it was ticked", () => {
    const of = (turn: number) =>
      with_(
        at(1, entryOf("agreement", Q, { ...question, changed: { ...question.changed, turn } })),
        topic(1, ofQuestion, { text: "as it was" }),
      );
    expect(lines(of(0))).toEqual([[ofQuestion, "as it was"]]);
    expect(lines(of(1))).toEqual([[ofQuestion, "how much?"]]);
    const [same, changed] = [of(0), of(1)].map((journal) => foundIn(journal, A)[0]!);
    expect(isTalked(same!)).toBe(true);
    expect(isTalked(changed!)).toBe(false);
  });

  it("has nothing without words", () => {
    expect(lines(with_(note(1, " ")))).toEqual([]);
    expect(lines(with_(note(1, " "), topic(1, ofNote(1))))).toEqual([]);
    expect(lines(with_(note(1, " "), topic(1, ofNote(1), { text: "one" })))).toEqual([[ofNote(1), "one"]]);
  });

  it("knows what is ticked from what was chosen or left, or never decided", () => {
    const ticked = (...topics: Entry[]) => isTalked(foundIn(with_(note(1, "one"), ...topics), A)[0]!);
    expect(ticked()).toBe(false);
    expect(ticked(topic(1, ofNote(1)))).toBe(true);
    expect(ticked(topic(1, ofNote(1), { choice: "left" }))).toBe(false);
    expect(ticked(topic(1, ofNote(1), { choice: "bring" }))).toBe(false);
    // The tick of the note itself came later.
    expect(ticked(at(0, topic(1, ofNote(1))))).toBe(false);
  });
});

describe("what was talked about in a session", () => {
  const talked = (journal: Journal, place: number) =>
    talkedIn(
      journal,
      journal.session.find(({ id }) => id === idOf("s", place))!,
    );
  const ids = (journal: Journal, place: number) =>
    talked(journal, place).map(({ topic: { id } }) => id.slice(0, 2));

  it("is what names it, and what names none that is there on its day, in the order in which it was ticked", () => {
    const topics = [
      topic(3, ofNote(1), { sessionId: idOf("s", 1) }),
      topic(1, ofNote(2)),
      topic(2, ofNote(3), { sessionId: idOf("s", 9) }),
      // Named, on another day.
      topic(4, ofNote(4), { sessionId: idOf("s", 1), day: ago(3) }),
      topic(5, ofNote(5), { sessionId: idOf("s", 2) }),
      topic(6, ofNote(6), { day: ago(1) }),
      topic(7, ofNote(7), { choice: "bring" }),
      topic(8, ofNote(8), { choice: "left", sessionId: idOf("s", 1) }),
      topic(9, ofNote(9), { therapyId: B }),
    ];
    for (const order of [topics, topics.toReversed()]) {
      const journal = with_(session(1, TODAY), session(2, ago(7)), ...order);
      expect(ids(journal, 1)).toEqual(["x1", "x2", "x3", "x4"]);
      expect(ids(journal, 2)).toEqual(["x5"]);
    }
  });

  it("is of the first session of a day where several were written for it", () => {
    const both = with_(
      session(1, TODAY, "18:00"),
      session(2, TODAY, "09:00"),
      session(3, TODAY, "08:00", B),
      topic(1, ofNote(1)),
    );
    expect([1, 2, 3].map((place) => ids(both, place))).toEqual([[], ["x1"], []]);
  });

  it("is told with what it comes from, as long as that is there", () => {
    const journal = with_(session(1, TODAY), note(1, "one", false), topic(1, ofNote(1)), topic(2, ofNote(2)));
    const [first, second] = talked(journal, 1);
    expect(first?.source).toMatchObject({ id: ofNote(1), content: { kind: "text", text: "one" } });
    expect(second).toEqual({ topic: journal.topic.find(({ id }) => id === idOf("x", 2)), source: null });
    expect(talked(with_(session(1, TODAY), note(1, "one")), 1)).toEqual([]);
  });
});
