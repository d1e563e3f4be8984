import { inHandOrder, emptyArrangement, type Arrangement } from "./arrangement.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import type { OwnAnswer } from "./question.ts";
import type { Session } from "./session.ts";

/** What was put in order by hand in one therapy. */
export const arrangementOf = (journal: Journal, therapyId: Id): Arrangement =>
  ofTherapy(journal.arrangement, therapyId)[0]?.data ?? emptyArrangement(therapyId);

/** The goals of one therapy in the order the person gave them, then as they were begun. */
export const goalsInOrder = (journal: Journal, therapyId: Id): Item<"goal">[] =>
  inHandOrder(ofTherapy(journal.goal, therapyId), arrangementOf(journal, therapyId).goals, (goal) => goal.id);

/** Where one goal was seen, oldest first. */
export const progressOf = (journal: Journal, { id, data }: Item<"goal">): Item<"progress">[] =>
  ofTherapy(journal.progress, data.therapyId)
    .filter((progress) => progress.data.goalId === id)
    .reverse();

export const tasksOf = (journal: Journal, { id, data }: Item<"goal">): Item<"task">[] =>
  ofTherapy(journal.task, data.therapyId).filter((task) => task.data.goalId === id);

/** Every time with one task, oldest first. */
export const attemptsOf = (journal: Journal, { id, data }: Item<"task">): Item<"attempt">[] =>
  ofTherapy(journal.attempt, data.therapyId)
    .filter((attempt) => attempt.data.taskId === id)
    .reverse();

/** The own questions that are asked in a session of this therapy, in the order they were begun. */
export const questionsAsked = (journal: Journal, therapyId: Id): Item<"question">[] =>
  journal.question.filter(
    ({ data }) => !data.retired && (data.therapyId === null || data.therapyId === therapyId),
  );

/** An answer to an own question, and the question where it is still there; retired ones are. */
export interface OwnAnswered extends OwnAnswer {
  readonly question: Item<"question"> | null;
}

/** What one session says to own questions: also to those retired since, and none that was left unanswered. */
export const ownAnswersOf = (journal: Journal, { own }: Session): OwnAnswered[] =>
  own
    .filter(({ value, note }) => value !== null || note.trim() !== "")
    .map((answer) => ({
      ...answer,
      question: journal.question.find(({ id }) => id === answer.questionId) ?? null,
    }));

/** The own questions to show while a session is written: those asked, then the retired ones it has already answered. */
export function questionsFor(journal: Journal, session: Session): Item<"question">[] {
  const asked = questionsAsked(journal, session.therapyId);
  const answered = ownAnswersOf(journal, session).flatMap(({ question }) => question ?? []);
  return [...new Set([...asked, ...answered])];
}
