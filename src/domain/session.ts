import * as z from "zod/mini";
import { answersSchema, emptyAnswers } from "./check-in.ts";
import { daySchema, timeSchema, type Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { ownAnswerSchema } from "./question.ts";
import { textSchema } from "./text.ts";

export const WAYS_TO_MEET = ["in-person", "video", "phone", "chat"] as const;
export const EFFECTS = ["helped", "got-in-the-way", "both"] as const;
export const LENGTHS = ["short", "complete"] as const;

/** Feelings offered as words; the person may add their own beside them. */
export const FEELINGS = [
  "relieved",
  "calm",
  "hopeful",
  "lighter",
  "understood",
  "proud",
  "moved",
  "curious",
  "close",
  "tired",
  "sad",
  "worried",
  "confused",
  "angry",
  "ashamed",
  "hurt",
  "empty",
  "alone",
  "tense",
  "stirred-up",
  "disappointed",
  "numb",
] as const;

/** What holding back looks like from the inside. Source: markers of withdrawal in the literature on alliance ruptures. */
export const HOLDING_BACK = [
  "said-yes-meant-no",
  "changed-subject",
  "laughed-it-off",
  "went-quiet",
  "told-stories",
  "said-fine",
  "left-for-the-door",
  "looked-after-them",
  "decided-not-to-say",
] as const;

/** One session and how it felt. Every answer may be missing: null and "" mean not answered. */
export const sessionSchema = z.strictObject({
  therapyId: idSchema,
  day: daySchema,
  time: z.nullable(timeSchema),
  how: z.nullable(z.enum(WAYS_TO_MEET)),
  length: z.enum(LENGTHS),
  /** One word for how it was. */
  word: textSchema,
  /** One line more. */
  line: textSchema,
  answers: answersSchema,
  /** Answers to the person's own questions, also to those retired since. */
  own: z.array(ownAnswerSchema),
  feelings: z.array(z.enum(FEELINGS)),
  otherFeelings: textSchema,
  moment: z.strictObject({ text: textSchema, effect: z.nullable(z.enum(EFFECTS)) }),
  holdingBack: z.array(z.enum(HOLDING_BACK)),
  /** Something to bring next time; it shows among the things to bring until it is done with. */
  bring: z.strictObject({ text: textSchema, done: z.boolean() }),
  /** Asked only when everything is at the top: one thing to change, even a small one. */
  smallChange: textSchema,
  /** Never on any page unless picked by hand. */
  privateNote: textSchema,
});
export type Session = z.infer<typeof sessionSchema>;
export type Feeling = (typeof FEELINGS)[number];
export type HoldingBack = (typeof HOLDING_BACK)[number];

export const emptySession = (therapyId: Id, day: Day): Session => ({
  therapyId,
  day,
  time: null,
  how: null,
  length: "short",
  word: "",
  line: "",
  answers: emptyAnswers(),
  own: [],
  feelings: [],
  otherFeelings: "",
  moment: { text: "", effect: null },
  holdingBack: [],
  bring: { text: "", done: false },
  smallChange: "",
  privateNote: "",
});

/** Shape 1 knew no questions of one's own. */
export const sessionFrom1 = (older: unknown): unknown => ({ ...(older as object), own: [] });
