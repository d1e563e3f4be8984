import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { textSchema } from "./text.ts";

/** How it went with a task one time. Each of them is a normal outcome. */
export const ATTEMPT_OUTCOMES = ["done", "partly", "not-this-time", "did-not-fit"] as const;
export type Outcome = (typeof ATTEMPT_OUTCOMES)[number];

/** One time with a task. A record of its own, so that what two devices write is joined. */
export const attemptSchema = z.strictObject({
  therapyId: idSchema,
  taskId: idSchema,
  day: daySchema,
  outcome: z.enum(ATTEMPT_OUTCOMES),
  how: textSchema,
  helped: textSchema,
  /** What got in the way. */
  hindered: textSchema,
  /** The person wants to say to their therapist how it went. */
  tell: z.boolean(),
  /** The session in which it was talked about. */
  sessionId: z.nullable(idSchema),
});
export type Attempt = z.infer<typeof attemptSchema>;

export const emptyAttempt = (therapyId: Id, taskId: Id, day: Day, outcome: Outcome): Attempt => ({
  therapyId,
  taskId,
  day,
  outcome,
  how: "",
  helped: "",
  hindered: "",
  tell: false,
  sessionId: null,
});
