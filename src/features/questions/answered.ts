import type { Id } from "#domain/id.ts";
import type { Journal } from "#domain/journal.ts";

/** Whether a question has been answered in any session: then its words stay with those answers. */
export const isAnswered = (journal: Journal, questionId: Id): boolean =>
  journal.session.some(({ data }) =>
    data.own.some(
      (answer) => answer.questionId === questionId && (answer.value !== null || answer.note !== ""),
    ),
  );
