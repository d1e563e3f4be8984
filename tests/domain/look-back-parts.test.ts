import { describe, expect, it } from "vitest";
import { emptyAgreement, type Agreement } from "#domain/agreement.ts";
import { arrangementId, emptyArrangement } from "#domain/arrangement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { emptyGoal } from "#domain/goal.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, journalWith } from "#domain/journal.ts";
import { isNothing, lookBack, type LookBack } from "#domain/look-back.ts";
import { isPutOff, isReviewDue, OFFERED_EVERY, reviewsOf, sessionsSinceReview } from "#domain/look-due.ts";
import { isInStretch, stretchOf, type Stretch } from "#domain/look-stretch.ts";
import { emptyNote } from "#domain/note.ts";
import { emptyProgress } from "#domain/progress.ts";
import { emptyRehearsal } from "#domain/rehearsal.ts";
import { emptyReview, type Review } from "#domain/review.ts";
import { emptySaying, type Said } from "#domain/saying.ts";
import { emptySession, type Session } from "#domain/session.ts";
import { emptyTask } from "#domain/task.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

const ago = (days: number): Day => addDays(TODAY, -days);
/** The last ten days; what lies twenty days back is before them. */
const STRETCH: Stretch = { kind: "month", from: ago(10), to: TODAY };
const name = (kind: string, at: number): Id => idOf(kind, 100 + at);
const journalOf = (...entries: readonly Entry[]) => journalWith(emptyJournal(), entries);
const foundIn = (...entries: readonly Entry[]): LookBack => lookBack(journalOf(...entries), A, STRETCH);
const ids = (items: readonly { readonly id: Id }[]): Id[] => items.map(({ id }) => id);

const session = (at: number, days: number, some: Partial<Session> = {}, therapy = A): Entry =>
  entryOf("session", name("s", at), { ...emptySession(therapy, ago(days)), ...some });
const unsaid = (value: Session["answers"]["unsaid"]["value"], note: string): Partial<Session> => {
  const { answers } = emptySession(A, TODAY);
  return { answers: { ...answers, unsaid: { value, note } } };
};

const EMPTY: LookBack = {
  sessions: [],
  helped: [],
  hindered: [],
  unsaid: [],
  said: [],
  agreements: [],
  goals: [],
  tasks: [],
  notes: [],
};

