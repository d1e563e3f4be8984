import type { ALARMS } from "#domain/calendar.ts";
import { plural } from "../plural.ts";

/** The calendar file. */
export const calendar = {
  title: "In your calendar",
  intro:
    "A web app without a server cannot ring by itself. Your phone’s calendar can: this makes a file of days for it, here on your device.",
  what: "What goes in",
  sessions: "Sessions",
  noSessions: "For sessions, say in your therapy on which day and how often you meet.",
  toTherapy: "Say when we meet",
  noTasks: "No task has a day of its own.",
  weekly: (weekdays: string, time: string) => `Every week, ${weekdays}${time}`,
  fortnightly: (weekdays: string, time: string) => `Every two weeks, ${weekdays}${time}`,
  from: (day: string) => `from ${day}`,
  once: (day: string, time: string) => `${day}${time}`,
  atTime: (time: string) => ` at ${time}`,
  dates: (n: number) => plural("en", n, { one: "1 date", other: `${n} dates` }),
  names: "What it is called there",
  namesHint: "Whoever sees your calendar reads this. We suggest something that says nothing.",
  neutral: { session: "Appointment", task: "Reminder" },
  nameOf: { session: "A session", task: "A task" },
  ring: { session: "Reminder of a session", task: "Reminder of a task" },
  alarms: {
    none: "None",
    "hour-before": "An hour before",
    morning: "That morning, at nine",
    "evening-before": "The evening before, at eight",
  } satisfies Record<(typeof ALARMS)[number], string>,
  reach:
    "It reaches one year ahead. When something changes, make it again: your calendar replaces what has the same origin.",
  zone: (zone: string) => `Hours as in ${zone}, also when the clocks change.`,
  outside:
    "Once in your calendar, it is outside this app’s protection, and some calendars are copied to a server.",
  save: "Save the calendar file",
  share: "Hand it to my calendar",
  saved: "Saved among your downloads. Open it with your calendar.",
  nothingChosen: "Choose first what goes in.",
};
