export const welcome = {
  breath:
    "A private notebook for your therapy: how it is going, what you want to say, and one page to bring to the next session.",
  isTitle: "What it is",
  is: [
    "It stays on this device, encrypted. No account, and it is sent to nobody. In a private window it goes when you close it.",
    "It works without a connection, from now on.",
    "Nothing is required. You write what you want, when you want.",
  ],
  isNotTitle: "What it is not",
  isNot:
    "Writing this down may help you notice things and say them. It does not measure your therapy, and it is not for emergencies.",
  language: "Language",
  begin: "Begin",
  starting: "One moment…",
  example: "Look at an example first",
  haveCopy: "I have a copy",
  copyWaits: {
    title: "A copy is waiting here",
    text: "To open it, choose “I have a copy”. You see first what is in it.",
  },
};
