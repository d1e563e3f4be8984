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
  /** Before what stands in a box. */
  readonly joints: Readonly<Record<Tone, Readonly<Record<Box, string>>>>;
  /** How it ends where there is no question of one's own to end with. */
  readonly closings: Readonly<Record<Tone, Readonly<Record<Use, string>>>>;
  readonly endingClosings: Readonly<Record<Tone, Readonly<Record<Use, string>>>>;
  /** Marks around a question. */
  readonly question: { readonly opens: string; readonly closes: string };
  /** Words that may begin with a small letter after a joint, in small letters: never a name. */
  readonly small: readonly string[];
}

/** What the words are made of. */
export type Parts = Pick<Rehearsal, "topic" | "topicText" | "boxes">;

const ENDS = /[.!?…:;]["”»’')\]]*$/u;
const EMOJI_END = /\p{Extended_Pictographic}\uFE0F?$/u;

const ended = (text: string): string =>
  ENDS.test(text) || EMOJI_END.test(text) ? text : `${text.replace(/[,\s]+$/u, "")}.`;

const withFirst = (text: string, change: (letter: string) => string): string => {
  const [letter = ""] = text;
  return change(letter) + text.slice(letter.length);
};

const onOneLine = (text: string): string => text.trim().replace(/\s*\n+\s*/gu, " ");

/** A text of the person's as a sentence of its own. */
const asSentence = (text: string): string =>
  ended(withFirst(onOneLine(text), (letter) => letter.toLocaleUpperCase("und")));

/** A text of the person's after a joint: only what is surely no name loses its capital. */
function afterJoint(joint: string, text: string, { small }: Phrases): string {
  const typed = onOneLine(text);
  const first = typed.match(/^\p{L}+/u)?.[0] ?? "";
  const isSmall = small.includes(first.toLocaleLowerCase("und"));
  const said = isSmall ? withFirst(typed, (letter) => letter.toLocaleLowerCase("und")) : typed;
  return `${joint} ${ended(said)}`;
}

/** A question as a question, however it was typed; what holds a question already, or several sentences, is left alone. */
function asQuestion(joint: string, text: string, phrases: Phrases): string {
  const { opens, closes } = phrases.question;
  const typed = onOneLine(text);
  const isAsked = /[?¿]/u.test(typed);
  const isSeveral = /[.!…]\s/u.test(typed);
  if (isAsked || isSeveral) {
    const half = opens !== "" && typed.endsWith(closes) && !typed.includes(opens) && !isSeveral;
    return `${joint} ${ended(half ? opens + typed : typed)}`;
  }
  const bare = typed.replace(/[.,;:\s]+$/u, "");
  const first = bare.match(/^\p{L}+/u)?.[0] ?? "";
  const isSmall = phrases.small.includes(first.toLocaleLowerCase("und"));
  const said = isSmall ? withFirst(bare, (letter) => letter.toLocaleLowerCase("und")) : bare;
  return `${joint} ${opens}${said}${closes}`;
}

const isFilled = (text: string): boolean => text.trim() !== "";

/** Which boxes a text uses. A message before the session is short: how it is for me, and what I would like. */
export function boxesUsed({ boxes }: Pick<Parts, "boxes">, use: Use): Box[] {
  const filled = BOXES.filter((box) => isFilled(boxes[box]));
  if (use !== "message") return filled;
  const first = (["impact", "happened"] as const).find((box) => filled.includes(box));
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
  const { openings, closings, endingOpenings, endingClosings, topics, ownTopic, joints } = phrases;
  const opening = (isEnding ? endingOpenings : openings)[tone][use];
  const about =
    topic === null ? "" : topic !== "own" ? topics[topic][tone] : isFilled(topicText) ? ownTopicLine() : "";
  const used = boxesUsed(parts, use);
  const said = used.map((box) => {
    const joint = joints[tone][box];
    if (box === "question") return asQuestion(joint, boxes.question, phrases);
    return joint === "" ? asSentence(boxes[box]) : afterJoint(joint, boxes[box], phrases);
  });
  const closing = used.at(-1) === "question" ? "" : (isEnding ? endingClosings : closings)[tone][use];
  const first = [opening, about].filter(isFilled).join(" ");
  return [first, ...said, closing].filter(isFilled).join(BETWEEN[use]);

  function ownTopicLine(): string {
    return afterJoint(ownTopic[tone], topicText, phrases);
  }
}

/** The person's own version of a text, where there is one. */
export const editOf = ({ edits }: Pick<Rehearsal, "edits">, tone: Tone, use: Use): Edit | null =>
  edits.find((edit) => edit.tone === tone && edit.use === use) ?? null;

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
  return { text: edit.text, isOwn: true, other: edit.of === now ? null : now };
}

/**
 * The edits after one text was changed by hand to `text`. Typing it back to what the app puts together, or taking all of
 * it away, leaves no version of one's own.
 */
export function edited(edits: readonly Edit[], edit: Edit): Edit[] {
  const others = edits.filter(({ tone, use }) => tone !== edit.tone || use !== edit.use);
  return edit.text.trim() === "" || edit.text === edit.of ? others : [...others, edit];
}

/** The first sentence of a text. Abbreviations are rare in speech, and the person can change it. */
export function firstSentence(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  return line.match(/^.*?[.!?…]["”»’)]*(?=\s|$)/u)?.[0] ?? line;
}
