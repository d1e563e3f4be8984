import type { StretchKind } from "#domain/look-stretch.ts";
import type { ReviewChoice } from "#domain/review.ts";
import { plural } from "../plural.ts";

/** Looking back over a stretch of a therapy, and what may come of it. */
export const looking = {
  title: "Looking back",
  hint: "A month, since the last page, or since we began",

  stretch: "How far back",
  stretches: {
    month: "The last month",
    "since-page": "Since the last page",
    "since-began": "Since we began",
  } satisfies Record<StretchKind, string>,
  fromDay: (day: string) => `From ${day} until today, as you wrote it.`,
  fromBeginning: "From the beginning until today, as you wrote it.",
  nothing: "Nothing was written in this time. That is fine too.",
  nothingYet: "Here you will be able to read what you wrote, all of a piece.",

  parts: {
    sessions: "How I came out of the sessions",
    helped: "What helped",
    hindered: "What got in the way",
    unsaid: "What I did not say",
    said: "What I had rehearsed, and said",
    goals: "Where we are going",
    tasks: "How the tasks went",
    agreements: "What changed in how we work",
    notes: "What I marked to bring",
  },
  without: "without words",
  saidLater: (day: string) => `I said it later, on ${day}.`,
  talkedLater: (day: string) => `We talked about it later, on ${day}.`,
  seenFromTo: (from: string, to: string) => `First ${from}, last ${to}`,
  seenOnce: (place: string) => `Seen at ${place}`,
  showAll: (n: number) => plural("en", n, { one: "Show that one too", other: `Show all ${n}` }),

  toReview: "What do I want now?",
  before: "Times I looked back",
  undecided: "I looked, and decided nothing",

  every: {
    title: "Offer to look back",
    hint: "It stays on Today until you look back or put it off.",
    never: "Don’t offer it",
    after: (n: number) => plural("en", n, { one: "After every session", other: `After ${n} sessions` }),
    willOffer: (n: number) =>
      plural("en", n, {
        one: "It will be offered after every session.",
        other: `It will be offered after every ${n} sessions.`,
      }),
    willNot: "It will not be offered.",
  },

  offer: {
    text: "Some sessions have gone by since you last looked back. Is this going where you wanted?",
    first: "You have told some sessions by now. Is this going where you wanted?",
    look: "Look back",
    later: "Not now",
    putOff: "Put off. It will be offered again after some more sessions.",
  },

  review: {
    title: "What do I want now?",
    lead: "There is no right answer here, and none of these is final.",
    every: "Look back after so many sessions",
    from: "Since",
    choice: "What I want now",
    choices: {
      stay: "Go on as we are",
      change: "Change something",
      "space-out": "See each other less often",
      pause: "Take a break",
      end: "End",
    } satisfies Record<ReviewChoice, string>,
    hints: {
      stay: "It does me good, or good enough.",
      change: "One thing, even a small one.",
      "space-out": "Every two weeks, once a month, now and then.",
      pause: "For a while, or without saying until when.",
      end: "With a last session, with a message, or in another way.",
    } satisfies Record<ReviewChoice, string>,
    line: "What I want to remember of it",
    lineHint: "One line is enough, and none is fine.",
    save: "Keep it",
    saved: "Kept",
    undone: "Taken back",
    edit: "Edit",
    delete: "Delete this",
    gone: "This is not here any more.",
    toLooking: "Look back",
  },

  /** What is said once something was chosen, and where it leads. */
  onward: {
    title: "From here",
    none: "Not deciding is fine. You can look again whenever you like.",
    kind: {
      stay: "Staying is a choice too. If something is good, it can be said as well.",
      change: "Small changes are easier to ask for than they seem. Here is where one could begin.",
      "space-out": "Meeting less often is something to agree on together. These may help.",
      pause: "You can pause whenever you want to, and you owe nobody a reason.",
      end: "Ending is part of the work, whoever decides it. You owe nobody a reason.",
    } satisfies Record<ReviewChoice, string>,
    bring: "Put a line on the list to bring",
    today: "Go to Today",
    rehearse: "Find the words for it",
    rehearseHint: "Step by step, and only for you",
    goals: "Goals, tasks and how we work",
    goalsHint: "To change what does not fit",
    frequency: "What we agreed about how often",
    frequencyHint: "To write it down, or to ask about it",
    rhythm: "How often a session is expected here",
    rhythmHint: "So that Today asks on the right days",
    ending: "Ways to pause or to end, and words for it",
    endingHint: "To say or to send",
    closing: "The closing page",
    closingHint: "What I take along, and a record to keep",
  },
};
