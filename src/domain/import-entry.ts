import type { Day } from "./day.ts";
import type { Id } from "./id.ts";

/** From where something comes. It is part of each id, so that the same entry of the same place is the same thing here. */
export const IMPORT_SOURCES = ["day-one", "daylio", "files", "table"] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

/** What told the day: the entry itself, the head of its file, the name of the file, or when the file was last changed. */
export const DAY_FROM = ["entry", "front-matter", "file-name", "file-date"] as const;
export type DayFrom = (typeof DAY_FROM)[number];

/** One entry as it was found, before anything is made of it. Every text may be anything. */
export interface RawEntry {
  readonly source: ImportSource;
  /** Where it stands: the name of a file, or the number of a row. */
  readonly name: string;
  /** What it is known by where it comes from; empty where it is known by what it says. */
  readonly key: string;
  /** A moment in UTC with the zone it was lived in, or a day and a time as they are written. */
  readonly when:
    { readonly instant: string; readonly zone: string } | { readonly day: string; readonly time: string };
  readonly from: DayFrom;
  readonly title: string;
  readonly text: string;
}

/** One entry that can be brought in. */
export interface ImportedEntry {
  readonly source: ImportSource;
  readonly name: string;
  readonly key: string;
  readonly day: Day;
  /** `HH:MM`; null where none is known. */
  readonly time: string | null;
  readonly from: DayFrom;
  readonly title: string;
  /** Not empty, unless the title says it all. */
  readonly text: string;
}

export interface IdentifiedEntry extends ImportedEntry {
  readonly id: Id;
}

/**
 * Why something is left out: it names no day that can be read, it is empty, it is longer than a field, its day is still to
 * come, it is no text, it is not what its name says, it is of a kind that is not known here, it is a table among other
 * things, or it is a row in which a quotation mark is never closed.
 */
export const LEFT_OUT = [
  "no-day",
  "no-text",
  "too-long",
  "to-come",
  "not-text",
  "broken",
  "not-known",
  "table-beside",
  "open-quote",
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export interface SetAside {
  readonly name: string;
  readonly why: LeftOut;
}

/**
 * Why nothing at all was read: there is nothing, too much of it, too many, nothing that is known here, something broken,
 * several tables of which each would have to be asked about, an archive with a password, a file that the device does not give, or something else. Nothing here has changed then.
 */
export const IMPORT_PROBLEMS = [
  "nothing",
  "too-large",
  "too-many",
  "not-known",
  "broken",
  "tables",
  "locked",
  "unreadable",
  "failed",
] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

/** More than anybody writes in a lifetime, and few enough to be written at once. */
export const MOST_IMPORTED = 10_000;

/** So many files may lie in a folder or an archive: most of them may be pictures. */
export const MOST_LISTED = 100_000;

/** The largest text that is read, in bytes, alone and all together; what an archive holds counts once it is unpacked. */
export const LARGEST_TEXT = 32 * 1024 * 1024;
export const LARGEST_TEXTS = 64 * 1024 * 1024;
/** An archive is read bit by bit, and what is no text in it is passed over: photographs make them large. */
export const LARGEST_ARCHIVE = 2 * 1024 * 1024 * 1024;
