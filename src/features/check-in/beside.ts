import { attemptsOf, questionsFor } from "#domain/plan.ts";
import type { Day } from "#domain/day.ts";
import type { HistoryKind } from "#domain/history.ts";
import type { Id } from "#domain/id.ts";
import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import { toTellIn } from "#domain/rehearse.ts";
import type { Session } from "#domain/session.ts";
import type { Asks, Beside } from "./parts.ts";

/** A session, as it is being written; it need not be among the saved ones yet. */
export interface Here {
  readonly id: Id;
  readonly therapyId: Id;
  readonly day: Day;
}

/** Something that was agreed, in the order of Plan. */
export type Agreed = { readonly [K in HistoryKind]: Item<K> }[HistoryKind];

/** What was new or changed in this session, and has not been changed since. */
export const agreedHere = (journal: Journal, { id, therapyId }: Here): Agreed[] =>
  [
    ...ofTherapy(journal.goal, therapyId),
    ...ofTherapy(journal.task, therapyId),
    ...ofTherapy(journal.agreement, therapyId),
  ].filter(({ data }) => data.changed.sessionId === id);

/** How it went with one task: what was said in this session, and since the one before. */
export interface Tried {
  readonly task: Item<"task">;
  readonly here: Item<"attempt"> | null;
  /** Written between the sessions, oldest first. */
  readonly before: readonly Item<"attempt">[];
}

/** The tasks there is something to say about: those open since before this session. */
export function triedHere(journal: Journal, here: Here): Tried[] {
  const { id, therapyId, day } = here;
  const earlier = ofTherapy(journal.session, therapyId).find(
    (session) => session.id !== id && session.data.day < day,
  );
  return ofTherapy(journal.task, therapyId)
    .map((task): Tried => {
      const attempts = attemptsOf(journal, task);
      return {
        task,
        here: attempts.find(({ data }) => data.sessionId === id) ?? null,
        before: attempts.filter(
          ({ data }) =>
            data.sessionId === null &&
            data.day <= day &&
            data.day >= task.data.changed.day &&
            (earlier === undefined || data.day >= earlier.data.day),
        ),
      };
    })
    .filter(
      ({ task: { data }, here: said }) =>
        said !== null || (data.state === "open" && data.changed.sessionId !== id && data.changed.day <= day),
    );
}

export const asksHere = (journal: Journal, here: Here, session: Pick<Session, "own">): Asks => ({
  tried: triedHere(journal, here).length > 0,
  said: toTellIn(journal, here).length > 0,
  own: questionsFor(journal, { ...session, therapyId: here.therapyId } as Session).length > 0,
});

export const besideOf = (journal: Journal, here: Here): Beside => ({
  tried: ofTherapy(journal.attempt, here.therapyId).some(({ data }) => data.sessionId === here.id),
  said: toTellIn(journal, here).some(({ saying }) => saying !== null),
  agreed: agreedHere(journal, here).length > 0,
});
