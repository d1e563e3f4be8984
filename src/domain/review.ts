import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { textSchema } from "./text.ts";

/** What may come of looking back. Each of them is a good outcome. */
export const REVIEW_CHOICES = ["stay", "change", "space-out", "pause", "end"] as const;
export type ReviewChoice = (typeof REVIEW_CHOICES)[number];

/** One time of looking back over a therapy as a whole. */
export const reviewSchema = z.strictObject({
  therapyId: idSchema,
  day: daySchema,
  /** The first day that was looked at; null for all of it. */
  from: z.nullable(daySchema),
  /** Null: looked at, or put off, and nothing decided. */
  choice: z.nullable(z.enum(REVIEW_CHOICES)),
  /** What the person wants to remember of it. */
  line: textSchema,
});
export type Review = z.infer<typeof reviewSchema>;

export const emptyReview = (therapyId: Id, day: Day): Review => ({
  therapyId,
  day,
  from: null,
  choice: null,
  line: "",
});
