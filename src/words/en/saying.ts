import type { ForeseenMark } from "#domain/rehearse.ts";
import { plural } from "../plural.ts";

/** Afterwards: whether it was said, what happened, and what was feared beside it. */
export const saying = {
  title: "How it went",
  intro: "What you wanted to say, and what became of it. Whatever you answer is all right.",
  unnamed: "Something I rehearsed",

  didISay: "Did I say it?",
  takenBack: "Taken off",
  whatTheyDid: "What did my therapist do?",
  asManyAsFit: "As many as fit.",

  beside: "What I feared, beside what happened",
  feared: "What I feared",
  likely: (place: number) => `It seemed likely: ${place} of 10`,
  didItHappen: "Did it happen?",
  whatHappened: "What happened",
  whatHappenedHint: "In a few words, if you like. It stays here.",

  whatWeAgreed: "What did we agree?",
  keepInPlan: "Keep it in Plan as",
  keepAs: { goal: "a goal", task: "something to try", agreement: "how we work" },
  keepAsOf: (kind: string, text: string) => `Keep in Plan as ${kind}: ${text}`,
  nowInPlan: { goal: "In Plan, as a goal", task: "In Plan, to try", agreement: "In Plan, as how we work" },

  andNow: "And now?",
  moreText: "What you wrote comes along, so you do not start from nothing.",
  moreLink: "Prepare what is left to say",
  untilLabel: "Until which day?",
  untilHint: "On that day, Today asks how it is: better, the same or worse.",
  secondOpinionText:
    "Another professional can listen to you once or twice. You can ask for that without leaving, and you owe nobody an explanation.",
  endText: "You can end whenever you want, and you need give no reason.",
  endLink: "How to pause or end",

  notSaidText: "That is all right. What you prepared is not lost: it is here for whenever you want it.",
  gotInTheWay: "What got in the way?",
  newPlanLink: "Write a new if–then",
  notComeUpText: "Some days there is no room for it. It waits for the next session, just as it is.",

  when: "When was it?",
  withSession: "It goes with the session of that day.",
  keptAsYouGo: "It is saved as you write.",
  delete: "Delete this",

  /** On the page of a session. */
  inSession: "What I wanted to say",

  timeIsUp: {
    title: "Time you gave it",
    today: "You gave it until today.",
    since: (day: string) => `You gave it until ${day}.`,
    ask: "How is it now?",
    kept: "Written down",
    next: "There may be more to say, or another opinion to ask for, or an ending. You can also leave it as it is.",
    more: "Say more",
    secondOpinion: "A second opinion",
    end: "Pause or end",
  },

  seen: {
    title: "What I feared and what happened",
    intro:
      "Each time you wanted to say something: what you wrote before, and what came after. Nothing is added up.",
    none: "There is nothing here yet. When you tell how it went, what you feared stands beside it.",
    pictureTitle: "As a picture",
    tableTitle: "In words",
    firstEnd: "not likely",
    lastEnd: "almost certain",
    ring: "how likely it seemed",
    marks: {
      yes: "it happened",
      partly: "it happened in part",
      no: "something else happened",
      "not-told": "not told",
      "not-said": "not said",
    } satisfies Record<ForeseenMark, string>,
    picture: (times: number) =>
      plural("en", times, {
        one: "A picture of one time. The words below say the same.",
        other: `A picture of ${times} times, the oldest first: how likely it seemed, from 0 to 10, and whether it happened. The words below say the same.`,
      }),
    day: "Day",
    about: "What it was about",
    feared: "What I feared",
    likely: "How likely",
    likelyAt: (place: number) => `${place} of 10`,
    said: "Did I say it?",
    happened: "What happened",
    notWritten: "not written",
  },
};
