import * as z from "zod/mini";
import { daySchema } from "./day.ts";
import { idSchema } from "./id.ts";

/**
 * "Start my usual from here": the person's usual is taken anew from the answers of this session on. A record of its own, so
 * that it can be taken back; where the session is gone, its day counts.
 */
export const usualSchema = z.strictObject({
  therapyId: idSchema,
  day: daySchema,
  sessionId: idSchema,
});
export type Usual = z.infer<typeof usualSchema>;
