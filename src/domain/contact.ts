import * as z from "zod/mini";
import { textSchema } from "./text.ts";

/** A telephone number as a person writes it: digits, and what people put between them. */
export const phoneSchema = z.string().check(z.trim(), z.regex(/^[+*#]?[\d\s*#().\-/]{2,30}$/));

/** Somebody of the person's own to call, shown before the public lines. */
export const contactSchema = z.strictObject({
  name: textSchema,
  number: phoneSchema,
});
export type Contact = z.infer<typeof contactSchema>;

export const emptyContact = (): Contact => ({ name: "", number: "" });
