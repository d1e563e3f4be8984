import * as z from "zod/mini";
import { NOT_APPLICABLE, STEPS } from "./check-in.ts";
import { idSchema, type Id } from "./id.ts";
import { textSchema } from "./text.ts";

export const QUESTION_FORMS = ["steps", "sentence"] as const;
export type QuestionForm = (typeof QUESTION_FORMS)[number];

/** A check-in item of the person's own. It is retired and brought back, and what was answered stays with the sessions. */
export const questionSchema = z.strictObject({
  /** Null is asked in every therapy. */
  therapyId: z.nullable(idSchema),
  text: textSchema,
  form: z.enum(QUESTION_FORMS),
  retired: z.boolean(),
});
export type Question = z.infer<typeof questionSchema>;

export const emptyQuestion = (therapyId: Id | null): Question => ({
  therapyId,
  text: "",
  form: "steps",
  retired: false,
});

/** The answer to one own question in one session: a step, or a sentence in the note. Null is no answer. */
export const ownAnswerSchema = z.strictObject({
  questionId: idSchema,
  value: z.nullable(z.enum([...STEPS, NOT_APPLICABLE])),
  note: textSchema,
});
export type OwnAnswer = z.infer<typeof ownAnswerSchema>;

export const emptyOwnAnswer = (questionId: Id): OwnAnswer => ({ questionId, value: null, note: "" });
