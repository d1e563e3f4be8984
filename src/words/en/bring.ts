import { plural } from "../plural.ts";

/** The list for the next session, and what was talked about in one. */
export const bring = {
  title: "To bring",
  eyebrow: (day: string) => `for ${day}`,
  listLabel: "What I want to bring",
  empty: "Nothing is waiting for the next session yet. One line is enough.",
  notNow: "Not now",
  notNowOf: (text: string) => `Not now: ${text}`,
  notNowSaid: "Off the list. It stays where it comes from.",
  reword: "In other words",
  rewordOf: (text: string) => `In other words: ${text}`,
  threeFit: "Three fit well in a session. What is at the top is said first.",

  addLabel: "What I want to say or ask",
  add: "Put it on the list",
  added: "It is on the list",
  addEmpty: "Write at least a word.",

  // Where a line comes from.
  from: {
    note: "From a note",
    session: "From a session",
    agreement: "How we work: to ask",
    task: "From a task",
    attempt: "From how a task went",
    goal: "From a goal",
    rehearsal: "From a rehearsal",
  },
  fromDay: (from: string, day: string) => `${from}, ${day}`,

  couldTitle: "Could also be said",
  couldText: "Only if you want. What you leave stays where it is.",
  bringIt: "Bring it",
  bringItOf: (text: string) => `Bring it: ${text}`,
  leaveIt: "Leave it",
  leaveItOf: (text: string) => `Leave it: ${text}`,
  inMyWords: "In my words",
  inMyWordsOf: (text: string) => `In my words: ${text}`,
  broughtSaid: "It is on the list",
  leftSaid: "Left alone",
  showMore: (n: number) => plural("en", n, { one: "1 more", other: `${n} more` }),

  // Finding the words.
  wordsTitle: "How I want to say it",
  wordsWas: "What I wrote",
  wordsLabel: "How I want to say it",
  wordsHint: "As much or as little as you like. What you wrote before stays as it is.",
  wordsGone: "This is not on the list any more.",

  // In the session.
  inSession: "In the session",
  sessionTitle: "In the session",
  sessionText: "Tick what you talked about. The rest waits for the next one.",
  sessionEmpty: "There is nothing on the list. You can simply talk.",
  talked: "Talked about",
  talkedOf: (text: string) => `Talked about: ${text}`,
  untickedSaid: "Back on the list",
  cameOfIt: "What came of it, in one line",
  allTalked: "You have talked about all of it.",
  restWaits: (n: number) =>
    plural("en", n, {
      one: "One thing waits for the next session. That is fine.",
      other: `${n} things wait for the next session. That is fine.`,
    }),
  answerTitle: "What came of it",
  answerGone: "This is not here any more.",
  makePage: "The page",
  toList: "The whole list",
};
