import type { AgreementState, AgreementTopic } from "#domain/agreement.ts";
import type { ADDRESSES, GO_BACK } from "#domain/therapy.ts";
import { plural } from "../plural.ts";

type Asked = Readonly<Record<(typeof ADDRESSES)[number], string>>;

/** English has one way to address a therapist; Spanish has three. */
const asked = (text: string): Asked => ({ tu: text, usted: text, vos: text });

/** How the two work together, before a first session and after it. */
export const agreements = {
  title: "How we work",
  groups: {
    practical: "Times, and what it costs",
    between: "Privacy, and who does what",
    own: "In our own words",
  },
  notYet: "It has not come up yet",
  addOwn: "Add another",

  stands: "How it stands",
  states: {
    "to-ask": "To ask",
    agreed: "Agreed",
    "to-revisit": "To talk over again",
  } satisfies Record<AgreementState, string>,
  /** Said when it was changed. */
  nowIs: {
    "to-ask": "It is among what you want to ask.",
    agreed: "It stands as agreed.",
    "to-revisit": "It is among what you want to talk over again.",
  } satisfies Record<AgreementState, string>,
  onTheList: "It is on your list for the next session.",
  toList: "See the list",
  name: "What I call it",
  text: "What we agreed",
  textHint: "In your own words. As much as you know.",
  noText: "What you agreed can go here, in your words.",
  writeText: "Write what we agreed",
  question: "What I want to ask",
  questionAgain: "What I want to say about it",
  worthAsking: "Worth asking",
  worthAskingHint: "Tap one to take it. You can put it in your own words.",
  taken: "It is among your questions.",
  line: "Why, in one line",
  session: "In which session",
  noSession: "In none, or I don’t know",
  onlyWords: "I am only changing the wording",
  onlyWordsHint: "Otherwise it counts as a new agreement, and the old one stays in the history.",
  change: "Change the words",
  addWhy: "Add why, or in which session",
  history: "What became of it",
  agreedAnew: "Agreed anew",
  inSession: (day: string) => `In the session of ${day}`,
  delete: "Delete this",
  goneTitle: "This is not here",
  goneText: "It may have been deleted.",
  toPlan: "Go to Plan",
  emptyForm: "Write at least a word, or go back: nothing is lost.",

  /** Worth asking, by topic. The first of each is offered before a first session. */
  questions: {
    frequency: [
      asked("How often would we meet, and for about how long?"),
      asked("Can we change how often we meet if I need it?"),
    ],
    length: [
      asked("How long is a session, and what do we do if something big comes up near the end?"),
      asked("Can I have a minute to collect myself before I leave?"),
    ],
    confidentiality: [
      asked("Who else reads your notes about me?"),
      asked("In which cases would you have to tell somebody?"),
      asked("If you talk about me with a supervisor, what do you tell?"),
    ],
    contact: [
      asked("May I write to you between sessions, and when do you answer?"),
      asked("What do I do if things get very bad between two sessions?"),
    ],
    cancelling: [
      asked("What happens if I cannot come?"),
      asked("How do you let me know when it is you who cannot come?"),
    ],
    cost: [
      asked("What does a session cost, and how is it paid?"),
      asked("Do I pay for a session I cancel?"),
      asked("What can we do if money gets tight?"),
    ],
    roles: [
      asked("How do you work, in plain words, and what is my part in it?"),
      asked("May I say no to something you suggest?"),
    ],
    review: [
      asked("How will we know whether this is helping me?"),
      asked("If something is not helping me, how would you like me to tell you?"),
      asked("When shall we look at how it is going?"),
    ],
    other: [
      asked("Have you worked with people who bring something like mine?"),
      asked("What training do you have for this?"),
    ],
  } satisfies Record<AgreementTopic, readonly Asked[]>,

  before: {
    title: "Before a first session",
    intro: "You don’t have to prepare anything. If it helps, here is what people are glad to have asked.",
    offer: "Before the first session",
    offerHint: "What to ask, what to look out for, what you want known.",
    questions: "Questions worth asking",
    questionsHint: "Tap the ones that are yours. They wait on your list for the session.",
    more: "More questions",
    askedNow: "It is on your list.",
    unaskedNow: "It is off your list.",
    ownQuestion: "Ask something else",
    watch: "What I can look out for",
    watchPoints: [
      "Whether I am listened to, without hurry and without being judged.",
      "Whether what matters to me gets across.",
      "Whether there is a real person in front of me, not a role.",
      "Whether we talk about how we will work: how often, privacy, who does what.",
      "Whether I have a say in where this goes. Not knowing yet is fine.",
      "Whether what I am offered makes sense to me, and I can say no to it.",
      "Whether the pace is mine.",
    ],
    watchEnd: "It need not all be there the first time. And if it does not feel right, I can look elsewhere.",
    know: "What I would like to be known",
    knowHint: "One line is enough. It goes along to the session as a note.",
    keepNote: "Take it along",
    kept: "It goes along to the session.",
    emptyNote: "Write at least a word. If nothing comes, that is fine too.",
    list: "What goes along",
    listCount: (n: number) =>
      plural("en", n, { one: "1 thing is on your list.", other: `${n} things are on your list.` }),
    day: "When it is, and with whom",
    dayHint: "If you know it already. It can be written later.",
    afterwards: "After the first session",
    begin: "Begin here",
    noTherapy: "Somebody who is only thinking about therapy can begin here too.",
  },

  after: {
    title: "After a first session",
    titleWith: (name: string) => `After the first session with ${name}`,
    intro: "Three small questions, only for you. Each can be left out.",
    offer: "Would I go back?",
    offerHint: "Three small questions about the first session, if you like.",
    atEase: "I was at ease.",
    goBack: "Would I go back?",
    answers: {
      yes: "Yes",
      "not-sure": "I’m not sure",
      no: "No",
    } satisfies Record<(typeof GO_BACK)[number], string>,
    line: "What makes me say so",
    save: "Keep this",
    saved: "Kept",

    yesText: "Good. What you agree from here on has its place in Plan.",
    toPlan: "Go to Plan",

    unsureText:
      "Not knowing after one session is common. Sometimes one sentence clears it up. Take one along, if one is yours:",
    unsure: [
      asked("Some of it went fast for me. Could we go a little slower?"),
      asked("I was not quite at ease, and I would like to tell you why."),
      asked("I am not sure yet. Can I tell you what I would need?"),
      asked("What would you suggest we do together, and why that?"),
    ],
    bring: "Take this along",
    brought: "It is on your list for the next session.",

    noText:
      "Not going back is an ordinary way for a first session to end. Looking until it feels right is part of finding help, and you owe nobody a reason.",
    end: "I end it here",
    endHint: "What you wrote stays. You can start again whenever you like.",
    ended: "It has ended. What you wrote stays.",
    another: "I look for somebody else",
    anotherHint: "This one ends, and another begins with an empty page.",
    anotherBegun: "This one has ended, and a new one has begun.",
    think: "I think it over",
    thinkHint: "Nothing changes. This stays here.",
    carry: "What may come along to the next",
    carryHint: "Nothing goes by itself. Only what you tap here is copied.",
    message: "If you want to let them know",
    messageText: "There is no need to. If you would rather, one line is enough:",
    messages: [
      asked("Thank you for the session. I have thought about it, and I will not go on."),
      asked("I would like to look for another way of working. Thank you for your time."),
    ],
    copy: "Copy this",
    copied: "Copied",
  },
};
