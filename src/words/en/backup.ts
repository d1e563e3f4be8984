import { plural } from "../plural.ts";

/** The copy of the whole journal: making one, looking into one, bringing one in. */
export const backup = {
  title: "A copy of everything",
  hint: "To keep it elsewhere, or take it to another device",
  text: "A copy is one file with everything in your journal, sealed with a passphrase. With it you can go on on another device, or come back after losing this one.",
  fileName: (day: string) => `backup-${day}`,

  standing: {
    none: "There is no copy yet. If this device is lost, so is what is written here.",
    empty: "There is nothing to copy yet.",
    all: (when: string) => `Everything is in the copy of ${when}.`,
    since: (n: number, when: string) =>
      plural("en", n, {
        one: `1 thing was written or changed after the copy of ${when}. It is on this device alone.`,
        other: `${n} things were written or changed after the copy of ${when}. They are on this device alone.`,
      }),
  },

  make: {
    title: "Make a copy",
    hint: "One file, sealed with a passphrase",
    passphrase: "The passphrase",
    text: "Whoever has the file and the passphrase can read everything. Without the passphrase nobody can, and there is no way to get it back: whoever makes the app does not have it either.",
    ways: { words: "Six words", own: "One of my own" },
    suggested: "Write these down on paper, or keep them in a password manager",
    strength: (words: number) =>
      `Drawn by chance from ${words} words: so many combinations that nobody can try them all, not even with many machines.`,
    others: "Other words",
    copy: "Copy the words",
    again: "The same words again",
    againHint: "To be sure that you have them. You may leave it out if you have copied them.",
    own: "Passphrase",
    ownHint: (n: number) => `At least ${n} characters. Several words are better than one with signs in it.`,
    ownAgain: "The same passphrase again",
    show: "Show what I type",
    tooShort: (n: number) => `It needs at least ${n} characters.`,
    notSame: "The two are not the same.",
    begin: "Make the copy",
    sealing: "Sealing the copy…",
    checking: "Opening it once more, to check it…",
    stop: "Stop",
    failed: "The copy could not be made. Nothing was changed. Close other apps and try again.",
    notChecked: "The copy did not open as it should and was thrown away. Nothing was changed. Try again.",
    checked: (n: number) =>
      plural("en", n, {
        one: "The copy is made and checked: 1 record, the same as here.",
        other: `The copy is made and checked: ${n} records, the same as here.`,
      }),
    save: "Save the file",
    send: "Send the file",
    handed:
      "The app cannot see where the file went. Look whether it is there, and keep it somewhere that is not this device.",
    lookInside: "Check the file that was saved",
  },

  open: {
    title: "Open a copy",
    hint: "See what is in it, and bring it in if you like",
    text: "First you see what is in it. Nothing is changed before you say so.",
    file: "The file",
    passphrase: "The passphrase of that copy",
    noFile: "Choose the file first.",
    noPassphrase: "Type the passphrase.",
    begin: "Look inside",
    opening: "Opening the copy…",
    problems: {
      "not-a-backup": {
        title: "This is not a copy of a journal",
        todo: "Choose another file. Its name ends in “.age”.",
      },
      "too-large": {
        title: "This file is too large to be a copy",
        todo: "Choose another file. Its name ends in “.age”.",
      },
      unreadable: {
        title: "The file could not be read",
        todo: "Save it on this device first, then choose it again.",
      },
      "does-not-open": {
        title: "The passphrase does not open this file",
        todo: "Look at each letter and try again. If you are sure of it, the file is damaged: try another copy.",
      },
      newer: {
        title: "This copy was made by a newer version of the app",
        todo: "Close all windows of the app and open it again with a connection, so that it can update.",
      },
      damaged: {
        title: "The passphrase is right, but what is inside is damaged",
        todo: "Try another copy.",
      },
      "kinds-differ": {
        title: "This copy does not fit this journal",
        todo: "Try another copy.",
      },
      failed: { title: "The copy could not be opened", todo: "Close other apps and try again." },
    },
    untouched: "Your journal is as it was.",
    inside: "What is in it",
    made: (when: string) => `Made on ${when}.`,
    records: (n: number) => plural("en", n, { one: "1 record", other: `${n} records` }),
    span: (from: string, to: string) => `Written between ${from} and ${to}.`,
    setAside: (n: number) =>
      plural("en", n, {
        one: "1 of them cannot be read whole. What cannot be read is left out.",
        other: `${n} of them cannot be read whole. What cannot be read is left out.`,
      }),
    would: "What bringing it in does",
    did: "What was done",
    outcomes: {
      new: (n: number) => `${n} new`,
      "newer-there": (n: number) => `${n} newer in the copy`,
      "newer-here": (n: number) => `${n} newer here: stays as it is`,
      "changed-on-both": (n: number) =>
        `${n} changed on both: both are kept, the later one is shown and the other is among the earlier versions`,
      "deleted-there": (n: number) => `${n} deleted on the other device: goes here too`,
      "deleted-here": (n: number) => `${n} deleted here: stays deleted`,
      same: (n: number) => `${n} the same`,
    },
    nothing: "Everything in the copy is here already. There is nothing to bring in.",
    bringIn: "Bring it in",
    bringing: "Bringing it in…",
    leave: "Leave it",
    done: "It is all here now.",
    notWritten: "Nothing was brought in.",
  },
};
