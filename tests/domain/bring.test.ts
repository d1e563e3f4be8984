import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyAgreement } from "#domain/agreement.ts";
import { arrangementId, emptyArrangement } from "#domain/arrangement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { bringList, decided, suggestions, type ToBring } from "#domain/bring.ts";
import { turned } from "#domain/changed.ts";
import { addDays } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { emptyGoal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import { emptyNote } from "#domain/note.ts";
import { emptySession } from "#domain/session.ts";
import { lineId } from "#domain/summary-line.ts";
import { talkedIn } from "#domain/talk.ts";
import { emptyTask } from "#domain/task.ts";
import { TOPIC_CHOICES } from "#domain/topic.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";
import { anyJournal } from "../documents/sample-journal.ts";
import { foreignItems } from "../documents/page-actions.ts";

const runs = { numRuns: 400 };
const day = (ago: number) => addDays(TODAY, -ago);
const newId = () => idOf("new", 0);

describe("what waits for the next session", () => {
  it("never holds anything of another therapy", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const everything = JSON.stringify([bringList(journal, A), suggestions(journal, A)]);
        for (const { id, kind } of foreignItems(journal)) {
          // Damaged data may name the other therapy's task; what that task says is not read.
          if (kind === "task" || kind === "goal") expect(everything).not.toContain(`${id}.`);
          else expect(everything).not.toContain(id);
        }
      }),
      runs,
    );
  });

  it("has each line once, in one order, whatever the order in which things came", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const names = (from: Journal) =>
          [bringList(from, A), suggestions(from, A)].map((found) => found.map(({ id }) => id));
        const [waiting = [], could = []] = names(journal);
        expect(new Set([...waiting, ...could]).size).toBe(waiting.length + could.length);
        const turnedRound = Object.fromEntries(
          Object.entries(journal).map(([kind, list]) => [kind, [...list].reverse()]),
        ) as unknown as Journal;
        expect(names(turnedRound)).toEqual([waiting, could]);
      }),
      runs,
    );
  });

  it("brings what was not said only when it was chosen", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        for (const found of bringList(journal, A)) {
          if (!found.single) continue;
          // What was rehearsed was put on the list where it was rehearsed.
          if (found.from.kind === "rehearsal") expect(found.from.data.plan.bring).toBe(true);
          else expect(found.topic?.data.choice).toBe("bring");
        }
      }),
      runs,
    );
  });

  it("takes off what was talked about or left, and has what is brought", () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), fc.constantFrom(...TOPIC_CHOICES), (journal, which, choice) => {
        const all = [...bringList(journal, A), ...suggestions(journal, A)];
        const found = all[which % Math.max(1, all.length)];
        if (found === undefined) return;
        const after = write(journal, found, choice);
        const isThere = bringList(after, A).some(({ id }) => id === found.id);
        expect(isThere).toBe(choice === "bring");
        expect(suggestions(after, A).some(({ id }) => id === found.id)).toBe(false);
        // And back again.
        const undone = decidedOn(after, found.id, choice);
        expect(bringList(undone, A).some(({ id }) => id === found.id)).toBe(true);
      }),
      runs,
    );
  });
});

/** The journal after something was decided about a line. */
function write(journal: Journal, found: ToBring, choice: (typeof TOPIC_CHOICES)[number]): Journal {
  const made = decided(found, { choice, day: TODAY }, newId);
  return journalWith(
    journal,
    made.map(({ kind, id, data }) => entryOf(kind, id, data)),
  );
}

