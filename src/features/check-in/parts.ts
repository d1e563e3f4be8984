import type { Heading, ItemKey } from "#domain/check-in.ts";
import type { OwnAnswer } from "#domain/question.ts";
import { emptySession, type Session } from "#domain/session.ts";

/** The complete form, part by part. Part 0 is the short form: everything of it is in the complete one too. */
export const SHORT = 0;
const ALL = [
  "start",
  "bond",
  "work",
  "pace",
  "openness",
  "feelings",
  "moment",
  "tried",
  "said",
  "agreed",
  "own",
  "next",
] as const;
export type Part = (typeof ALL)[number];

export const FIRST = 1;
/** Where the short form goes on: its own questions are answered already. */
export const AFTER_SHORT = 2;

/** The parts that are there only where there is something to ask in them. */
export interface Asks {
  /** There are tasks to say something about. */
  readonly tried: boolean;
  /** Something was going to be said in this session. */
  readonly said: boolean;
  /** The person has questions of their own. */
  readonly own: boolean;
}

export const partsFor = (asks: Asks): readonly Part[] =>
  ALL.filter((part) => (part === "tried" || part === "said" || part === "own" ? asks[part] : true));

export const partAt = (parts: readonly Part[], place: number): Part => parts[place - 1] ?? "start";
/** The first part where this one is not asked. */
export const placeOfPart = (parts: readonly Part[], part: Part): number =>
  Math.max(0, parts.indexOf(part)) + 1;

export const ITEMS_OF: Readonly<Partial<Record<Part, readonly ItemKey[]>>> = {
  bond: ["listened", "understood", "genuine"],
  work: ["frame", "goals", "tasks"],
  pace: ["pace"],
  openness: ["sayable", "unsaid"],
};

/** The part of working together that a whole part of the form is about, where it is about one. */
export const HEADING_OF_PART: Readonly<Partial<Record<Part, Heading>>> = {
  bond: "bond",
  pace: "pace",
  openness: "openness",
  tried: "tasks",
  said: "openness",
};

/** Which part shows a field, for bringing the person to what has to be looked at. */
export const PART_OF_FIELD: Readonly<Record<keyof Session, Part>> = {
  therapyId: "start",
  day: "start",
  time: "start",
  how: "start",
  length: "start",
  word: "start",
  line: "start",
  answers: "bond",
  feelings: "feelings",
  otherFeelings: "feelings",
  moment: "moment",
  holdingBack: "openness",
  bring: "next",
  smallChange: "next",
  own: "own",
  privateNote: "next",
};

type Said = Omit<Session, "therapyId" | "day" | "time" | "how" | "length" | "own"> & {
  readonly own: readonly Pick<OwnAnswer, "value" | "note">[];
};

/** What was said in the session and stands in records of its own. */
export interface Beside {
  readonly tried: boolean;
  readonly said: boolean;
  readonly agreed: boolean;
}
const NOTHING: Beside = { tried: false, said: false, agreed: false };

const isText = (text: string): boolean => text.trim() !== "";
const isItemAnswered = ({ answers }: Said, item: ItemKey): boolean =>
  answers[item].value !== null || isText(answers[item].note);

export const isOwnAnswered = ({ value, note }: Said["own"][number]): boolean =>
  value !== null || isText(note);

/** Whether anything was answered in a part. A missing answer is missing, and nothing more. */
export function isAnswered(part: Part, said: Said, beside: Beside = NOTHING): boolean {
  const items = (ITEMS_OF[part] ?? []).some((item) => isItemAnswered(said, item));
  switch (part) {
    case "start":
      return isText(said.word) || isText(said.line);
    case "openness":
      return items || said.holdingBack.length > 0;
    case "feelings":
      return said.feelings.length > 0 || isText(said.otherFeelings);
    case "moment":
      return isText(said.moment.text) || said.moment.effect !== null;
    case "tried":
    case "said":
    case "agreed":
      return beside[part];
    case "own":
      return said.own.some(isOwnAnswered);
    case "next":
      return isText(said.bring.text) || isText(said.smallChange) || isText(said.privateNote);
    case "bond":
    case "work":
    case "pace":
      return items;
  }
}

export const isNothingSaid = (said: Said, beside: Beside = NOTHING): boolean =>
  !ALL.some((part) => isAnswered(part, said, beside));

/** Whether there is anything that the short form does not ask. */
export function goesBeyondShort(session: Session, beside: Beside = NOTHING): boolean {
  const none = emptySession(session.therapyId, session.day);
  const answers = { ...session.answers, unsaid: none.answers.unsaid };
  return !isNothingSaid({ ...session, word: "", line: "", bring: none.bring, answers }, beside);
}
