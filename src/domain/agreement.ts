import * as z from "zod/mini";
import { changedSchema, emptyChanged } from "./changed.ts";
import type { Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { textSchema } from "./text.ts";

export const AGREEMENT_TOPICS = [
  "frequency",
  "length",
  "confidentiality",
  "contact",
  "cancelling",
  "cost",
  "roles",
  "review",
  "other",
] as const;
export type AgreementTopic = (typeof AGREEMENT_TOPICS)[number];

export const AGREEMENT_STATES = ["to-ask", "agreed", "to-revisit"] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** One part of how the two work together. Its history is its versions, and none of them is ever dropped. */
export const agreementSchema = z.strictObject({
  therapyId: idSchema,
  topic: z.enum(AGREEMENT_TOPICS),
  /** What the person calls it, where none of the topics does. */
  title: textSchema,
  /** What was agreed, in the person's words. */
  text: textSchema,
  /** What they want to ask about it. */
  question: textSchema,
  state: z.enum(AGREEMENT_STATES),
  changed: changedSchema,
});
export type Agreement = z.infer<typeof agreementSchema>;

export const emptyAgreement = (therapyId: Id, topic: AgreementTopic, day: Day): Agreement => ({
  therapyId,
  topic,
  title: "",
  text: "",
  question: "",
  state: "to-ask",
  changed: emptyChanged(day),
});