/** Brought back from a list of what was decided, where it no longer is among what waits. */
function decidedOn(journal: Journal, line: string, was: (typeof TOPIC_CHOICES)[number]): Journal {
  if (was === "bring") return journal;
  const topic = journal.topic.find(({ id, data }) => id === newId() || data.line === line)!;
  const flagged = [...journal.note, ...journal.session].find(({ id }) => line.startsWith(id));
  const entries: Entry[] = [entryOf("topic", topic.id, { ...topic.data, choice: "bring" })];
  if (flagged?.kind === "note")
    entries.push(entryOf("note", flagged.id, { ...flagged.data, bring: true, done: false }));
  if (flagged?.kind === "session" && line.endsWith(".bring"))
    entries.push(
      entryOf("session", flagged.id, {
        ...flagged.data,
        bring: { ...flagged.data.bring, done: false },
      }),
    );
  return journalWith(journal, entries);
}

const [S, N, G, T, X, Q] = ["s", "n", "g", "t", "x", "q"].map((letter) => idOf(letter, 1)) as [
  Id,
  Id,
  Id,
  Id,
  Id,
  Id,
];
const session = {
  ...emptySession(A, day(7)),
  bring: { text: "the pace", done: false },
  answers: {
    ...emptySession(A, day(7)).answers,
    unsaid: { value: "yes" as const, note: "that I was angry" },
  },
};
const task = { ...emptyTask(A, day(6)), text: "breathe", sense: "no" as const };
const goal = { ...emptyGoal(A, day(9)), text: "sleep", unclear: true, agree: "not-asked" as const };
const asked = { ...emptyAgreement(A, "confidentiality", day(8)), question: "who reads this?" };
const small = journalWith(emptyJournal(), [
  entryOf("note", N, { ...emptyNote(A, day(1)), text: "the letter", bring: true }),
  entryOf("note", idOf("n", 2), { ...emptyNote(B, day(1)), text: "not here", bring: true }),
  entryOf("session", S, session),
  entryOf("task", T, task),
  entryOf("attempt", X, { ...emptyAttempt(A, T, day(3), "did-not-fit"), hindered: "the noise" }),
  entryOf("goal", G, goal),
  entryOf("agreement", Q, asked),
]);
const texts = (found: readonly ToBring[]) =>
  found.map(({ content }) => (content.kind === "text" ? content.text : content.kind));
const waiting = (journal: Journal) => texts(bringList(journal, A));
const find = (journal: Journal, line: string) =>
  [...bringList(journal, A), ...suggestions(journal, A)].find(({ id }) => id === line)!;

