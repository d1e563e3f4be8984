import * as z from "zod/mini";
import { daySchema } from "./day.ts";
import { idSchema } from "./id.ts";
import { textSchema } from "./text.ts";

/** `file` is the page as plain text, the one file there was at first. `screen`: it was read on this device. */
export const WAYS_OUT = ["copy", "print", "share", "file", "pdf", "markdown", "html", "screen"] as const;

/** The page to bring, or a few sentences sent instead of one. */
export const HANDED = ["page", "message"] as const;

/** Exactly what was shown or handed over, and how: so that the person knows what their therapist knows. */
export const sharedSummarySchema = z.strictObject({
  therapyId: idSchema,
  what: z.enum(HANDED),
  day: daySchema,
  way: z.enum(WAYS_OUT),
  /** The page or message as it left, as text. */
  text: textSchema,
  /** First and last day the page spoke of; null in a message, which speaks of no period. */
  from: z.nullable(daySchema),
  to: z.nullable(daySchema),
});
export type SharedSummary = z.infer<typeof sharedSummarySchema>;

/** Shape 1 knew neither a PDF nor the other files: what it says is still so. */
export const sharedSummaryFrom1 = (older: unknown): unknown => older;

/** Shape 2 knew no message and no showing on the screen: everything was a page. */
export const sharedSummaryFrom2 = (older: unknown): unknown =>
  typeof older === "object" && older !== null ? { ...older, what: "page" } : older;
