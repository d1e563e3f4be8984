import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { lineIdSchema, type LineId } from "./summary-line.ts";
import { textSchema } from "./text.ts";

/** bring: it waits for the next session. left: not now. talked: it was talked about. */
export const TOPIC_CHOICES = ["bring", "left", "talked"] as const;
export type TopicChoice = (typeof TOPIC_CHOICES)[number];

/** What became of one thing that could be raised. */
export const topicSchema = z.strictObject({
  therapyId: idSchema,
  /** The record it comes from and the field in it. */
  line: lineIdSchema,
  /** Turn of that record when this was decided: a later change that matters opens the question again. */
  turn: z.int().check(z.gte(0)),
  choice: z.enum(TOPIC_CHOICES),
  /** The words as they stood, or as the person wants to say them. */
  text: textSchema,
  day: daySchema,
  /** The session in which it was talked about. */
  sessionId: z.nullable(idSchema),
  /** What came of it, in one line. */
  answer: textSchema,
});
export type Topic = z.infer<typeof topicSchema>;

export const emptyTopic = (therapyId: Id, line: LineId, day: Day, choice: TopicChoice): Topic => ({
  therapyId,
  line,
  turn: 0,
  choice,
  text: "",
  day,
  sessionId: null,
  answer: "",
});
