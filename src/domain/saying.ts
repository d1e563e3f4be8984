import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { predictionSchema, REPLIES, type Rehearsal } from "./rehearsal.ts";
import { textSchema } from "./text.ts";

/** Did I say it? Each of them is a normal outcome. */
export const SAID = ["all", "part", "no", "not-come-up"] as const;
export type Said = (typeof SAID)[number];

/** Did what I feared happen? */
export const CAME = ["yes", "partly", "no"] as const;
export type Came = (typeof CAME)[number];

/** What comes next. */
export const NEXT_STEPS = ["worked-on", "say-more", "give-time", "second-opinion", "end"] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** How it is on the day until which it was given time. */
export const SINCE_THEN = ["better", "same", "worse"] as const;
export type SinceThen = (typeof SINCE_THEN)[number];

/**
 * One time when something rehearsed was going to be said, and what happened. A record of its own, so that the rehearsal can
 * go on changing, and what two devices write is joined.
 */
export const sayingSchema = z.strictObject({
  therapyId: idSchema,
  rehearsalId: idSchema,
  /** The session in which it was; null where none is written down. */
  sessionId: z.nullable(idSchema),
  day: daySchema,
  /** What was feared, as it stood then: rehearsing anew does not rewrite a prediction. */
  feared: predictionSchema,
  said: z.enum(SAID),
  /** What they did: replies that were or were not practised. */
  did: z.array(z.enum(REPLIES)),
  came: z.nullable(z.enum(CAME)),
  /** What happened, in the person's words. */
  happened: textSchema,
  /** What the two agreed. */
  agreed: textSchema,
  /** What got in the way. */
  hindered: textSchema,
  next: z.nullable(z.enum(NEXT_STEPS)),
  /** The day until which it is given time, and how it was then. */
  until: z.nullable(daySchema),
  sinceThen: z.nullable(z.enum(SINCE_THEN)),
});
export type Saying = z.infer<typeof sayingSchema>;

export const emptySaying = (id: Id, { therapyId, feared }: Rehearsal, day: Day, said: Said): Saying => ({
  therapyId,
  rehearsalId: id,
  sessionId: null,
  day,
  feared,
  said,
  did: [],
  came: null,
  happened: "",
  agreed: "",
  hindered: "",
  next: null,
  until: null,
  sinceThen: null,
});
