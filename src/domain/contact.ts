import * as z from "zod/mini";
import { textSchema } from "./text.ts";

/** A telephone number as a person writes it: digits, and what people put between them. */
export const phoneSchema = z.string().check(z.trim(), z.regex(/^[+*#]?[\d\s*#().\-/]{2,30}$/));

const contactSchema1 = z.strictObject({
  name: textSchema,
  number: phoneSchema,
});

/** Somebody of the person's own to call, shown before the public lines. Shape 2: whether also while the journal is locked. */
export const contactSchema = z.strictObject({
  ...contactSchema1.shape,
  /** Then whoever opens the app on this device sees it. */
  whileLocked: z.boolean(),
});
export type Contact = z.infer<typeof contactSchema>;

export const contactFrom1 = (older: unknown): Contact => ({
  ...(older as z.infer<typeof contactSchema1>),
  whileLocked: false,
});

export const emptyContact = (): Contact => ({ name: "", number: "", whileLocked: false });
