import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { textSchema } from "./text.ts";

/**
 * The last change that mattered. The turn makes each such change a content of its own: what is agreed, talked over again
 * and agreed once more is three versions and not two, since versions with the same content count as one.
 */
export const changedSchema = z.strictObject({
  day: daySchema,
  /** The session in which it changed, where it was in one. */
  sessionId: z.nullable(idSchema),
  /** How many such changes there were before. A correction of what was typed stays in its turn. */
  turn: z.int().check(z.gte(0)),
  /** Why, in one line. */
  line: textSchema,
});
export type Changed = z.infer<typeof changedSchema>;

export const emptyChanged = (day: Day, sessionId: Id | null = null): Changed => ({
  day,
  sessionId,
  turn: 0,
  line: "",
});

/** The same thing with a change that matters: one more turn. What is only corrected is saved with `changed` as it was. */
export const turned = <Data extends { readonly changed: Changed }>(
  before: Data,
  change: Partial<Omit<Data, "changed">>,
  why: Omit<Changed, "turn">,
): Data => ({ ...before, ...change, changed: { ...why, turn: before.changed.turn + 1 } });
