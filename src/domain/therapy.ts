import * as z from "zod/mini";
import { daySchema, timeSchema } from "./day.ts";
import { textSchema } from "./text.ts";

export const THERAPY_KINDS = ["individual", "couple", "family", "group", "other"] as const;
export const THERAPY_STATES = ["active", "paused", "ended"] as const;
export const ADDRESSES = ["tu", "usted", "vos"] as const;
export const RHYTHMS = ["weekly", "fortnightly", "monthly", "irregular"] as const;

/** One course of therapy. Every field is optional in the life of a person: null and "" mean not said. */
export const therapySchema = z.strictObject({
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
  /** How the two of them address each other in Spanish. */
  address: z.nullable(z.enum(ADDRESSES)),
  state: z.enum(THERAPY_STATES),
});
export type Therapy = z.infer<typeof therapySchema>;

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
});
