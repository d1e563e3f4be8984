import { sessionEvents, taskEvents, type CalendarEvent } from "#domain/calendar.ts";
import type { Day } from "#domain/day.ts";
import { ofTherapy, type Item } from "#domain/journal.ts";
import { useJournal } from "#vault/react.ts";

/** One line that can go into the calendar: all the sessions of a therapy, or one task. */
export interface Offer {
  readonly key: string;
  readonly what: CalendarEvent["what"];
  /** The task in the person's words; sessions have none. */
  readonly text: string;
  readonly events: readonly CalendarEvent[];
}

/** What of one therapy has days of its own, and nothing of any other. */
export function useOffers(therapy: Item<"therapy">, today: Day): readonly Offer[] {
  const journal = useJournal();
  const sessionDays = ofTherapy(journal.session, therapy.id).map(({ data }) => data.day);
  const course = { therapy: therapy.data, sessionDays };
  const sessions: Offer = {
    key: therapy.id,
    what: "session",
    text: "",
    events: sessionEvents(therapy, sessionDays, today),
  };
  const tasks = ofTherapy(journal.task, therapy.id).map((task): Offer => ({
    key: task.id,
    what: "task",
    text: task.data.text,
    events: taskEvents(task, course, today),
  }));
  return [sessions, ...tasks].filter(({ events }) => events.length > 0);
}
