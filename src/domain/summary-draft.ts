import * as z from "zod/mini";
import { daySchema, type Day } from "./day.ts";
import { lineIdSchema, WRITTEN_SECTIONS } from "./summary-line.ts";
import { textSchema } from "./text.ts";

/** What one tap puts on the page. A draft kept by an older app names one of fewer. */
export const PRESETS = ["say", "plan", "feel", "marked"] as const;
export type PresetKey = (typeof PRESETS)[number];

export const MOST_SESSIONS = 12;

const periodChoiceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("since-shared") }),
  z.strictObject({ kind: z.literal("sessions"), count: z.int().check(z.gte(1), z.lte(MOST_SESSIONS)) }),
  z.strictObject({ kind: z.literal("dates"), from: z.nullable(daySchema), to: z.nullable(daySchema) }),
]);

/**
 * What the person chose and changed on the page. The journal is never touched by it: it names lines of the journal and
 * says what becomes of them here. A line that is named nowhere is off.
 */
export const pageDraftSchema = z.strictObject({
  period: periodChoiceSchema,
  /** Day of the last page handed over before this one was begun: handing this one over must not move its own start. */
  sharedBefore: z.nullable(daySchema),
  /** The session it is for; null follows the therapy's timetable. */
  sessionDay: z.nullable(daySchema),
  name: textSchema,
  /** The preset tapped last, to tell apart two that would put the same on the page. */
  preset: z.nullable(z.enum(PRESETS)),
  picked: z.array(lineIdSchema),
  /** Struck out by hand: stays off also when its group is switched on. */
  struck: z.array(lineIdSchema),
  edits: z.record(lineIdSchema, textSchema),
  order: z.array(lineIdSchema),
  written: z.array(z.strictObject({ id: lineIdSchema, section: z.enum(WRITTEN_SECTIONS), text: textSchema })),
  /** Names, numbers and addresses shown as dots. */
  masked: z.array(textSchema),
});
export type PageDraft = z.infer<typeof pageDraftSchema>;

/** A page with nothing on it. */
export const emptyPageDraft = (sharedBefore: Day | null): PageDraft => ({
  period: { kind: "since-shared" },
  sharedBefore,
  sessionDay: null,
  name: "",
  preset: null,
  picked: [],
  struck: [],
  edits: {},
  order: [],
  written: [],
  masked: [],
});

/** Reads what was kept of a page that is being made; null where there is none, or it is of no use. */
export function readPageDraft(kept: unknown): PageDraft | null {
  const read = pageDraftSchema.safeParse(kept);
  return read.success ? read.data : null;
}
