import * as z from "zod/mini";
import { changedSchema, emptyChanged } from "./changed.ts";
import { daySchema, timeSchema, type Day } from "./day.ts";
import { PROPOSERS } from "./goal.ts";
import { idSchema, type Id } from "./id.ts";
import { textSchema } from "./text.ts";

/** Does it make sense to me? */
export const SENSES = ["yes", "partly", "no"] as const;
export type Sense = (typeof SENSES)[number];

export const TASK_STATES = ["open", "done", "declined", "let-go"] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** 1 is Monday, 7 is Sunday. Each once and in the order of the week, so that the same days are the same content. */
const weekdaysSchema = z.array(z.int().check(z.gte(1), z.lte(7))).check(
  z.minLength(1),
  z.overwrite((days) => [...new Set(days)].sort((a, b) => a - b)),
);

/** Until when it is offered. An offer never falls due: see occurrence.ts. */
export const untilSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("next-session") }),
  z.strictObject({ kind: z.literal("day"), day: daySchema }),
  z.strictObject({
    kind: z.literal("weekdays"),
    days: weekdaysSchema,
    from: daySchema,
    to: z.nullable(daySchema),
  }),
  z.strictObject({ kind: z.literal("open") }),
]);
export type Until = z.infer<typeof untilSchema>;
export const UNTILS = ["next-session", "day", "weekdays", "open"] as const satisfies readonly Until["kind"][];

/** Something to try between sessions, and what it is for. Its history is its versions, and none of them is ever dropped. */
export const taskSchema = z.strictObject({
  therapyId: idSchema,
  text: textSchema,
  /** What it is for, in the person's words. */
  purpose: textSchema,
  goalId: z.nullable(idSchema),
  proposedBy: z.nullable(z.enum(PROPOSERS)),
  sense: z.nullable(z.enum(SENSES)),
  until: untilSchema,
  /** When in the day, where that was said. */
  time: z.nullable(timeSchema),
  state: z.enum(TASK_STATES),
  /** The person wants to say to their therapist that they leave it, or that it does not fit. */
  tell: z.boolean(),
  /** How often it was made to fit better; what it was before stands in the earlier versions. */
  adapted: z.int().check(z.gte(0)),
  changed: changedSchema,
});
export type Task = z.infer<typeof taskSchema>;

export const emptyTask = (therapyId: Id, day: Day): Task => ({
  therapyId,
  text: "",
  purpose: "",
  goalId: null,
  proposedBy: null,
  sense: null,
  until: { kind: "next-session" },
  time: null,
  state: "open",
  tell: false,
  adapted: 0,
  changed: emptyChanged(day),
});
