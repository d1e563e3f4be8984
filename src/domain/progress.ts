import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { textSchema } from "./text.ts";

/** The last place on the person's own scale for a goal; the first is 0. */
export const FARTHEST = 10;

/** Where the person sees a goal on one day. A record of its own, so that what two devices write is joined. */
export const progressSchema = z.strictObject({
  therapyId: idSchema,
  goalId: idSchema,
  day: daySchema,
  /** 0 to 10 in the person's own view. Null is no answer, and not zero. */
  place: z.nullable(z.int().check(z.gte(0), z.lte(FARTHEST))),
  line: textSchema,
  sessionId: z.nullable(idSchema),
});
export type Progress = z.infer<typeof progressSchema>;

export const emptyProgress = (therapyId: Id, goalId: Id, day: Day): Progress => ({
  therapyId,
  goalId,
  day,
  place: null,
  line: "",
  sessionId: null,
});
