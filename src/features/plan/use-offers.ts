import { useMemo } from "react";
import type { Id } from "#domain/id.ts";
import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import { offeredNow, OFFERS, type Course, type OfferedNow } from "#domain/occurrence.ts";
import { dayNow } from "#device/clock.ts";
import { useJournal } from "#vault/react.ts";

/** A task, how it is offered today, and every time with it, oldest first. */
export interface Offer {
  readonly task: Item<"task">;
  readonly offered: OfferedNow;
  readonly attempts: readonly Item<"attempt">[];
}

/** Among what I am trying now; everything else is among what was. */
export const isNow = ({ offered }: Offer): boolean => offered !== "past" && offered !== "closed";

function courseOf(journal: Journal, therapyId: Id): Course | null {
  const therapy = journal.therapy.find(({ id }) => id === therapyId)?.data;
  const sessionDays = ofTherapy(journal.session, therapyId).map(({ data }) => data.day);
  return therapy === undefined ? null : { therapy, sessionDays };
}

/** Those for today first, then those for whenever one likes; what was comes last, the newest of it first. */
export function useOffers(therapyId: Id, tasks: readonly Item<"task">[]): readonly Offer[] {
  const journal = useJournal();
  const today = dayNow();
  return useMemo(() => {
    const course = courseOf(journal, therapyId);
    const attempts = Map.groupBy(ofTherapy(journal.attempt, therapyId), ({ data }) => data.taskId);
    const offers = tasks.map((task): Offer => {
      const own = [...(attempts.get(task.id) ?? [])].reverse();
      const offered =
        course === null
          ? "closed"
          : offeredNow(
              task.data,
              today,
              own.map(({ data }) => data),
              course,
            );
      return { task, offered, attempts: own };
    });
    const was = offers.filter((offer) => !isNow(offer)).sort(byLastChange);
    const now = offers.filter(isNow).sort((a, b) => OFFERS.indexOf(a.offered) - OFFERS.indexOf(b.offered));
    return [...now, ...was];
  }, [journal, therapyId, tasks, today]);
}

function byLastChange({ task: a }: Offer, { task: b }: Offer): number {
  const [dayA, dayB] = [a.data.changed.day, b.data.changed.day];
  return dayA === dayB ? 0 : dayA < dayB ? 1 : -1;
}
