import type { CalendarEvent } from "#domain/calendar.ts";
import type { Language } from "#domain/language.ts";
import { formatDay, formatList, formatTime, formatWeekday } from "#words/format.ts";
import type { Words } from "#words/words.ts";

/** When these take place, in one line: "Every week, Tuesday at 18:00, from 1 Dec". */
export function whenInWords(
  { calendar }: Words,
  language: Language,
  events: readonly CalendarEvent[],
): string {
  const event = events.find(({ repeats }) => repeats !== null) ?? events[0];
  if (event === undefined) return "";
  const time = event.time === null ? "" : calendar.atTime(formatTime(language, event.time));
  if (event.repeats === null) {
    const first = calendar.once(formatDay(language, event.day, "weekday"), time);
    return events.length === 1 ? first : `${calendar.dates(events.length)} · ${first}`;
  }
  const days = formatList(
    language,
    event.repeats.weekdays.map((weekday) => formatWeekday(language, weekday)),
  );
  const every = event.repeats.everyWeeks === 2 ? calendar.fortnightly : calendar.weekly;
  return `${every(days, time)} · ${calendar.from(formatDay(language, events[0]?.day ?? event.day, "brief"))}`;
}
