import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { textSchema } from "./text.ts";

/** Something between sessions. */
export const noteSchema = z.strictObject({
  therapyId: idSchema,
  day: daySchema,
  text: textSchema,
  /** Marked "bring this" to the next session. */
  bring: z.boolean(),
  /** Brought and talked about, so it no longer waits. */
  done: z.boolean(),
});
export type Note = z.infer<typeof noteSchema>;

export const emptyNote = (therapyId: Id, day: Day): Note => ({
  therapyId,
  day,
  text: "",
  bring: false,
  done: false,
});