describe("the parts of a look back", () => {
  it("are all empty where there is nothing, and one alone is something", () => {
    expect(foundIn()).toEqual(EMPTY);
    expect(isNothing(EMPTY)).toBe(true);
    for (const part of Object.keys(EMPTY)) expect(isNothing({ ...EMPTY, [part]: [{}] }), part).toBe(false);
  });

  it("are its sessions, oldest first, from its first day to its last, and of no other therapy", () => {
    const journal = journalOf(
      session(1, 0),
      session(2, 10),
      session(3, 11),
      session(4, 5),
      session(5, -1),
      session(6, 5, {}, B),
    );
    const sessions = [2, 4, 1].map((at) => journal.session.find(({ id }) => id === name("s", at)));
    expect(lookBack(journal, A, STRETCH)).toEqual({ ...EMPTY, sessions });
  });

  it("are the moments by what they did, and those that did both in both", () => {
    const moment = (text: string, effect: Session["moment"]["effect"]) => ({ moment: { text, effect } });
    const found = foundIn(
      session(1, 1, moment("the silence", "both")),
      session(2, 2, moment("a word", "helped")),
      session(3, 3, moment("the clock", "got-in-the-way")),
      session(4, 4, moment("the door", null)),
      session(5, 5, moment(" ", "both")),
      session(6, 6, moment("", "helped")),
    );
    expect(ids(found.helped)).toEqual([2, 1].map((at) => name("s", at)));
    expect(ids(found.hindered)).toEqual([3, 1].map((at) => name("s", at)));
  });

  it("are what was left unsaid, in part or whole, where it has words, and what became of it", () => {
    const found = foundIn(
      session(1, 1, unsaid("yes", "the bill")),
      session(2, 2, unsaid("partly", "the chair")),
      session(3, 3, unsaid("no", "nothing")),
      session(4, 4, unsaid(null, "something")),
      session(5, 5, unsaid("yes", " ")),
      session(6, 20, unsaid("yes", "before")),
    );
    expect(found.unsaid.map(({ session: of, later }) => [of.id, later])).toEqual(
      [2, 1].map((at) => [name("s", at), { became: "kept", day: null, rehearsal: null }]),
    );
  });

  it("are what was said after it was rehearsed, oldest first, where the rehearsal is still there", () => {
    const words = emptyRehearsal(A, ago(30));
    const saying = (at: number, days: number, said: Said, of = name("r", 1)) =>
      entryOf("saying", name("y", at), emptySaying(of, words, ago(days), said));
    const journal = journalOf(
      entryOf("rehearsal", name("r", 2), words),
      entryOf("rehearsal", name("r", 1), words),
      saying(1, 1, "all"),
      saying(2, 2, "part"),
      saying(3, 3, "no"),
      saying(4, 4, "not-come-up"),
      saying(5, 5, "all", name("r", 9)),
      saying(6, 20, "all"),
    );
    const rehearsal = journal.rehearsal.find(({ id }) => id === name("r", 1));
    const said = [2, 1].map((at) => ({
      rehearsal,
      saying: journal.saying.find(({ id }) => id === name("y", at)),
    }));
    expect(lookBack(journal, A, STRETCH)).toEqual({ ...EMPTY, said });
  });

  it("are what was agreed or doubted in it, in the order of those days, and not what is still to ask", () => {
    const agreement = (at: number, days: number, some: Partial<Agreement> = {}): Entry =>
      entryOf("agreement", name("g", at), {
        ...emptyAgreement(A, "cost", ago(days)),
        state: "agreed",
        ...some,
      });
    const found = foundIn(
      agreement(1, 1),
      agreement(2, 9),
      agreement(3, 4, { state: "to-revisit" }),
      agreement(4, 4),
      agreement(5, 4),
      agreement(6, 3, { state: "to-ask" }),
      agreement(7, 20),
      agreement(8, 3, { therapyId: B }),
    );
    // Of one day they stay as they were begun.
    expect(ids(found.agreements)).toEqual([2, 3, 4, 5, 1].map((at) => name("g", at)));
    expect(found).toEqual({ ...EMPTY, agreements: found.agreements });
  });

  it("are the goals that were seen or changed in it, in the order the person gave them", () => {
    const goal = (at: number, days: number) =>
      entryOf("goal", name("l", at), { ...emptyGoal(A, ago(days)), text: `goal ${at}` });
    const seen = (at: number, of: number, days: number) =>
      entryOf("progress", name("p", at), { ...emptyProgress(A, name("l", of), ago(days)), place: 3 });
    const found = foundIn(
      goal(1, 20),
      goal(2, 20),
      goal(3, 5),
      goal(4, 20),
      entryOf("arrangement", arrangementId(A), { ...emptyArrangement(A), goals: [name("l", 3)] }),
      seen(1, 2, 1),
      seen(2, 2, 6),
      seen(3, 2, 20),
      seen(4, 4, 20),
    );
    expect(found.goals.map(({ goal: of, seen: times }) => [of.id, ids(times)])).toEqual([
      [name("l", 3), []],
      [name("l", 2), [name("p", 2), name("p", 1)]],
    ]);
    expect(found).toEqual({ ...EMPTY, goals: found.goals });
  });

  it("are the tasks that were tried in it, each with its times, oldest first", () => {
    const task = (at: number) =>
      entryOf("task", name("t", at), { ...emptyTask(A, TODAY), text: `task ${at}` });
    const tried = (at: number, of: number, days: number) =>
      entryOf("attempt", name("a", at), emptyAttempt(A, name("t", of), ago(days), "partly"));
    const found = foundIn(
      task(1),
      task(2),
      task(3),
      task(4),
      tried(1, 2, 1),
      tried(2, 2, 7),
      tried(3, 1, 3),
      tried(4, 3, 20),
      tried(5, 9, 3),
    );
    expect(found.tasks.map(({ task: of, times }) => [of.id, ids(times)])).toEqual([
      [name("t", 1), [name("a", 3)]],
      [name("t", 2), [name("a", 2), name("a", 1)]],
    ]);
    expect(found).toEqual({ ...EMPTY, tasks: found.tasks });
  });

  it("are the notes that were marked to bring, also those that were brought", () => {
    const note = (at: number, days: number, some: object) =>
      entryOf("note", name("n", at), { ...emptyNote(A, ago(days)), text: "a line", ...some });
    const found = foundIn(
      note(1, 1, { bring: true }),
      note(2, 2, {}),
      note(3, 3, { bring: true, done: true }),
      note(4, 20, { bring: true }),
    );
    expect(ids(found.notes)).toEqual([3, 1].map((at) => name("n", at)));
    expect(found).toEqual({ ...EMPTY, notes: found.notes });
  });
});

