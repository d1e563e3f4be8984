import type { Phrases } from "#domain/wording.ts";
import { hints, question, small } from "./en-lists.ts";
import { replies } from "./en-replies.ts";
import type { VoiceContent } from "./voice.ts";

const phrases: Phrases = {
  openings: {
    soft: {
      spoken: "There’s something that’s hard for me to say, and I’d like to try.",
      note: "There’s something that’s hard for me to say, so I’ve written it down.",
      message:
        "I’m sending you a few lines before our session, because there’s something that’s hard for me to say. Could we make some time for it?",
    },
    clear: {
      spoken: "I’d like us to look at how this is going for me.",
      note: "I’d like us to look at how this is going for me, and I can say it more clearly in writing.",
      message:
        "A few lines before our session: I’d like us to set some time aside to look at how this is going for me.",
    },
    firm: {
      spoken: "What we’re doing isn’t helping me, and I need us to change something.",
      note: "I’ve written this down so that I don’t leave anything out: what we’re doing isn’t helping me, and I need us to change something.",
      message:
        "I’m writing before our session because what we’re doing isn’t helping me, and I need us to change something. I’d like us to start with this.",
    },
  },
  endingOpenings: {
    soft: {
      spoken: "There’s something that isn’t easy for me to tell you, and I’d like to take my time with it.",
      note: "There’s something that isn’t easy for me to tell you, so I’ve written it down.",
      message:
        "I’m sending you a few lines before our session, because this isn’t easy for me to say. Could we make some time for it?",
    },
    clear: {
      spoken: "I’ve been thinking about whether to go on, and I want to be open with you about it.",
      note: "I’ve been thinking about whether to go on, and I can say it more clearly in writing.",
      message:
        "A few lines before our session: I’ve been thinking about whether to go on, and I’d like us to set some time aside for it.",
    },
    firm: {
      spoken: "I’ve made a decision, and I want you to hear it from me.",
      note: "I’ve made a decision, and I’ve written it down so that I say it properly.",
      message: "I’m writing before our session because I’ve made a decision. I’d like us to start with this.",
    },
  },

  topics: {
    "not-heard": {
      soft: "There are times when I don’t feel heard or understood here.",
      clear: "I often don’t feel heard or understood here.",
      firm: "I don’t feel heard or understood here, and I can’t work like that.",
    },
    "something-said": {
      soft: "It’s about something that was said here and has stayed with me.",
      clear: "Something that was said here has stayed with me, and I’d like to come back to it.",
      firm: "Something was said here that I can’t let pass, and I need us to talk about it.",
    },
    "weighing-words": {
      soft: "I notice that I choose my words very carefully in here.",
      clear: "I weigh every word in here, and I’d like to speak more freely.",
      firm: "I weigh every word in here, and I don’t want to go on like that.",
    },
    "no-direction": {
      soft: "I’m not sure what we’re working towards.",
      clear: "I don’t know what we’re working on.",
      firm: "I don’t know what we’re working on, and I need to know.",
    },
    "goals-not-mine": {
      soft: "I’m not sure that our goals are really mine.",
      clear: "The goals we’re working on don’t feel like mine.",
      firm: "The goals we’re working on aren’t mine, and I want us to set them again.",
    },
    tasks: {
      soft: "It’s about the things I take home to do: I’m having a hard time with them.",
      clear: "The things I take home to do don’t work for me the way they are.",
      firm: "The things I take home to do make no sense to me, and I won’t go on with them as they are.",
    },
    pace: {
      soft: "I think the pace isn’t quite right for me.",
      clear: "The pace we’re going at isn’t right for me.",
      firm: "The pace we’re going at isn’t right for me, and I need a different one.",
    },
    frame: {
      soft: "It’s about the way we’ve arranged things between us.",
      clear: "Something in the way we’ve arranged things doesn’t work for me.",
      firm: "The way we’ve arranged things doesn’t work for me, and I need us to agree on it again.",
    },
    "not-better": {
      soft: "I’d hoped to feel better by now.",
      clear: "I’m not feeling better than when we started.",
      firm: "I’m not feeling better than when we started, and I don’t want to just carry on.",
    },
    culture: {
      soft: "When we talk, I leave a part of who I am outside.",
      clear: "A part of who I am doesn’t have a place in here yet.",
      firm: "An important part of who I am gets left out in here.",
    },
    "no-fit": {
      soft: "I wonder whether this is the right fit for me.",
      clear: "I don’t think this is the right fit for me.",
      firm: "This isn’t the right fit for me, and I want to look at what else is possible.",
    },
    "pause-or-end": {
      soft: "I’ve been wondering about stopping, for a while or for good.",
      clear: "I’d like to stop our sessions.",
      firm: "I’m going to stop our sessions.",
    },
  },
  ownTopic: {
    soft: "It has to do with this:",
    clear: "It’s about something in particular:",
    firm: "The point is this:",
  },

  joints: {
    soft: {
      happened: "I keep thinking about this:",
      impact: "This is how it is for me:",
      wish: "Something like this would help me:",
      question: "And there’s something I’d like to ask you:",
    },
    clear: {
      happened: "Here’s what I mean:",
      impact: "",
      wish: "This would help me:",
      question: "My question is this:",
    },
    firm: {
      happened: "Let me be specific:",
      impact: "",
      wish: "This is what I’m asking for:",
      question: "And I’d like to ask you directly:",
    },
  },
  endingHappened: {
    soft: "This is what got me thinking about it:",
    clear: "What has brought me to this point:",
    firm: "The reason is this:",
  },

  closings: {
    soft: {
      spoken: "That’s what I wanted to say. There’s no need to answer right now.",
      note: "I’d like us to talk about it, even if I need a moment first.",
      message: "I’d rather tell you the rest when we talk.",
    },
    clear: {
      spoken: "I’d like to know how you see it.",
      note: "I’d like us to talk about it today.",
      message: "I’ll tell you the rest in the session.",
    },
    firm: {
      spoken: "I’d like us to agree today on what is going to change.",
      note: "I’d like us to agree today on what is going to change.",
      message: "Let’s talk about it in the session, and not by message.",
    },
  },
  endingClosings: {
    soft: {
      spoken: "I’d like us to do this with care.",
      note: "I’d like us to do this with care, and without hurrying.",
      message: "I’d rather tell you the rest when we talk.",
    },
    clear: {
      spoken: "I’d like us to make good use of the time that’s left.",
      note: "I’d like us to make good use of the time that’s left.",
      message: "I’ll tell you the rest in the session.",
    },
    firm: {
      spoken: "I’ve thought about it carefully, and I’m asking you to respect it.",
      note: "I’ve thought about it carefully, and I’m asking you to respect it.",
      message: "I’ve thought about it carefully, and I’m asking you to respect it.",
    },
  },

  question,
  small,
};

export const en: VoiceContent = {
  lang: "en",
  phrases,
  replies,
  haveWritten: "I’ve written it down. Can I read it to you, or would you rather read it yourself?",
  askMinute: "Give me a minute, please. I’d like to find the words.",
  endings: {
    "last-session":
      "I’ve decided to end our sessions, and I’d like this one to be the last. I’d rather not go into the reasons. I’d like us to look back at what we did, and say goodbye.",
    "end-message":
      "Hello. I’ve decided to end our sessions, and I’m writing to let you know. Please cancel the appointments we have. I’d rather not go into the reasons. Thank you for your time.",
    "pause-message":
      "Hello. I’d like to pause our sessions for now. Please cancel the appointments we have. If I want to start again, I’ll write to you.",
    "ask-summary":
      "Hello. I’d like to ask you for a short written summary of my treatment: the dates, what we worked on, and what you would suggest from here. When could I have it?",
    "ask-referral":
      "Hello. I’d like to continue with someone else. Could you recommend a person or a place? If you think something should be passed on about me, please ask me first.",
    "ask-records":
      "Hello. I’d like to have a copy of the records you keep about me. Could you tell me what you need from me for that, and when I could have it? Thank you.",
  },
  hints,
};
