import type { WAYS_TO_MEET } from "#domain/session.ts";
import type { ADDRESSES, RHYTHMS, THERAPY_KINDS, THERAPY_STATES } from "#domain/therapy.ts";
import { formatWeekday } from "../format.ts";
import { plural } from "../plural.ts";
import { first } from "./first.ts";

export const common = {
  ...first,

  places: {
    today: "Today",
    journey: "Journey",
    notes: "Notes",
    page: "To bring",
    plan: "Plan",
    rehearse: "Rehearse",
  },
  messages: "Messages",
  uncover: "Show again",
  placesLabel: "Places",
  skipToContent: "Skip to the content",
  noteIt: "Note it",
  hide: "Hide now",
  hideAndLock: "Hide and lock now",
  settings: "Settings",

  back: "Back",
  close: "Close",
  continue: "Continue",
  done: "Done",
  save: "Save",
  saved: "Saved",
  undo: "Undo",
  notUndone: "It has changed since, so it stays as it is now.",
  moveUp: (text: string) => `Move up: ${text}`,
  moveDown: (text: string) => `Move down: ${text}`,
  placeNow: (place: number, of: number) => `Now ${place} of ${of}`,
  copied: "Copied",
  couldNotCopy: "This browser does not let it be copied. You can still mark the text by hand.",
  deleted: "Deleted",
  clear: "Clear",
  more: "More",
  retry: "Try again",
  stopHere: "I’ll stop here",
  optional: "optional",
  notFoundTitle: "There is nothing here",
  notFoundText: "The page may have moved, or what it showed was deleted.",
  toToday: "Go to Today",

  language: "Language",

  therapy: "Therapy",
  withName: (name: string) => `with ${name}`,
  sessions: (n: number) => plural("en", n, { one: "1 session", other: `${n} sessions` }),
  therapyKinds: {
    individual: "Individual",
    couple: "Couple",
    family: "Family",
    group: "Group",
    other: "Something else",
  } satisfies Record<(typeof THERAPY_KINDS)[number], string>,
  therapyStates: {
    considering: "Not begun yet",
    active: "Going on",
    paused: "Paused",
    ended: "Ended",
  } satisfies Record<(typeof THERAPY_STATES)[number], string>,
  waysToMeet: {
    "in-person": "In person",
    video: "By video",
    phone: "By phone",
    chat: "By chat",
  } satisfies Record<(typeof WAYS_TO_MEET)[number], string>,
  rhythms: {
    weekly: "Every week",
    fortnightly: "Every two weeks",
    monthly: "Once a month",
    irregular: "It varies",
  } satisfies Record<(typeof RHYTHMS)[number], string>,
  addresses: { tu: "tú", usted: "usted", vos: "vos" } satisfies Record<(typeof ADDRESSES)[number], string>,
  addressLabel: "In Spanish, we call each other",

  today: "Today",
  tomorrow: "Tomorrow",
  weekday: (weekday: number) => formatWeekday("en", weekday),
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,

  errors: {
    notADay: "Write a day, for example 2026-11-22.",
    notATime: "Write a time, for example 19:30.",
    tooLong: "This is longer than fits here. Shorten it, or split it in two.",
  },
};
