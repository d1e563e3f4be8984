import type { RehearsalTopic } from "#domain/rehearsal.ts";
import type { Parts } from "#domain/wording.ts";

type Filled = Omit<Parts, "topic">;

const filled = (
  happened: string,
  impact: string,
  wish: string,
  question: string,
  topicText = "",
): Filled => ({
  topicText,
  boxes: { happened, impact, wish, question },
});

/** What people might type for each topic: made up, and typed as one types, with and without marks and capitals. */
export const ENGLISH_BOXES: Readonly<Record<RehearsalTopic, Filled>> = {
  "not-heard": filled(
    "when I told you about my mother you looked at the clock twice",
    "I stopped talking about her after that",
    "",
    "did you notice",
  ),
  "something-said": filled(
    "Two weeks ago you said that I like to complain.",
    "I’ve been hearing it every night since",
    "that we look at it together before we go on",
    "",
  ),
  "weighing-words": filled(
    "",
    "I practise in the car what I’m going to tell you, and leave out the worst part",
    "to know that nothing changes between us if I say it",
    "What would you do if I said something you didn’t like?",
  ),
  "no-direction": filled(
    "In the last sessions we talked about work, my sister and the move, and I went home without knowing why",
    "it feels like I’m reporting my week",
    "choosing one thing and staying with it for a while",
    "",
  ),
  "goals-not-mine": filled(
    "We wrote down that I want to go back to the office",
    "I said yes because it sounded reasonable, and I don’t want it",
    "I’d like us to write it again, in my words",
    "",
  ),
  tasks: filled(
    "the thought record stayed empty for three weeks",
    "I sit in front of it and feel stupid, so I close it",
    "Something shorter, or something I can do walking",
    "what is it for",
  ),
  pace: filled(
    "Last Tuesday we went into the accident ten minutes before the end",
    "I couldn’t sleep for two nights",
    "to go slower, and to stop early enough to come back down",
    "",
  ),
  frame: filled(
    "You’ve moved our session three times this month",
    "I plan my whole week around it",
    "a fixed time, and a message at least a day before if it has to change",
    "",
  ),
  "not-better": filled(
    "I’ve been coming since March and I’m still awake at four in the morning",
    "I’m starting to think that it’s me",
    "that we look at what we’ve tried so far, and at what else there is",
    "How would we notice that it’s working",
  ),
  culture: filled(
    "When I talk about my parents you tell me to set limits",
    "in my family that word means leaving",
    "to find something that fits the way we live",
    "",
  ),
  "no-fit": filled(
    "I leave with advice and I came to be listened to",
    "I’m not looking forward to coming any more",
    "",
    "could you help me find someone who works in another way?",
  ),
  "pause-or-end": filled(
    "I’m moving in March and I’ve got what I came for",
    "I’m a bit sad and quite calm about it",
    "two more sessions, and the last one to say goodbye",
    "",
  ),
  own: filled(
    "yesterday I saw you in the supermarket with your children",
    "I hid behind the shelves. I felt ridiculous",
    "",
    "what do we do if it happens again?",
    "Meeting you outside",
  ),
};
