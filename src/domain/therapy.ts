import * as z from "zod/mini";
import { STEPS } from "./check-in.ts";
import { daySchema, timeSchema } from "./day.ts";
import { textSchema } from "./text.ts";

export const THERAPY_KINDS = ["individual", "couple", "family", "group", "other"] as const;
/** considering: there is no therapist yet, or the first session is still to come. */
export const THERAPY_STATES = ["considering", "active", "paused", "ended"] as const;
/** Would I go back? After a first session each of them is a good answer. */
export const GO_BACK = ["yes", "not-sure", "no"] as const;
/**
 * How two people address each other: the familiar form, the formal one, and the familiar one of those who say vos. Named after
 * the Spanish words, which were there first; where a language has two, `tu` is its familiar and `usted` its formal form.
 */
export const ADDRESSES = ["tu", "usted", "vos"] as const;
export const RHYTHMS = ["weekly", "fortnightly", "monthly", "irregular"] as const;

/** One course of therapy. Every field is optional in the life of a person: null and "" mean not said. Shape 2. */
export const therapySchema2 = z.strictObject({
  /** What the person calls their therapist here. */
  name: textSchema,
  kind: z.enum(THERAPY_KINDS),
  since: z.nullable(daySchema),
  rhythm: z.nullable(z.enum(RHYTHMS)),
  /** 1 is Monday, 7 is Sunday. */
  weekday: z.nullable(z.int().check(z.gte(1), z.lte(7))),
  time: z.nullable(timeSchema),
  /** The next session where it is known; otherwise it follows from the rhythm. */
  next: z.nullable(daySchema),
  /** How the two of them address each other, where the language they speak has more than one way. */
  address: z.nullable(z.enum(ADDRESSES)),
  state: z.enum(THERAPY_STATES),
  /** After a first session. */
  first: z.strictObject({
    atEase: z.nullable(z.enum(STEPS)),
    goBack: z.nullable(z.enum(GO_BACK)),
    line: textSchema,
  }),
  /** When it ended, what the person takes along, and what they would tell themselves as they were before. */
  ending: z.strictObject({ day: z.nullable(daySchema), takeAlong: textSchema, earlierSelf: textSchema }),
});

/** The longest a person may wait between two times of looking back, in sessions. */
export const LONGEST_REVIEW_EVERY = 60;

/** Shape 3: after how many sessions the person wants to look back. */
export const therapySchema = z.strictObject({
  ...therapySchema2.shape,
  /** After so many sessions looking back is offered; null for never. */
  reviewEvery: z.nullable(z.int().check(z.gte(1), z.lte(LONGEST_REVIEW_EVERY))),
});
export type Therapy = z.infer<typeof therapySchema>;

const emptyEnds = (): Pick<Therapy, "first" | "ending"> => ({
  first: { atEase: null, goBack: null, line: "" },
  ending: { day: null, takeAlong: "", earlierSelf: "" },
});

export const emptyTherapy = (): Therapy => ({
  name: "",
  kind: "individual",
  since: null,
  rhythm: null,
  weekday: null,
  time: null,
  next: null,
  address: null,
  state: "active",
  ...emptyEnds(),
  reviewEvery: null,
});

/** Shape 1 knew neither a first session nor an ending. */
export const therapyFrom1 = (older: unknown): unknown => ({ ...(older as object), ...emptyEnds() });

export const therapyFrom2 = (older: unknown): unknown => ({ ...(older as object), reviewEvery: null });
