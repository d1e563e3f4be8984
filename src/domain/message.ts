import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { canonicalText } from "./entry.ts";
import { lineIdSchema, type LineId } from "./summary-line.ts";
import { withMasks } from "./summary-mask.ts";
import { cleanText, lengthOf, LONGEST_TEXT } from "./text.ts";

/** How many sentences a message has at most: as many as are read. */
export const MOST_SENTENCES = 3;

/** What can stand before the sentences and after them. */
export const EDGES = ["greeting", "closing"] as const;
export type EdgeKey = (typeof EDGES)[number];

// Without a longest length: a draft too long to leave must still be read again.
const typedSchema = z.string().check(z.overwrite(cleanText));

const edgeSchema = z.strictObject({
  on: z.boolean(),
  /** In the person's own words; null as the app proposes it. */
  text: z.nullable(typedSchema),
});

const sentenceSchema = z.strictObject({
  text: typedSchema,
  /** The line to bring whose words were put here, and those words: null and "" where it was written here. */
  from: z.nullable(lineIdSchema),
  was: typedSchema,
});
export type Sentence = z.infer<typeof sentenceSchema>;

/**
 * A message while it is written. The journal is never touched by it. A sentence holds its own words, so what is off is not
 * even in here.
 */
export const messageDraftSchema = z.strictObject({
  /** Each has its place, also while it is empty. */
  sentences: z.tuple([sentenceSchema, sentenceSchema, sentenceSchema]),
  greeting: edgeSchema,
  closing: edgeSchema,
  /** Names, numbers and addresses shown as dots. */
  masked: z.array(typedSchema),
  /** The day it left just as it stands; null while it is being written. */
  left: z.nullable(daySchema),
});
export type MessageDraft = z.infer<typeof messageDraftSchema>;

const NO_SENTENCE: Sentence = { text: "", from: null, was: "" };

/** Everything is off at first, a greeting too: what somebody calls their therapist in here may be meant for nobody else. */
export const emptyMessageDraft = (): MessageDraft => ({
  sentences: [NO_SENTENCE, NO_SENTENCE, NO_SENTENCE],
  greeting: { on: false, text: null },
  closing: { on: false, text: null },
  masked: [],
  left: null,
});

const isFree = ({ text }: Sentence): boolean => text.trim() === "";

export const sentencesIn = ({ sentences }: MessageDraft): number =>
  sentences.filter((sentence) => !isFree(sentence)).length;

/** All that the person wrote in it, for getting it to safety. */
export const wordsIn = ({ greeting, sentences, closing }: MessageDraft): string =>
  [greeting.text ?? "", ...sentences.map(({ text }) => text), closing.text ?? ""]
    .filter((text) => text.trim() !== "")
    .join("\n\n");

export const isFull = (draft: MessageDraft): boolean => sentencesIn(draft) === MOST_SENTENCES;

/** Every change makes it one that has not left. */
const changed = (draft: MessageDraft, some: Partial<MessageDraft>): MessageDraft => ({
  ...draft,
  left: null,
  ...some,
});

function withSentence(draft: MessageDraft, at: number, sentence: Sentence): MessageDraft {
  const [one, two, three] = draft.sentences.map((each, place) => (place === at ? sentence : each));
  return changed(draft, { sentences: [one ?? NO_SENTENCE, two ?? NO_SENTENCE, three ?? NO_SENTENCE] });
}

/** What is typed into one sentence. Emptied, it no longer comes from anywhere. */
export function writeSentence(draft: MessageDraft, at: number, text: string): MessageDraft {
  const before = draft.sentences[at] ?? NO_SENTENCE;
  return withSentence(draft, at, text.trim() === "" ? { ...NO_SENTENCE, text } : { ...before, text });
}

/** Puts the words of a line to bring into the first free sentence. @returns null where there is none. */
export function putSentence(draft: MessageDraft, from: LineId, words: string): MessageDraft | null {
  const at = draft.sentences.findIndex(isFree);
  const text = cleanText(words).trim();
  return at < 0 ? null : withSentence(draft, at, { text, from, was: text });
}

export const clearSentence = (draft: MessageDraft, at: number): MessageDraft =>
  withSentence(draft, at, NO_SENTENCE);

/** In which sentence the words of a line are, and whether they were changed there. Null: in none. */
export function placeOf(
  { sentences }: MessageDraft,
  id: LineId,
): { readonly at: number; readonly isChanged: boolean } | null {
  const at = sentences.findIndex(({ from }) => from === id);
  const found = sentences[at];
  return found === undefined ? null : { at, isChanged: found.text !== found.was };
}

/** Switches a line before or after the sentences, or says it otherwise. Words as proposed are not kept as one's own. */
export function setEdge(
  draft: MessageDraft,
  key: EdgeKey,
  edge: { readonly on?: boolean; readonly text?: string },
  proposed: string,
): MessageDraft {
  const text = edge.text === proposed ? null : (edge.text ?? draft[key].text);
  return changed(draft, { [key]: { on: edge.on ?? draft[key].on, text } });
}

/** Says that it left as it stands, or with null that it did not after all. */
export const messageLeft = (draft: MessageDraft, day: Day | null): MessageDraft => ({ ...draft, left: day });

/** Takes back what emptied something. What was written since stays; what came back goes where there is room. */
export function broughtBack(now: MessageDraft, before: MessageDraft): MessageDraft {
  const { sentences } = before.sentences.reduce((draft, sentence, at) => {
    const isThere = draft.sentences.some(({ text }) => text === sentence.text);
    const place = [at, 0, 1, 2].find((each) => isFree(draft.sentences[each] ?? NO_SENTENCE));
    return isThere || place === undefined ? draft : withSentence(draft, place, sentence);
  }, now);
  const edge = (key: EdgeKey) => (now[key].on ? now[key] : before[key]);
  const masked = [...new Set([...before.masked, ...now.masked])];
  const back = { sentences, greeting: edge("greeting"), closing: edge("closing"), masked };
  const isAsBefore = canonicalText({ ...back, left: before.left }) === canonicalText(before);
  return isAsBefore ? before : changed(now, back);
}

/** What leaves, and nothing else. Empty texts are none of it. */
export interface MessageDocument {
  readonly greeting: string | null;
  readonly sentences: readonly string[];
  readonly closing: string | null;
}

/** The message that leaves: what is on, in order. Without a sentence there is nothing. @param proposed the app's words for the lines around it. */
export function messageFrom(
  draft: MessageDraft,
  proposed: Readonly<Record<EdgeKey, string>>,
): MessageDocument {
  const said = (text: string) => withMasks(cleanText(text).trim(), draft.masked);
  const sentences = draft.sentences.map(({ text }) => said(text)).filter((text) => text !== "");
  const edge = (key: EdgeKey): string | null => {
    const { on, text } = draft[key];
    const line = said(text ?? proposed[key]);
    return on && line !== "" && sentences.length > 0 ? line : null;
  };
  return { greeting: edge("greeting"), sentences, closing: edge("closing") };
}

/** Every part of it, in the order in which it is read. */
export const partsOf = ({ greeting, sentences, closing }: MessageDocument): string[] =>
  [greeting, ...sentences, closing].filter((part) => part !== null);

/** Longer than what is kept of one text: then it could leave, but not be written down. */
export const isTooLong = (text: string): boolean => lengthOf(text) > LONGEST_TEXT;

/** Whether the values of a draft are a message still to be finished: something is in it, and it has not left. */
export function isBeingWritten(values: unknown): boolean {
  const read = messageDraftSchema.safeParse(values);
  return read.success && read.data.left === null && sentencesIn(read.data) > 0;
}
