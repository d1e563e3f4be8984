import * as z from "zod/mini";
import { daySchema } from "./day.ts";
import { idSchema } from "./id.ts";
import { textSchema } from "./text.ts";

/** `file` is the page as plain text, the one file there was at first. */
export const WAYS_OUT = ["copy", "print", "share", "file", "pdf", "markdown", "html"] as const;

/** Exactly what was shown or handed over, and how: so that the person knows what their therapist knows. */
export const sharedSummarySchema = z.strictObject({
  therapyId: idSchema,
  day: daySchema,
  way: z.enum(WAYS_OUT),
  /** The page as it left, as text. */
  text: textSchema,
  /** First and last day the page spoke of. */
  from: z.nullable(daySchema),
  to: z.nullable(daySchema),
});
export type SharedSummary = z.infer<typeof sharedSummarySchema>;

/** Shape 1 knew neither a PDF nor the other files: what it says is still so. */
export const sharedSummaryFrom1 = (older: unknown): unknown => older;
