import type {
  Cue,
  Decision,
  Fear,
  PlanB,
  RehearsalTopic,
  Reply,
  Tone,
  Use,
  Voice,
  Want,
} from "#domain/rehearsal.ts";
import type { Came, NextStep, Said, SinceThen } from "#domain/saying.ts";

/** A word for each thing a rehearsal can hold: what the person chooses, in the first person. */
export const rehearsal = {
  topics: {
    "not-heard": "I don’t feel listened to, or understood",
    "something-said": "Something that was said",
    "weighing-words": "I weigh every word in there",
    "no-direction": "I don’t know what we are working on",
    "goals-not-mine": "The goals aren’t mine",
    tasks: "The tasks don’t make sense to me, or I didn’t do them",
    pace: "The pace",
    frame: "How we work: times, cost, cancelling, messages, privacy",
    "not-better": "I’m not getting better, or I’m worse",
    culture: "Culture, identity, language, faith",
    "no-fit": "We aren’t a good fit",
    "pause-or-end": "I want to pause, or to end",
    own: "Something else, in my own words",
  } satisfies Record<RehearsalTopic, string>,

  fears: {
    "hurt-them": "I’d hurt my therapist",
    "they-know-better": "They know better than I do",
    ungrateful: "It would be ungrateful",
    annoyed: "They’d be annoyed with me",
    "my-problem": "They’d say it’s my problem",
    dropped: "They’d stop seeing me",
    "cry-or-freeze": "I’d cry, or freeze",
    "not-serious": "It isn’t that serious",
    "not-done": "Where I come from, one doesn’t do this",
    other: "Something else",
  } satisfies Record<Fear, string>,

  wants: {
    "understand-why": "To understand why we do this",
    "change-something": "To change something",
    slower: "To go slower",
    faster: "To go faster",
    "how-we-are": "To talk about how we are together",
    "other-way": "Another way of working",
    "goals-again": "To look at the goals again",
    pause: "To pause",
    "end-well": "To end well",
    "be-heard": "Only to be heard",
  } satisfies Record<Want, string>,

  tones: { soft: "Soft", clear: "Clear", firm: "Firm" } satisfies Record<Tone, string>,
  uses: {
    spoken: "To say it",
    note: "A note to read or hand over",
    message: "A short message before the session",
  } satisfies Record<Use, string>,
  voices: {
    en: "English",
    "es-tu": "Spanish, tú",
    "es-usted": "Spanish, usted",
    "es-vos": "Spanish, vos",
    "ca-tu": "Catalan, tu",
    "ca-voste": "Catalan, vostè",
    "de-du": "German, du",
    "de-sie": "German, Sie",
    "fr-tu": "French, tu",
    "fr-vous": "French, vous",
    "it-tu": "Italian, tu",
    "it-lei": "Italian, lei",
    "pt-BR": "Portuguese of Brazil",
    "pt-PT-tu": "Portuguese of Portugal, tu",
    "pt-PT-voce": "Portuguese of Portugal, formal",
  } satisfies Record<Voice, string>,

  replies: {
    curious: "Wants to know more",
    "agrees-fast": "Agrees very fast",
    explains: "Explains, or defends it",
    reassures: "Reassures me",
    interprets: "Reads something into it",
    hurt: "Is hurt, or goes quiet",
    clock: "Looks at the time",
    dismisses: "Brushes it off, or gets angry",
  } satisfies Record<Reply, string>,

  /** What a reply may mean. Honest: it may be, it may not be; no promise, no blame, and no excuse for the last one. */
  replyMeanings: {
    curious:
      "It may be that your therapist wants to understand before answering. You can go slowly, and say only what you want to say.",
    "agrees-fast":
      "It may be relief, or the wish to make it right at once. It may be that it was agreed to before it was understood.",
    explains:
      "It may be that there is a good reason, or that this was hard to take in. A reason can be true and the thing still not work for you.",
    reassures: "It may be meant kindly. It may also close the subject before you have finished.",
    interprets:
      "There may be something in it, and it may lead away from what you said. You don’t need to decide which of the two right now.",
    hurt: "It may be that it hurt, or that the right words are not there yet. What your therapist feels is not yours to mend, and what you said still stands.",
    clock:
      "It may be about the time and nothing else. What is said near the end has been said, and can come first next time.",
    dismisses:
      "This is not your fault. It is fine to stop for today, and ending is a right you have, with or without a reason.",
  } satisfies Record<Reply, string>,

  cues: {
    "sit-down": "we sit down",
    "asked-how": "I’m asked how I am",
    "ten-minutes": "ten minutes are left",
    own: "something else happens",
  } satisfies Record<Cue, string>,
  plansB: {
    "hand-note": "I hand over my note",
    "have-written": "I say that I have something written down",
    "ask-minute": "I ask for a minute",
    own: "I do something else",
  } satisfies Record<PlanB, string>,

  decisions: {
    enough: "Ready enough",
    "not-yet": "Not yet",
    "decided-not": "I’ve decided not to say it",
  } satisfies Record<Decision, string>,

  said: {
    all: "Yes, all of it",
    part: "Part of it",
    no: "No",
    "not-come-up": "It didn’t come up",
  } satisfies Record<Said, string>,
  came: {
    yes: "Yes, it happened",
    partly: "In part",
    no: "No, it went another way",
  } satisfies Record<Came, string>,
  next: {
    "worked-on": "We are working on it",
    "say-more": "There is more to say",
    "give-time": "I’ll give it time, until a day I choose",
    "second-opinion": "I’d like a second opinion",
    end: "I’d like to end",
  } satisfies Record<NextStep, string>,
  sinceThen: { better: "Better", same: "The same", worse: "Worse" } satisfies Record<SinceThen, string>,
};
