import * as z from "zod/mini";
import { changedSchema, emptyChanged } from "./changed.ts";
import type { Day } from "./day.ts";
import { idSchema, type Id } from "./id.ts";
import { textSchema } from "./text.ts";

/** Whose idea it was: of a goal, and of a task too. */
export const PROPOSERS = ["me", "therapist", "both"] as const;
export type Proposer = (typeof PROPOSERS)[number];

/** "not-asked" is an answer: nobody asked whether the person agrees. */
export const AGREEING = ["yes", "partly", "no", "not-asked"] as const;
export type Agreeing = (typeof AGREEING)[number];

export const GOAL_STATES = ["open", "paused", "reached", "let-go", "replaced"] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** Where therapy is to lead, in the person's words. Not knowing yet is a goal as good as any. */
export const goalSchema = z.strictObject({
  therapyId: idSchema,
  text: textSchema,
  /** Why it matters. */
  why: textSchema,
  /** How the person would notice. */
  notice: textSchema,
  unclear: z.boolean(),
  proposedBy: z.nullable(z.enum(PROPOSERS)),
  agree: z.nullable(z.enum(AGREEING)),
  state: z.enum(GOAL_STATES),
  /** The goal that took its place. */
  replacedBy: z.nullable(idSchema),
  changed: changedSchema,
});
export type Goal = z.infer<typeof goalSchema>;

export const emptyGoal = (therapyId: Id, day: Day): Goal => ({
  therapyId,
  text: "",
  why: "",
  notice: "",
  unclear: false,
  proposedBy: null,
  agree: null,
  state: "open",
  replacedBy: null,
  changed: emptyChanged(day),
});
