import { start } from "./start.ts";
import { plural } from "../plural.ts";

/** What the app says about the place where everything is kept. Each state: what it is, what it means, what to do. */
export const vault = {
  ...start,

  dataMissing: {
    title: "Your data are not where we left them",
    text: "There was a journal in this browser and now it cannot be found. The browser, a cleaning app or a fault may have removed it. Nothing new has been started over it.",
    todo: "Try again, and open the browser anew. If you have just cleaned this device, look whether it can be undone. Starting anew deletes nothing that is still there.",
  },
  startNew: "Start a new journal",
  startNewHint: "The new one begins empty.",

  changesMissing: {
    title: "The latest changes may be missing",
    text: (n: number) =>
      plural("en", n, {
        one: "This device remembers 1 change that is not in the journal. It may have been lost in a crash or a power cut.",
        other: `This device remembers ${n} changes that are not in the journal. They may have been lost in a crash or a power cut.`,
      }),
    todo: "Look at what you wrote last, and write again what is gone. Everything else is there.",
  },
  newerVersion: {
    title: "This journal was written by a newer version",
    text: "This version does not open it, so as not to spoil anything. Nothing was changed.",
    todo: "Close all windows of the app and open it again with a connection, so that it can update.",
  },
  headerDamaged: {
    title: "The key to your journal is damaged",
    text: "The part that opens your journal does not read. What you wrote is still there, sealed, and nothing was changed.",
    todo: "Try again, and open the browser anew. Do not clear the data of this site.",
  },
  storageMissing: {
    title: "This browser cannot keep a journal",
    text: "The storage the app needs is missing or switched off here. What you write would be lost, so nothing is started.",
    todo: "Open the app in another browser, or allow this site to store data.",
  },
  storageBlocked: {
    title: "The storage does not answer",
    text: "We have waited ten seconds. Another window of the app may be holding it.",
    todo: "Close the other windows and try again. If it stays like this, restart the browser.",
  },
  storageFailing: {
    title: "The storage gave an error",
    text: "The browser could not read or write. What was saved before has not been touched.",
    todo: "Copy what you were writing, then close the app and open it again.",
  },
  storageFull: {
    title: "There is no room to save",
    text: "Your text is still here, on the screen. It is not saved yet.",
    todo: "Make room on this device, then try again. To be safe, copy your text somewhere else first.",
  },

  damagedRecords: {
    title: (n: number) => plural("en", n, { one: "1 entry is damaged", other: `${n} entries are damaged` }),
    text: (n: number) =>
      plural("en", n, {
        one: "It cannot be opened. It has been set aside and kept, and everything else works.",
        other: "They cannot be opened. They have been set aside and kept, and everything else works.",
      }),
    todo: "You do not have to do anything.",
  },

  persistence: {
    title: "Will this browser keep it?",
    granted: {
      title: "The browser has promised to keep it",
      text: "It will not delete your journal to make room. It still goes if you clear the data of this site.",
      todo: "A lost device takes it along all the same.",
    },
    mayErase: {
      title: "This browser may erase it",
      text: "If space runs short, or after a time without use, the browser may delete your journal without asking.",
      todo: "Install the app on your home screen: there it is less likely.",
    },
    unknown: {
      title: "We do not know if this browser will keep it",
      text: "This browser does not say whether it may delete your journal.",
      todo: "Install the app on your home screen, if this browser can.",
    },
  },

  saved: "Saved",
  draftSaved: "Draft saved",
  saving: "Saving…",
  notSaved: "Not saved",
  retrySaving: "Try again",
  textCopied: "Your text is copied",

  conflict: {
    title: "This was changed in another window",
    text: "There are two versions of the same thing. Which one stays is up to you.",
    mine: "What I have here",
    other: "What the other window has",
    keepMine: "Keep mine",
    takeOther: "Take the other",
    keepBoth: "Keep both",
    lostNothing: "The version you do not choose is kept among the earlier ones.",
  },
  updatedElsewhere: {
    title: "The app was updated in another window",
    text: "What you were writing here is saved as a draft.",
    todo: "Open this window again to go on.",
  },

  newVersion: {
    title: "A new version is ready",
    text: "Your journal stays as it is.",
    whatChanged: (what: string) => `What changes: ${what}`,
    restart: "Restart now",
    later: "Later",
  },

  noPasscode: {
    title: "Without a passcode",
    text: "It protects from quick glances, not from someone who copies the browser.",
  },
  whatItCannotDo:
    "No lock protects from someone who looks over your shoulder, knows your code, or has put a spying program on this device.",

  degraded: {
    title: "Some things do not work in this browser",
    noTabs: "Two windows of the app cannot tell each other what changed. Use only one at a time.",
    ok: "Understood",
  },
};
