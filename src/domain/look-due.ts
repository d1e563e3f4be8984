import type { Day } from "./day.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";
import type { Id } from "./id.ts";
import type { Review } from "./review.ts";

/** After how many sessions looking back can be offered; the person may have another number from elsewhere. */
export const OFFERED_EVERY: readonly number[] = [4, 8, 12, 20];

/**
 * Whether an offer to look back was put off: nothing was looked at, chosen or written. It only says from when on sessions are
 * counted anew, and is told nowhere.
 */
export const isPutOff = ({ from, choice, line }: Review): boolean =>
  from === null && choice === null && line.trim() === "";

/** The times somebody looked back over one therapy, newest first. */
export const reviewsOf = (journal: Journal, therapyId: Id): readonly Item<"review">[] =>
  ofTherapy(journal.review, therapyId).filter(({ data }) => !isPutOff(data));

/** Sessions since the last time of looking back or of putting it off, or since it began: those of a later day than that, up to today. */
export function sessionsSinceReview(journal: Journal, therapyId: Id, today: Day): number {
  const last = ofTherapy(journal.review, therapyId)
    .map(({ data }) => data.day)
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  return ofTherapy(journal.session, therapyId).filter(
    ({ data: { day } }) => day <= today && (last === undefined || day > last),
  ).length;
}

/** Whether looking back is offered: only where the person asked for it, in a therapy that goes on, after so many sessions. */
export const isReviewDue = (journal: Journal, { id, data }: Item<"therapy">, today: Day): boolean =>
  data.reviewEvery !== null &&
  data.state === "active" &&
  sessionsSinceReview(journal, id, today) >= data.reviewEvery;
