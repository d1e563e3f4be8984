import type { Kind } from "#domain/record.ts";
import type { TopicChoice } from "#domain/topic.ts";
import { plural } from "../plural.ts";

type PlainFile = "markdown" | "csv" | "json";

/** The copy of the whole journal: making one, looking into one, bringing one in. */
export const backup = {
  title: "A copy of everything",
  hint: "To keep it elsewhere, or take it to another device",
  text: "A copy is one file with everything in your journal, sealed with a passphrase. With it you can go on on another device, or come back after losing this one.",
  fileName: (day: string) => `backup-${day}`,

  standing: {
    none: "There is no copy yet. If this device is lost, so is what is written here.",
    empty: "There is nothing to copy yet.",
    all: (when: string) => `Everything is in a copy. The last one was checked on ${when}.`,
    since: (n: number, when: string) =>
      plural("en", n, {
        one: `1 thing is on this device alone. The last copy was checked on ${when}.`,
        other: `${n} things are on this device alone. The last copy was checked on ${when}.`,
      }),
  },

  /** On Today, at most once in a while. */
  reminder: {
    text: (n: number) =>
      plural("en", n, {
        one: "1 thing you wrote is on this device alone.",
        other: `${n} things you wrote are on this device alone.`,
      }),
    later: "Not now",
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
    replace: "Replace everything with the copy",
    replaceText: (n: number) =>
      plural("en", n, {
        one: "Your journal is then as the copy is. 1 thing goes, or is as it was then. It can be undone right afterwards.",
        other: `Your journal is then as the copy is. ${n} things go, or are as they were then. It can be undone right afterwards.`,
      }),
    replaceSure: "Yes, replace everything",
    done: "It is all here now.",
    replaced: "Your journal is as the copy is.",
    undone: "Taken back. Your journal is as it was.",
    undoneKept: (n: number) =>
      plural("en", n, {
        one: "1 thing was written or changed since and stays as it is now.",
        other: `${n} things were written or changed since and stay as they are now.`,
      }),
    notUndone: "It could not be taken back. Nothing was changed.",
    notWritten: "Nothing was brought in.",
  },

  /** A copy that is kept up to date, where the browser can write into a folder. */
  folder: {
    title: "Kept up to date in a folder",
    hint: "While the app is open, on this computer",
    text: "Choose a folder, and the app keeps a sealed copy in it while it is open. If the folder is one that is carried to other devices, or to another disk, the copy goes along.",
    begin: "Choose the folder",
    writing: "Writing the copy and checking it…",
    kept: (folder: string, file: string) => `A copy is kept in the folder “${folder}”, as “${file}”.`,
    last: (when: string) => `Written and checked: ${when}.`,
    when: "It is written anew some minutes after something changes, and when you leave the app. The one before stays until the new one is checked.",
    notAllowed: "The browser asks again before the app may write there. Until then the copy stays as it is.",
    allow: "Allow it and write now",
    failed:
      "The copy could not be written. What was there is as it was. Look whether the folder is there and has room.",
    end: "Stop keeping it",
    endText: "The file in the folder stays. The app forgets the folder and the passphrase.",
  },

  /** The journal as files that anybody can read. */
  plain: {
    title: "As files to read",
    hint: "For yourself, or for other programs",
    text: "Your journal is yours. Here you can take it along in files that need no app and no passphrase.",
    notProtected: "This file is not protected: whoever finds it can read it. Keep it where only you find it.",
    files: {
      markdown: {
        title: "To read",
        hint: "All that you wrote, day by day, with its earlier versions. Opens as text (Markdown).",
      },
      csv: { title: "The sessions as a table", hint: "One row for each session, for a spreadsheet (CSV)." },
      json: { title: "For other programs", hint: "Everything, in a documented form (JSON)." },
    } satisfies Record<PlainFile, { title: string; hint: string }>,
    save: "Save the file",
    saveOf: (title: string) => `Save the file: ${title}`,
    sure: "Save it without protection",
    saved: "The file was handed to the browser. You find it among your downloads.",
    failed: "The file could not be made. Nothing was changed.",
    fileName: (day: string) => `notes-${day}`,

    heading: "My journal",
    headNote: (day: string) => `As it was on ${day}. Not protected: keep it where only you find it.`,
    unreadable: (n: number) =>
      plural("en", n, {
        one: "1 thing was written by a newer version of the app and cannot be told here.",
        other: `${n} things were written by a newer version of the app and cannot be told here.`,
      }),
    columns: {
      day: "Day",
      time: "Time",
      how: "How we met",
      place: (item: string) => `${item}: place, the first is 0`,
      note: (item: string) => `${item}: in my words`,
    },
  },

  /** How one record is told, and how it is called by another. */
  told: {
    kinds: {
      therapy: "A therapy",
      session: "A session",
      note: "A note",
      incident: "A dated note",
      contact: "Somebody to call",
      settings: "Settings",
      summary: "What I handed over",
      agreement: "How we work",
      goal: "A goal",
      progress: "Where I see a goal",
      task: "A task",
      attempt: "How it went with a task",
      question: "A question of my own",
      topic: "Something to raise",
      arrangement: "My order",
      rehearsal: "A rehearsal",
      saying: "How it went when I said it",
      backup: "The last copy",
      usual: "My usual, begun anew",
      observation: "Something I noticed",
      review: "Looking back",
    } satisfies Record<Kind, string>,
    ofDay: (kind: string, day: string) => `${kind}, ${day}`,
    gone: "something that is not here any more",
    about: "About",
    choices: {
      bring: "waiting for the next session",
      left: "left for now",
      talked: "talked about",
    } satisfies Record<TopicChoice, string>,
    editOf: "Made from",
  },
};
