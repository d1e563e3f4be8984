import type { ADDRESSES } from "#domain/therapy.ts";

/** What can stand around the sentences. The client says it to the therapist. */
const voice = {
  greetings: {
    plain: "Hi, before our session I’d like to tell you this:",
    named: (name: string) => `Hi ${name}, before our session I’d like to tell you this:`,
    onDay: (day: string) => `Hi, before our session on ${day} I’d like to tell you this:`,
    namedOnDay: (name: string, day: string) =>
      `Hi ${name}, before our session on ${day} I’d like to tell you this:`,
  },
  closing: "We can talk about it in the session. You don’t need to answer before then.",
};

/** A few sentences sent before the session, in place of a page. */
export const message = {
  title: "A few words before the session",
  instead: "Rather send a few words?",
  intro: "Up to three sentences, sent with the messenger you use. Everything is off until you put it in.",

  // Said to the therapist, as the two address each other.
  voices: { none: voice, tu: voice, usted: voice, vos: voice } satisfies Record<
    (typeof ADDRESSES)[number] | "none",
    typeof voice
  >,

  offersTitle: "From what you want to bring",
  offersText: "A tap puts it in, another takes it out. You can change it below: your list stays as it is.",
  offerChanged: "changed in the message",
  full: "Three get read; more may not. The rest can wait for the session, or go on the page. To make room, take one out.",
  toPage: "To the page",

  sentencesTitle: "Your sentences",
  sentences: ["First sentence", "Second sentence", "Third sentence"] as [string, string, string],
  takeOut: "Take it out",
  takeOutOf: (sentence: string) => `Take it out: ${sentence}`,
  takenOut: "Taken out",

  edgesTitle: "Before and after",
  edges: {
    greeting: { on: "Begin with a greeting", text: "Greeting" },
    closing: { on: "End with a line", text: "Last line" },
  },

  preview: "The message",
  nothingYet: "Nothing is in it yet. Write a sentence, or tap one that is waiting.",
  nothingToOffer: "Nothing is in it yet. Write a sentence.",
  tooLong: "It is longer than can be kept here. Shorten it, then it can leave.",
  send: "Send or copy",
  beforeTitle: "Before it leaves",
  outside:
    "A message is no longer protected by the app: the messenger keeps it, and whoever sees your phone or your therapist’s can read it.",
  notUrgent: "It may not be read before the session, so it is not the way to get help at once.",
  urgent: "If it cannot wait: urgent help",
  foundNone:
    "No capitalised names, phone numbers or e-mail addresses were found. Read it once more all the same.",
  copy: "Copy",
  couldNotShare: "Nothing was sent. You can copy it instead.",
  notSent: "It was not sent",

  handed: { copy: "a message, copied", share: "a message, sent" },
  handedOtherwise: "a message",
  leftBefore: (day: string) => `This message left on ${day}. It stays as it is until you start it anew.`,
  startAnew: "Start the message anew",
  startedAnew: "The message is empty again. Your journal stays as it was.",

  elsewhere: "It is open in another window. What is in it is kept, and you can go on here.",
  elsewhereSilent: "The other window does not answer. Close it, and the message opens here.",
};
