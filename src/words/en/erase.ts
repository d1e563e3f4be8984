/** Erasing everything: what goes, what nobody can promise, and the last screen. */
export const erase = {
  title: "Erase everything",
  hint: "The journal and all that this app keeps on this device",
  text: "Everything written here goes, and cannot be brought back by anybody.",
  goes: "What goes",
  going: [
    "The journal, with what is half written and what was deleted before",
    "The second copy on this device, and what was put aside because it did not open",
    "The keys that open it",
    "The app itself, as the browser has kept it for use without a connection",
  ],
  stays: "What stays, and no app can take away",
  staying: [
    "Copies, pages and calendar files that you saved, sent or printed",
    "That this site was visited, in the history of the browser",
    "Copies of this whole device that were made before, by you or by the system",
    "For a while, remains on the disk. They are sealed. Without a passcode, the key could be among them",
  ],
  copyFirst: "Make a copy first",
  copyFirstHint: "A file that you keep elsewhere, to come back with",
  confirm: (word: string) => `To go on, write “${word}” here`,
  word: "erase",
  notTheWord: (word: string) => `Write “${word}”, so that nothing is erased by mistake.`,
  begin: "Erase everything now",
  beginHint:
    "It starts at once and cannot be undone. If it is interrupted, it goes on the next time the app is opened.",
  leave: "Leave everything as it is",

  erasing: {
    title: "Everything is being erased",
    text: "It takes a moment. Please leave this window open.",
  },
  erased: {
    title: "It is erased",
    text: "Nothing of the journal is left in this browser that anybody could open here.",
    todo: "Think of copies that you saved or sent, and of the history of the browser. Those are in your hands.",
    icon: "If the app is on the home screen, remove its icon too. What is shared to it from now on would go, unsealed, to the site it came from.",
  },
  notWhole: {
    title: "It is not all erased yet",
    text: "The browser did not let go of something. What is left is sealed.",
    todo: "Close the other windows of the app and try again. Or clear the data of this site in the settings of the browser.",
  },
};
