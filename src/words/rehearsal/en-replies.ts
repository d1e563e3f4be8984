import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how one can stay with it. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Thank you for telling me. Can you say a bit more?",
      "I’m glad you’re bringing this up. What has it been like for you?",
      "That sounds important. When did you first notice it?",
      "Let’s stay with that. What would you need from me?",
    ],
    stay: [
      "Yes. I may need to go slowly.",
      "Can I give you an example?",
      "I don’t know exactly yet. Could we look at it together?",
    ],
  },
  "agrees-fast": {
    said: [
      "Sure, no problem. We’ll do it differently.",
      "You’re right. I’ll change that.",
      "Of course. Whatever works for you.",
    ],
    stay: [
      "Thank you. What exactly will we do differently?",
      "Before we go on, could you tell me what you heard me say?",
      "Could we look in a few weeks at how it’s going?",
    ],
  },
  explains: {
    said: [
      "We do this because it’s part of the method.",
      "Let me explain why I asked you that.",
      "There’s a reason for it. This kind of work takes time.",
      "I only said it because I thought it would help you.",
    ],
    stay: [
      "It helps me to know why. I’d like you to know how it is for me as well.",
      "I understand the reason, and it still isn’t working for me.",
      "Is there another way to get to the same place?",
    ],
  },
  reassures: {
    said: [
      "Trust the process.",
      "It’s early days. Give it a little time.",
      "Don’t worry, that’s part of it.",
      "You’re doing better than you think.",
    ],
    stay: [
      "I’d like to. It would help me to know what we’d notice if it were working.",
      "How long would you give it, and what would we look at then?",
      "It’s kind of you to say that. I’d still like to talk about it.",
    ],
  },
  interprets: {
    said: [
      "Perhaps this is about your father.",
      "I wonder who else you’ve felt this way with.",
      "Could it be that you’re pulling away because we’re getting closer to something?",
    ],
    stay: [
      "Maybe. First I’d like us to look at what happens here.",
      "That may be part of it. What I said is about our sessions.",
      "I’ll think about that. Today I’d like to stay with what I said.",
    ],
  },
  hurt: {
    said: [
      "Oh. I didn’t expect that.",
      "That’s hard for me to hear.",
      "I thought we were doing well.",
      "I don’t know what to say.",
    ],
    stay: [
      "I can wait a moment. It wasn’t easy to say either.",
      "I’m not saying that everything is wrong. I’m talking about this one thing.",
      "I’m telling you because it matters to me to be honest here.",
    ],
  },
  clock: {
    said: [
      "We have five minutes left.",
      "We’ll have to leave it there for today.",
      "That’s a big subject for the end of a session.",
    ],
    stay: [
      "Then I’d like to start with it next time.",
      "I don’t need an answer today. I wanted you to know.",
      "Could you make a note of it, so that we begin there?",
    ],
  },
  dismisses: {
    said: [
      "I think you’re exaggerating.",
      "If you don’t like it, you can look for someone else.",
      "I’ve been doing this for twenty years.",
      "Nobody else has a problem with it.",
    ],
    stay: [
      "I’ll stop here for today.",
      "I don’t want to go on talking like this.",
      "I’ve said what I wanted to say. I’d like to leave it there.",
    ],
  },
};