describe("how far back one looks", () => {
  const page = (at: number, days: number, therapyId = A) =>
    entryOf("summary", name("x", at), {
      therapyId,
      what: "page",
      day: ago(days),
      way: "copy",
      text: "as it was",
      from: null,
      to: null,
    });
  const sincePage = (...days: readonly number[]) =>
    stretchOf(journalOf(...days.map((each, at) => page(at, each))), A, "since-page", TODAY);

  it("is thirty days, or everything, each up to today", () => {
    expect(stretchOf(emptyJournal(), A, "month", TODAY)).toEqual({ kind: "month", from: ago(30), to: TODAY });
    expect(stretchOf(emptyJournal(), A, "since-began", TODAY)).toEqual({
      kind: "since-began",
      from: null,
      to: TODAY,
    });
  });

  it("is from the last page on, also one of today, and from none that is still to come", () => {
    expect(sincePage(9, 3, 7)).toEqual({ kind: "since-page", from: ago(3), to: TODAY });
    expect(sincePage(0)).toEqual({ kind: "since-page", from: TODAY, to: TODAY });
    expect(sincePage(-1)).toBeNull();
    expect(sincePage()).toBeNull();
    expect(stretchOf(journalOf(page(1, 3, B)), A, "since-page", TODAY)).toBeNull();
  });

  it.each<[Day | null, number, boolean]>([
    [ago(3), 4, false],
    [ago(3), 3, true],
    [ago(3), 2, true],
    [ago(3), 0, true],
    [ago(3), -1, false],
    [null, 4000, true],
    [null, 0, true],
    [null, -1, false],
  ])("from %j on: a day %d days back is in it, %j", (from, days, isIn) => {
    expect(isInStretch({ kind: "month", from, to: TODAY }, ago(days))).toBe(isIn);
  });
});

describe("when looking back is offered", () => {
  const review = (at: number, days: number, some: Partial<Review> = {}): Entry =>
    entryOf("review", name("w", at), { ...emptyReview(A, ago(days)), ...some });
  const therapy = (some: Partial<Therapy>) => entryOf("therapy", A, { ...emptyTherapy(), ...some });
  const sessions = (...days: readonly number[]) => days.map((each, at) => session(at, each));

  it("is after four, eight, twelve or twenty sessions", () => {
    expect(OFFERED_EVERY).toEqual([4, 8, 12, 20]);
  });

  it.each<[Partial<Review>, boolean]>([
    [{}, true],
    [{ line: "  " }, true],
    [{ line: "lighter" }, false],
    [{ choice: "stay" }, false],
    [{ from: ago(30) }, false],
  ])("a time with %j was put off: %j", (some, wasPutOff) => {
    expect(isPutOff({ ...emptyReview(A, TODAY), ...some })).toBe(wasPutOff);
    const journal = journalOf(review(1, 0, some), review(2, 1, { choice: "end" }));
    expect(ids(reviewsOf(journal, A))).toEqual(wasPutOff ? [name("w", 2)] : [name("w", 1), name("w", 2)]);
  });

  it("counts the sessions up to today that came after the last time, or all where there was none", () => {
    const since = (...entries: readonly Entry[]) =>
      sessionsSinceReview(
        journalOf(...sessions(-1, 0, 1, 5, 6, 7), session(9, 2, {}, B), ...entries),
        A,
        TODAY,
      );
    expect(since()).toBe(5);
    expect(since(review(1, 6))).toBe(3);
    expect(since(review(1, 5), review(2, 7))).toBe(2);
    expect(since(review(1, 7), review(2, 5))).toBe(2);
    expect(since(review(1, 0))).toBe(0);
    // What is still to come was not yet; and what was looked at with somebody else is not this.
    expect(since(review(1, 6), review(2, -1))).toBe(3);
    expect(since(review(1, 0, { therapyId: B }))).toBe(5);
  });

  it.each<[Partial<Therapy>, boolean]>([
    [{ reviewEvery: 4 }, false],
    [{ reviewEvery: 3 }, true],
    [{ reviewEvery: 2 }, true],
    [{ reviewEvery: null }, false],
    [{ reviewEvery: 3, state: "considering" }, false],
    [{ reviewEvery: 3, state: "paused" }, false],
    [{ reviewEvery: 3, state: "ended" }, false],
  ])("after three sessions, in a therapy with %j: %j", (some, isDue) => {
    const journal = journalOf(therapy(some), ...sessions(1, 8, 15));
    expect(isReviewDue(journal, journal.therapy[0]!, TODAY)).toBe(isDue);
  });
});
