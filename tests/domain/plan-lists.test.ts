import { describe, expect, it } from "vitest";
import { AGREEMENT_TOPICS, agreementSchema, emptyAgreement } from "#domain/agreement.ts";
import { arrangementId, emptyArrangement } from "#domain/arrangement.ts";
import { emptyAttempt } from "#domain/attempt.ts";
import { addDays, type Day } from "#domain/day.ts";
import { emptyGoal } from "#domain/goal.ts";
import { emptyIncident, incidentSchema } from "#domain/incident.ts";
import { emptyJournal, journalWith, type Journal } from "#domain/journal.ts";
import {
  arrangementOf,
  attemptsOf,
  goalsInOrder,
  ownAnswersOf,
  progressOf,
  questionsAsked,
  questionsFor,
  tasksOf,
} from "#domain/plan.ts";
import { emptyProgress } from "#domain/progress.ts";
import { emptyQuestion, type OwnAnswer } from "#domain/question.ts";
import { emptySession } from "#domain/session.ts";
import { emptyTask } from "#domain/task.ts";
import { A, B, entryOf, idOf, TODAY } from "../documents/sample-entry.ts";

const ago = (days: number): Day => addDays(TODAY, -days);
const with_ = (...entries: ReturnType<typeof entryOf>[]): Journal => journalWith(emptyJournal(), entries);
const names = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id.slice(0, 2));
const goal = (place: number, therapy = A) => entryOf("goal", idOf("g", place), emptyGoal(therapy, TODAY));
const task = (place: number, of: number | null, therapy = A) =>
  entryOf("task", idOf("t", place), {
    ...emptyTask(therapy, TODAY),
    goalId: of === null ? null : idOf("g", of),
  });

describe("the order of the goals", () => {
  const order = { ...emptyArrangement(A), goals: [idOf("g", 3), idOf("g", 9), idOf("g", 1)] };
  const arranged = entryOf("arrangement", arrangementId(A), order);

  it("is as they were begun, until the person gives another", () => {
    const goals = [goal(2), goal(1), goal(3), goal(4, B)];
    expect(names(goalsInOrder(with_(...goals), A))).toEqual(["g2", "g1", "g3"]);
    expect(names(goalsInOrder(with_(...goals, arranged), A))).toEqual(["g3", "g1", "g2"]);
  });

  it("is kept with the therapy it is of", () => {
    expect(arrangementOf(with_(arranged), A)).toEqual(order);
    expect(arrangementOf(with_(arranged), B)).toEqual({ therapyId: B, goals: [], bring: [] });
    expect(arrangementOf(emptyJournal(), A)).toEqual({ therapyId: A, goals: [], bring: [] });
  });
});

describe("what belongs to a goal", () => {
  it("is where it was seen, oldest first, and nothing of another", () => {
    const seen = (place: number, of: number, day: Day, therapy = A) =>
      entryOf("progress", idOf("p", place), emptyProgress(therapy, idOf("g", of), day));
    const journal = with_(
      goal(1),
      goal(2),
      seen(1, 1, ago(2)),
      seen(2, 1, ago(9)),
      seen(3, 2, ago(5)),
      seen(4, 1, ago(5), B),
      seen(5, 1, ago(5)),
    );
    expect(names(progressOf(journal, journal.goal[0]!))).toEqual(["p2", "p5", "p1"]);
    expect(names(progressOf(journal, journal.goal[1]!))).toEqual(["p3"]);
  });

  it("is what is tried for it, in the order it was begun", () => {
    const journal = with_(goal(1), task(3, 1), task(1, 1), task(2, 2), task(4, null), task(5, 1, B));
    expect(names(tasksOf(journal, journal.goal[0]!))).toEqual(["t3", "t1"]);
  });
});

describe("what belongs to a task", () => {
  it("is every time with it, oldest first, and none with another", () => {
    const tried = (place: number, of: number, day: Day, therapy = A) =>
      entryOf("attempt", idOf("a", place), emptyAttempt(therapy, idOf("t", of), day, "done"));
    const journal = with_(
      task(1, null),
      task(2, null),
      tried(1, 1, ago(2)),
      tried(2, 1, ago(9)),
      tried(3, 2, ago(5)),
      tried(4, 1, ago(5), B),
      tried(5, 1, ago(5)),
    );
    expect(names(attemptsOf(journal, journal.task[0]!))).toEqual(["a2", "a5", "a1"]);
    expect(names(attemptsOf(journal, journal.task[1]!))).toEqual(["a3"]);
  });
});

describe("questions of one’s own, as they are asked and answered", () => {
  const question = (place: number, some: Partial<ReturnType<typeof emptyQuestion>>) =>
    entryOf("question", idOf("q", place), { ...emptyQuestion(A), text: `q${place}`, ...some });
  const journal = with_(
    question(4, {}),
    question(1, { therapyId: null }),
    question(2, { retired: true }),
    question(3, { therapyId: B }),
    question(5, { therapyId: null, retired: true }),
  );
  const answer = (place: number, value: OwnAnswer["value"], note = ""): OwnAnswer => ({
    questionId: idOf("q", place),
    value,
    note,
  });
  const session = (...own: OwnAnswer[]) => ({ ...emptySession(A, TODAY), own });

  it("are asked in the order they were begun, here or in every therapy, until they are retired", () => {
    expect(names(questionsAsked(journal, A))).toEqual(["q4", "q1"]);
    expect(names(questionsAsked(journal, B))).toEqual(["q1", "q3"]);
  });

  it("are answered with a step or in words, and told with the question as long as it is there", () => {
    const of = (place: number) => journal.question.find(({ id }) => id === idOf("q", place))!;
    const said = session(
      answer(2, "mostly"),
      answer(4, null, " "),
      answer(1, null),
      answer(9, null, "a word"),
      answer(3, "partly", "and why"),
    );
    expect(ownAnswersOf(journal, said)).toEqual([
      { ...answer(2, "mostly"), question: of(2) },
      { ...answer(9, null, "a word"), question: null },
      { ...answer(3, "partly", "and why"), question: of(3) },
    ]);
    expect(ownAnswersOf(journal, session())).toEqual([]);
  });

  it("are shown each once: those asked, then others that were answered", () => {
    const shown = (...own: OwnAnswer[]) => names(questionsFor(journal, session(...own)));
    expect(shown()).toEqual(["q4", "q1"]);
    expect(shown(answer(2, "mostly"), answer(1, "partly"), answer(9, "mostly"))).toEqual(["q4", "q1", "q2"]);
    expect(shown(answer(2, null))).toEqual(["q4", "q1"]);
  });
});

describe("what is written down", () => {
  it.each(AGREEMENT_TOPICS)(
    "as an agreement about %s is still to be asked, and says nothing yet",
    (topic) => {
      const made = emptyAgreement(A, topic, TODAY);
      expect(made).toEqual({
        therapyId: A,
        topic,
        title: "",
        text: "",
        question: "",
        state: "to-ask",
        changed: { day: TODAY, sessionId: null, turn: 0, line: "" },
      });
      expect(agreementSchema.parse(made)).toEqual(made);
    },
  );

  it("as something that should not have happened has a day, and no therapy until one is said", () => {
    const made = emptyIncident(TODAY);
    expect(made).toEqual({ therapyId: null, day: TODAY, text: "" });
    expect(incidentSchema.parse(made)).toEqual(made);
    expect(incidentSchema.parse({ ...made, therapyId: B })).toEqual({ ...made, therapyId: B });
  });
});
