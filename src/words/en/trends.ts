import type { ObservationChoice, Pattern } from "#domain/observation.ts";
import type { EventKind } from "#domain/trend-events.ts";
import type { Became } from "#domain/trend-unsaid.ts";
import type { TrendWindow } from "#domain/trend-window.ts";
import type { Therapy } from "#domain/therapy.ts";
import { plural } from "../plural.ts";

/** How it goes: the answers of all sessions, each against the person's own usual. */
export const trends = {
  title: "How it goes",
  hint: "Your answers, session by session",
  intro: "Each answer beside your own usual. Nothing is added up, and nobody else is compared with.",
  empty: "When you have told a session, your answers will stand here, one after the other.",
  noAnswers: "Half a minute asks for no steps. The complete form does, and its answers stand here.",
  few: "From three answers on there is a picture.",

  now: "What can be seen now",
  answers: "Your answers",
  own: "My own questions",
  latestIs: (day: string, answer: string) => `${day}: ${answer}`,
  usualIs: (answer: string) => `My usual: ${answer}`,
  usualSoFar: (answer: string, taken: number) =>
    plural("en", taken, {
      one: `My usual so far, from 1 answer: ${answer}`,
      other: `My usual so far, from ${taken} answers: ${answer}`,
    }),
  noAnswer: "no answer",
  picture: (item: string, answers: number, from: string, to: string) =>
    plural("en", answers, {
      one: `${item}: a picture of 1 answer, ${from}.`,
      other: `${item}: a picture of ${answers} answers, from ${from} to ${to}. The words beside it say the same.`,
    }),
  windowLabel: "How much to look at",
  windows: { last: "The last 12", year: "A year", all: "All" } satisfies Record<TrendWindow, string>,
  walk: (item: string) => `${item}, session by session`,
  walkYear: (item: string, year: string) => `${item}, session by session, ${year}`,
  earlier: "Earlier",
  later: "Later",
  point: (day: string, item: string, answer: string) => `${day}. ${item}: ${answer}.`,
  pointNote: (day: string, item: string, answer: string, note: string) =>
    `${day}. ${item}: ${answer}. ${note}`,
  why: "Why that may be",
  toSession: "See this session",

  key: {
    latest: "the latest answer",
    earlier: "an earlier one",
    band: "my usual, and a step to each side",
    none: "no answer",
    notApplicable: "doesn’t apply / don’t know",
    noted: "I wrote down why",
    begun: "my usual begins anew",
    gap: "more time than usual went by",
  },
  startHere: "Start my usual from here",
  startHereHint: "From this session on, for all answers in this therapy. What came before keeps its own.",
  started: "Your usual begins here",
  startTakenBack: "It no longer begins here",
  beginsHere: "My usual begins anew at this session.",
  takeStartBack: "Do not begin it here",

  more: "More detail",
  limitsNone: "From ten answers on, this says where most of them lie.",
  limits: (low: string, high: string) =>
    `By how your own answers go up and down, most lie from “${low}” to “${high}”. What lies outside is unusual for you, and no more than that.`,
  limitsOne: (answer: string) =>
    `By how your own answers go up and down, most are “${answer}”. Any other is unusual for you, and no more than that.`,
  limitsMoved: "Your answers have moved over time, so there is no single place where most of them lie.",
  unusual: "Unusual for you",
  unusualNone: "None of these answers is unusual for you.",
  howRead: "How to read this",
  howReadText:
    "Your usual is the middle one of your first five answers with this therapist, and then it stays. You can begin it anew at any session. Dots are joined only where no answer is left out in between.",

  table: "Every session",
  day: "Day",
  answer: "Answer",
  note: "What I wrote",
  goneTitle: "There is nothing to follow here",
  goneText: "The question may have been deleted.",
  toTrends: "To How it goes",

  unsaidTitle: "What I did not say, and later",
  unsaidNone: "Nothing stands here. What you do not say in a session can be kept with it.",
  unsaidNoWords: "Something, without words",
  became: {
    said: "I said it later",
    talked: "We talked about it",
    waits: "It waits for a session",
    rehearsed: "I prepared how to say it",
    "decided-not": "I decided not to say it",
    kept: "It stays with me",
  } satisfies Record<Became, string>,
  becameOn: (what: string, day: string) => `${what}, ${day}`,

  tasksTitle: "Tasks, as they went",
  tasksNone: "No task has been tried yet.",
  goalsTitle: "Where I see my goals",
  goalsNone: "Goals that you look at from time to time stand here.",
  goalAt: (place: number, of: number) => `${place} of ${of}`,
  goalFromTo: (first: number, latest: number, of: number) => `from ${first} to ${latest} of ${of}`,

  weeksTitle: "The weeks at a glance",
  weeks: (weeks: number, sessions: number) =>
    plural("en", sessions, {
      one: `A picture of ${weeks} weeks with 1 session. The list below says the same.`,
      other: `A picture of ${weeks} weeks with ${sessions} sessions. The list below says the same.`,
    }),
  weekSession: "a session",
  weekNone: "a week without one",
  eventsTitle: "What happened",
  events: {
    begun: "It began",
    agreement: "How we work",
    goal: "A goal",
    said: "I said it",
    state: "The therapy",
    usual: "My usual began anew",
    review: "I looked back",
    gap: "No session was told",
  } satisfies Record<EventKind, string>,
  eventIs: (event: string, how: string) => `${event}: ${how}`,
  goalNew: "new",
  gapUntil: (from: string, to: string) => `from ${from} to ${to}`,
  states: {
    considering: "not begun yet",
    active: "it goes on",
    paused: "paused",
    ended: "ended",
  } satisfies Record<Therapy["state"], string>,

  observed: {
    pattern: "What was seen",
    item: "In",
    choice: "What I chose",
    why: "Why that may be",
    patterns: {
      "far-below": "clearly lower than usual",
      "below-twice": "lower than usual, twice in a row",
      "pace-slow": "too slow, twice in a row",
      "pace-fast": "too fast, twice in a row",
      "unsaid-often": "something left unsaid, more than once",
      "far-above": "clearly higher than usual",
      "above-twice": "higher than usual, twice in a row",
      "pace-right": "a pace that is right again",
      "all-said": "nothing left unsaid lately",
    } satisfies Record<Pattern, string>,
    choices: {
      noted: "To note why",
      raised: "To prepare to raise it",
      left: "To leave it",
    } satisfies Record<ObservationChoice, string>,

    title: "Something that can be seen",
    said: {
      "far-below": (item: string, answer: string, usual: string) =>
        `${item}: this time you answered “${answer}”. Your usual is “${usual}”.`,
      "below-twice": (item: string, answer: string, usual: string) =>
        `${item}: your last answers are lower than your usual, “${usual}”. The latest is “${answer}”.`,
      "pace-slow": (item: string, answer: string) => `${item}: “${answer}”, twice in a row.`,
      "pace-fast": (item: string, answer: string) => `${item}: “${answer}”, twice in a row.`,
      "unsaid-often": () =>
        "The last three times you answered whether you left something unsaid, more than once you had.",
      "far-above": (item: string, answer: string, usual: string) =>
        `${item}: this time you answered “${answer}”. Your usual is “${usual}”.`,
      "above-twice": (item: string, answer: string, usual: string) =>
        `${item}: your last answers are higher than your usual, “${usual}”. The latest is “${answer}”.`,
      "pace-right": (item: string, answer: string) => `${item}: “${answer}” again, twice in a row.`,
      "all-said": () => "The last three times you answered whether you left something unsaid, you had not.",
    } satisfies Record<Pattern, (item: string, answer: string, usual: string) => string>,
    askDown: "Is there something you would like to do with it?",
    askUp: "Is there something you would like to keep of it?",
    noteWhy: "Note why",
    raise: "Prepare to raise it",
    leave: "Leave it",
    noted: "Kept with this session",
    raised: "Kept, with what you prepare",
    left: "Left. It stays quiet until it comes again.",
    whyLabel: "Why that may be, in a few words",
    seePicture: "See the picture",
    seePictureOf: (item: string) => `See the picture: ${item}`,
    before: "What I chose before",
    beforeIs: (pattern: string, choice: string) => `${pattern} · ${choice}`,
    whyTitle: "Why that may be",
    takeBack: "Take this back",
    goneTitle: "This is not here",
    goneText: "It may have been taken back.",
  },
};
