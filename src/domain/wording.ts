import { asked, asSentence, ended, inOneGo, isFilled, lowered, type QuestionMarks } from "./own-words.ts";
import { LONGEST_TEXT } from "./text.ts";
import {
  BOXES,
  type Box,
  type Edit,
  type Rehearsal,
  type RehearsalTopic,
  type Tone,
  type Use,
} from "./rehearsal.ts";

/**
 * What the app puts around the person's own words, in one voice. Every one is a whole sentence or a joint that ends with a
 * colon, so that whatever is left empty, what remains still reads as speech.
 */
export interface Phrases {
  /** How it begins. */
  readonly openings: Readonly<Record<Tone, Readonly<Record<Use, string>>>>;
  /** How it begins where nothing is to be changed any more: pausing or ending. */
  readonly endingOpenings: Readonly<Record<Tone, Readonly<Record<Use, string>>>>;
  /** What it is about, in one sentence. */
  readonly topics: Readonly<Record<Exclude<RehearsalTopic, "own">, Readonly<Record<Tone, string>>>>;
  /** Before what it is about in the person's words. */
  readonly ownTopic: Readonly<Record<Tone, string>>;
  /** Before what stands in a box. Empty: the box is a sentence of its own. */
  readonly joints: Readonly<Record<Tone, Readonly<Record<Box, string>>>>;
  /** Before what happened where it leads to pausing or ending: there it is no example but what brought one here. */
  readonly endingHappened: Readonly<Record<Tone, string>>;
  /** How it ends where there is no question of one's own to end with. */
  readonly closings: Readonly<Record<Tone, Readonly<Record<Use, string>>>>;
  readonly endingClosings: Readonly<Record<Tone, Readonly<Record<Use, string>>>>;
  readonly question: QuestionMarks;
  /** Words that may begin with a small letter after a joint, in small letters: never a name. */
  readonly small: readonly string[];
}

/** What the words are made of. */
export type Parts = Pick<Rehearsal, "topic" | "topicText" | "boxes">;

/**
 * Which boxes a text uses. A message before the session is short: what happened, since how it is for me often makes no sense
 * without it, and what I would like.
 */
export function boxesUsed({ boxes }: Pick<Parts, "boxes">, use: Use): Box[] {
  const filled = BOXES.filter((box) => isFilled(boxes[box]));
  if (use !== "message") return filled;
  const first = (["happened", "impact"] as const).find((box) => filled.includes(box));
  const second = (["wish", "question"] as const).find((box) => filled.includes(box));
  return [first, second].filter((box) => box !== undefined);
}

/** A note is read with the eyes: it has paragraphs. The others are said in one breath. */
const BETWEEN: Readonly<Record<Use, string>> = { spoken: " ", note: "\n\n", message: " " };

/**
 * The person's four boxes as one text. Pure: the same parts give the same text.
 * @returns sentences without an empty joint, whatever was left out.
 */
export function composed(phrases: Phrases, parts: Parts, tone: Tone, use: Use): string {
  const { topic, topicText, boxes } = parts;
  const isEnding = topic === "pause-or-end";
  const openings = isEnding ? phrases.endingOpenings : phrases.openings;
  const closings = isEnding ? phrases.endingClosings : phrases.closings;
  const joints = isEnding
    ? { ...phrases.joints[tone], happened: phrases.endingHappened[tone] }
    : phrases.joints[tone];

  const after = (joint: string, text: string): string =>
    joint === "" ? asSentence(text) : `${joint} ${ended(lowered(inOneGo(text), phrases.small))}`;
  const inBox = (box: Box): string =>
    box === "question"
      ? after(joints.question, asked(inOneGo(boxes.question), phrases.question))
      : after(joints[box], boxes[box]);
  const about = (): string => {
    if (topic === null) return "";
    if (topic !== "own") return phrases.topics[topic][tone];
    return isFilled(topicText) ? after(phrases.ownTopic[tone], topicText) : "";
  };

  const used = boxesUsed(parts, use);
  const subject = about();
  const first = [openings[tone][use], subject].filter(isFilled).join(" ");
  // Without a topic and without boxes nothing has been said yet that could be closed.
  const isBegun = subject !== "" || used.length > 0;
  const closing = !isBegun || used.at(-1) === "question" ? "" : closings[tone][use];
  return [first, ...used.map(inBox), closing].filter(isFilled).join(BETWEEN[use]);
}

/** The person's own version of a text, where there is one. */
export const editOf = ({ edits }: Pick<Rehearsal, "edits">, tone: Tone, use: Use): Edit | null =>
  edits.find((edit) => edit.tone === tone && edit.use === use) ?? null;

/** As much of a text as one field keeps: four long boxes make more than that. */
const fitting = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : Array.from(text).slice(0, LONGEST_TEXT).join("");

/** A text as it stands: the person's own version, else as put together. */
export interface Wording {
  readonly text: string;
  /** It was changed by hand. */
  readonly isOwn: boolean;
  /** The text as put together now, where it is no longer the one that was changed: then both are shown. */
  readonly other: string | null;
}

export function wordingOf(
  phrases: Phrases,
  rehearsal: Parts & Pick<Rehearsal, "edits">,
  tone: Tone,
  use: Use,
): Wording {
  const now = composed(phrases, rehearsal, tone, use);
  const edit = editOf(rehearsal, tone, use);
  if (edit === null) return { text: now, isOwn: false, other: null };
  return { text: edit.text, isOwn: true, other: edit.of === fitting(now) ? null : now };
}

/**
 * The edits after one text was changed by hand to `text`. Typing it back to what the app puts together, or taking all of
 * it away, leaves no version of one's own.
 */
export function edited(edits: readonly Edit[], edit: Edit): Edit[] {
  const others = edits.filter(({ tone, use }) => tone !== edit.tone || use !== edit.use);
  return edit.text.trim() === "" || edit.text === edit.of
    ? others
    : [...others, { ...edit, of: fitting(edit.of) }];
}

/**
 * The first sentence of a text. What goes on in small letters after a mark ("I don't know… it's just") is still the same
 * one. Abbreviations are rare in speech, and the person can change it.
 */
export function firstSentence(text: string): string {
  const line = text
    .trim()
    .replace(/[\n\r].*$/su, "")
    .trimEnd();
  return line.match(/^.*?[.!?…]["”“»«’‘)]*(?=\s+[^\p{Ll}\s]|\s*$)/u)?.[0] ?? line;
}
