import { addDays, type Day } from "#domain/day.ts";
import type { Language } from "#domain/language.ts";
import type { OfferedNow } from "#domain/occurrence.ts";
import type { Task } from "#domain/task.ts";
import { formatDay, formatList, formatTime, formatWeekday } from "./format.ts";
import type { Words } from "./words.ts";

type When = Pick<Task, "until" | "time">;

const DAYS_OF_A_WEEK = 7;

/** For when a task is, as it was agreed: "until the next session", "each Monday and Friday", "whenever you like". */
export function untilInWords(words: Words, language: Language, { until }: When, today: Day): string {
  const { tasks } = words.plan;
  switch (until.kind) {
    case "next-session":
      return tasks.forNextSession;
    case "open":
      return tasks.offers.whenever;
    case "day":
      if (until.day === today) return tasks.offers.today;
      if (until.day === addDays(today, 1)) return tasks.forTomorrow;
      return tasks.forDay(formatDay(language, until.day, "weekday"));
    case "weekdays":
      if (until.days.length === DAYS_OF_A_WEEK) return tasks.everyDay;
      return tasks.eachOf(
        formatList(
          language,
          until.days.map((day) => formatWeekday(language, day)),
        ),
      );
  }
}

/** How a task is offered today, in words that never speak of a day that went by. */
export function offerInWords(
  words: Words,
  language: Language,
  task: When,
  offered: OfferedNow,
  today: Day,
): string {
  const { tasks } = words.plan;
  const { kind } = task.until;
  const isGone = kind === "day" && task.until.day < today;
  const isNamed =
    offered === "whenever" || offered === "later" || (offered === "answered" && kind === "weekdays");
  const when = isNamed && !isGone ? untilInWords(words, language, task, today) : tasks.offers[offered];
  const hasTime = (isNamed || offered === "today") && !isGone;
  return hasTime && task.time !== null ? tasks.atTime(when, formatTime(language, task.time)) : when;
}
