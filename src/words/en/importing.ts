import type { ImportAs } from "#domain/import-plan.ts";
import type { ImportProblem, LeftOut } from "#domain/import-entry.ts";
import type { DayOrder } from "#domain/import-days.ts";
import type { ColumnUse } from "#domain/import-table.ts";
import { plural } from "../plural.ts";

/** What was written in other apps. */
export const importing = {
  title: "Bring in what you have",
  hint: "From another app, or from files of your own",
  text: "What you wrote somewhere else can come in here, as notes or as sessions. You see first what would come. Nothing is written until you say so.",
  kinds: [
    "Day One: its export as JSON",
    "Daylio: its export as CSV",
    "Files of text or Markdown: one, several, a folder, or zipped",
    "Any other table, saved as CSV",
  ],
  stays: "The files are read on this device and sent to nobody. Pictures stay where they are.",
  files: "Files",
  filesHint: ".zip, .json, .csv, .md or .txt. You can choose several.",
  folder: "Or a whole folder",
  reading: "Reading the files…",
  stop: "Stop",
  other: "Choose other files",
  untouched: "Nothing here has changed.",

  problems: {
    nothing: { title: "There is no file in it", todo: "Choose a file, or another folder." },
    "too-large": {
      title: "That is too large",
      todo: "All the text together may have 64 MB, and one file 32 MB. Bring it in in parts.",
    },
    "too-many": {
      title: "Those are too many at once",
      todo: "Up to 10,000 entries can be brought in at once. Bring them in in parts.",
    },
    "not-known": {
      title: "This is not a kind of file that can be read here",
      todo: "Try the export of the other app as JSON, CSV or text.",
    },
    broken: {
      title: "The file cannot be read",
      todo: "It is cut off, empty, or not what its name says. Export it once more and try again.",
    },
    tables: {
      title: "Those are several tables",
      todo: "Choose one table at a time: you are asked what its columns are.",
    },
    locked: {
      title: "The file has a password",
      todo: "Open it with the program that made it, and save it without a password.",
    },
    unreadable: {
      title: "The file cannot be opened",
      todo: "Copy it onto this device first, then choose it again.",
    },
    failed: { title: "That did not work", todo: "Try again. If it stays like that, try a smaller file." },
  } satisfies Record<ImportProblem, { title: string; todo: string }>,

  table: {
    title: "What is in which column",
    text: (name: string) => `${name} is a table of its own kind. Look whether this is right.`,
    columns: { day: "The day", time: "The time", title: "The title", text: "The text" } satisfies Record<
      ColumnUse,
      string
    >,
    none: "None of them",
    column: (number: number) => `Column ${number}`,
    row: (number: number) => `Row ${number}`,
    needed: "Choose the column of the day and the one of the text.",
  },
  order: {
    legend: "How are the days written?",
    hint: (example: string) => `In ${example} it cannot be seen whether the day or the month comes first.`,
    options: {
      dmy: "First the day, then the month",
      mdy: "First the month, then the day",
    } satisfies Record<DayOrder, string>,
  },
  into: {
    therapy: "Into which therapy?",
    as: "As what?",
    kinds: { note: "Notes", session: "Sessions" } satisfies Record<ImportAs, string>,
    hints: {
      note: "The day and all of the text",
      session: "The day, and one line. A longer text becomes the private note",
    } satisfies Record<ImportAs, string>,
  },
  would: {
    title: "What would happen",
    fresh: (count: number) =>
      plural("en", count, { one: "1 would be new.", other: `${count} would be new.` }),
    nothing: "None of it would be new.",
    span: (from: string, to: string) => `From ${from} to ${to}.`,
    here: (count: number) =>
      plural("en", count, {
        one: "1 is here already, and stays as it is.",
        other: `${count} are here already, and stay as they are.`,
      }),
    twice: (count: number) =>
      plural("en", count, {
        one: "1 is in the files twice, and comes once.",
        other: `${count} are in the files twice, and come once.`,
      }),
    beside: (count: number) =>
      plural("en", count, {
        one: "1 is on a day that has a session here. It would stand beside it.",
        other: `${count} are on days that have a session here. They would stand beside those.`,
      }),
    fileDates: (count: number) =>
      plural("en", count, {
        one: "1 names no day: it gets the day on which its file was last changed.",
        other: `${count} name no day: they get the day on which their file was last changed.`,
      }),
    guessed: (count: number) =>
      plural("en", count, {
        one: "1 file is written in an old way. Look whether its accents are right.",
        other: `${count} files are written in an old way. Look whether their accents are right.`,
      }),
    preview: "The latest ones",
    leftOut: (count: number) => plural("en", count, { one: "1 is left out", other: `${count} are left out` }),
    andMore: (count: number) => plural("en", count, { one: "And 1 more.", other: `And ${count} more.` }),
    why: {
      "no-day": "It names no day that can be read.",
      "no-text": "There is no text in it.",
      "too-long": "It is longer than 100,000 letters.",
      "to-come": "Its day is still to come.",
      "not-text": "It is not text.",
      broken: "It cannot be read.",
      "not-known": "It is of a kind that is not known here.",
      "table-beside": "It is a table. Choose it by itself: you are asked what its columns are.",
      "open-quote": "A quotation mark is not closed, so it cannot be seen where this row ends.",
    } satisfies Record<LeftOut, string>,
  },
  bringIn: (count: number) =>
    plural("en", count, { one: "Bring in this one", other: `Bring in these ${count}` }),
  bringing: "Bringing in…",
  see: { note: "See the notes", session: "See the sessions" } satisfies Record<ImportAs, string>,
  done: (count: number) =>
    plural("en", count, { one: "1 was brought in.", other: `${count} were brought in.` }),
  undone: "It was taken back. Everything is as it was before.",
  undoneKept: (count: number) =>
    plural("en", count, {
      one: "1 stays, because you have changed it since.",
      other: `${count} stay, because you have changed them since.`,
    }),
  notWritten: "It could not be written, so none of it was.",
  notUndone: "It could not be taken back just now. Try again in a moment.",
};
