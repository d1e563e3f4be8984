import type { EndingText } from "../rehearsal/voice.ts";

/** Pausing or ending: how, with which words, and what may be asked for. Nothing here tries to keep anybody. */
export const ending = {
  title: "Pausing or ending",
  hint: "How to do it, and words to say or send",
  lead: "You can pause or end whenever you want to, in the room or by message. You owe nobody a reason. And one day you can come back, or not.",

  waysTitle: "How it can be done",
  ways: {
    session: {
      title: "In a last session",
      text: "If you say it early on, there is time left to say goodbye. One session is enough. So is part of one.",
    },
    message: {
      title: "By message",
      text: "A few lines will do. You don’t have to answer questions or pick up the phone.",
    },
    pause: {
      title: "A pause",
      text: "You can say until when, or leave it open. You can ask what happens meanwhile to your usual time and to payments.",
    },
    silence: {
      title: "Without saying anything",
      text: "You can also just stop going. If sessions are booked, look at what was agreed about cancelling.",
    },
  },

  textsTitle: "Words to say or to send",
  textsHint: "Take the one that suits you, and change it where you send it. The app itself sends nothing.",
  voiceLabel: "Language",
  texts: {
    "last-session": "To say in a last session",
    "end-message": "To end by message",
    "pause-message": "To pause by message",
    "ask-summary": "To ask for a summary",
    "ask-referral": "To ask who else I could see",
    "ask-records": "To ask for my records",
  } satisfies Record<EndingText, string>,
  copy: "Copy",
  copyOne: (title: string) => `Copy: ${title}`,
  share: "Send with…",
  shareOne: (title: string) => `Send with…: ${title}`,
  couldNotShare: "Nothing was sent. You can copy it.",

  nextTitle: "From here",
  ownWords: "Find my own words",
  ownWordsHint: "To write them, hear them and keep them",
  pauseHere: "Pause it in this journal",
  pauseHereHint: "Everything stays, and no session is expected.",
  closingHint: "What I take along, and a record to keep",
  boundaryHint: "If that is why: you don’t have to explain it to anybody.",
};