describe("the list of one person", () => {
  it("begins with what waits by itself, oldest first, and only suggests the rest", () => {
    expect(waiting(small)).toEqual(["who reads this?", "the pace", "the letter"]);
    expect(suggestions(small, A).map(({ about, id }) => [about, id.slice(0, 2)])).toEqual([
      ["agree", "g1"],
      ["unclear", "g1"],
      ["unsaid", "s1"],
      ["sense", "t1"],
      ["fit", "x1"],
    ]);
  });

  it("does not go on about what happened once: three sessions later it is quiet, unless it was chosen", () => {
    const later = [14, 21, 28].map((days) =>
      entryOf("session", idOf("s", days), emptySession(A, addDays(session.day, days))),
    );
    const about = (journal: Journal) => suggestions(journal, A).map((found) => found.about);
    expect(about(journalWith(small, later.slice(0, 2)))).toEqual([
      "agree",
      "unclear",
      "unsaid",
      "sense",
      "fit",
    ]);
    expect(about(journalWith(small, later))).toEqual(["agree", "unclear", "sense"]);
    const chosen = write(small, find(small, lineId(X, "tell")), "bring");
    expect(bringList(journalWith(chosen, later), A).map(({ id }) => id)).toContain(lineId(X, "tell"));
    const adapted = turned(task, { text: "breathe less" }, { day: day(2), sessionId: null, line: "" });
    expect(about(journalWith(small, [entryOf("task", T, adapted)]))).not.toContain("fit");
    // What waits says what it was about at that time.
    expect(waiting(journalWith(chosen, [entryOf("task", T, adapted)]))).toContain("the noise");
  });

  it("follows the order given by hand, and puts the new at its end", () => {
    const bring = [lineId(N, "text"), lineId(Q, "question"), lineId(idOf("gone", 1), "text")];
    const ordered = journalWith(small, [
      entryOf("arrangement", arrangementId(A), { ...emptyArrangement(A), bring }),
    ]);
    expect(waiting(ordered)).toEqual(["the letter", "who reads this?", "the pace"]);
  });

  it("asks by topic where there is no question yet, and is quiet when it is agreed", () => {
    const only = (agreement: object) =>
      waiting(journalWith(emptyJournal(), [entryOf("agreement", Q, { ...asked, ...agreement })]));
    expect(only({ question: "" })).toEqual(["agreement-topic"]);
    expect(only({ question: "", topic: "other", title: "the door" })).toEqual(["the door"]);
    expect(only({ state: "agreed" })).toEqual([]);
    expect(only({ state: "to-revisit" })).toEqual(["who reads this?"]);
  });

  it("comes back when what it is about has changed since", () => {
    const said = write(small, find(small, lineId(Q, "question")), "talked");
    expect(waiting(said)).toEqual(["the pace", "the letter"]);
    const corrected = journalWith(said, [entryOf("agreement", Q, { ...asked, question: "Who reads this?" })]);
    expect(waiting(corrected)).toEqual(["the pace", "the letter"]);
    const again = turned(
      asked,
      { question: "and your notes?" },
      { day: day(0), sessionId: null, line: "it came up again" },
    );
    expect(waiting(journalWith(said, [entryOf("agreement", Q, again)]))).toEqual([
      "the pace",
      "the letter",
      "and your notes?",
    ]);
  });

  it("says a suggestion as it was put when it was chosen", () => {
    const line = lineId(S, "answers.unsaid.note");
    const made = decided(
      find(small, line),
      { choice: "bring", day: TODAY, text: "something I kept back" },
      newId,
    );
    const brought = journalWith(
      small,
      made.map(({ kind, id, data }) => entryOf(kind, id, data)),
    );
    expect(waiting(brought)).toEqual(["who reads this?", "the pace", "the letter", "something I kept back"]);
    expect(find(brought, line)).toMatchObject({ single: true, about: null });
    const gone = {
      ...entryOf("session", S, null),
      v: [{ h: [9e9, 0, "n"], at: small.note[0]!.at, del: true }],
    };
    expect(waiting(journalWith(brought, [gone as unknown as Entry]))).toEqual([
      "who reads this?",
      "the letter",
    ]);
  });

  it("waits when the person wants to say that they leave a task", () => {
    const declined = turned(
      task,
      { state: "declined", tell: true },
      { day: day(0), sessionId: null, line: "twice was enough" },
    );
    const found = find(journalWith(small, [entryOf("task", T, declined)]), lineId(T, "tell"));
    expect(found).toMatchObject({ about: "declined", content: { text: "breathe" } });
  });

  it("keeps what was talked about with its session, also when it is brought once more", () => {
    const line = lineId(N, "text");
    const talk = decided(
      find(small, line),
      { choice: "talked", day: day(0), sessionId: S, answer: "next month" },
      newId,
    );
    const said = journalWith(
      small,
      talk.map(({ kind, id, data }) => entryOf(kind, id, data)),
    );
    expect(waiting(said)).not.toContain("the letter");
    expect(said.note.find(({ id }) => id === N)?.data.done).toBe(true);
    expect(talkedIn(said, said.session[0]!).map(({ topic }) => topic.data.answer)).toEqual(["next month"]);
    // The tick of the note itself is enough to bring it back.
    const unticked = journalWith(said, [
      entryOf("note", N, { ...emptyNote(A, day(1)), text: "the letter", bring: true }),
    ]);
    expect(waiting(unticked)).toContain("the letter");
    const next = decided(find(unticked, line), { choice: "left", day: addDays(TODAY, 7) }, () =>
      idOf("new", 2),
    );
    expect(next.map(({ kind, id }) => [kind, id])).toEqual([["topic", idOf("new", 2)]]);
  });
});
