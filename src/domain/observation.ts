import * as z from "zod/mini";
import { daySchema } from "./day.ts";
import { idSchema } from "./id.ts";
import { textSchema } from "./text.ts";

/** What can be seen in the answers of one person about one therapy, each against that person's own usual. */
export const PATTERNS = [
  /** The latest answer is two steps or more below the usual. */
  "far-below",
  /** One step or more below it, in two answered sessions in a row. */
  "below-twice",
  /** The pace at the same end twice. */
  "pace-slow",
  "pace-fast",
  /** Something was not said in two of the last three. */
  "unsaid-often",
  /** The same upwards. */
  "far-above",
  "above-twice",
  /** The pace is right for me twice, after it was at an end. */
  "pace-right",
  /** Nothing is left unsaid in three, after it often was. */
  "all-said",
] as const;
export type Pattern = (typeof PATTERNS)[number];

export const OBSERVED_ITEMS = [
  "listened",
  "understood",
  "genuine",
  "frame",
  "goals",
  "tasks",
  "pace",
  "sayable",
  "unsaid",
] as const;

/** noted: the person wrote down why. raised: it led on to preparing how to say it. left: not now, until it comes again. */
export const OBSERVATION_CHOICES = ["noted", "raised", "left"] as const;
export type ObservationChoice = (typeof OBSERVATION_CHOICES)[number];

/** What the person chose when something was shown to them. It silences that pattern until it has gone and come again. */
export const observationSchema = z.strictObject({
  therapyId: idSchema,
  /** The session whose answer made it be shown. */
  sessionId: idSchema,
  day: daySchema,
  item: z.enum(OBSERVED_ITEMS),
  pattern: z.enum(PATTERNS),
  choice: z.enum(OBSERVATION_CHOICES),
  /** Why that may be, in the person's words. */
  why: textSchema,
});
export type Observation = z.infer<typeof observationSchema>;
