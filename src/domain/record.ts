import type * as z from "zod/mini";
import { agreementSchema } from "./agreement.ts";
import { arrangementSchema } from "./arrangement.ts";
import { attemptSchema } from "./attempt.ts";
import { backupMarkSchema } from "./backup-mark.ts";
import { contactFrom1, contactSchema } from "./contact.ts";
import { goalSchema } from "./goal.ts";
import { incidentSchema } from "./incident.ts";
import { noteSchema } from "./note.ts";
import { observationSchema } from "./observation.ts";
import { progressSchema } from "./progress.ts";
import { questionSchema } from "./question.ts";
import { rehearsalFrom1, rehearsalSchema } from "./rehearsal.ts";
import { refused, ok, type Result } from "./result.ts";
import { reviewSchema } from "./review.ts";
import { sayingSchema } from "./saying.ts";
import { sessionFrom1, sessionSchema } from "./session.ts";
import { settingsFrom1, settingsFrom2, settingsSchema } from "./settings.ts";
import { sharedSummaryFrom1, sharedSummaryFrom2, sharedSummarySchema } from "./shared-summary.ts";
import { taskSchema } from "./task.ts";
import { therapyFrom1, therapyFrom2, therapySchema } from "./therapy.ts";
import { topicSchema } from "./topic.ts";
import { usualSchema } from "./usual.ts";

/** A step that turns data of shape n into data of shape n + 1. Its index in the list is n − 1. */
type Upgrade = (older: unknown) => unknown;

/** How many earlier live versions of one entry are kept, where they are only there to go back to. */
export const KEPT_VERSIONS = 20;

/** How many where the versions are the history itself: more than anybody writes, and still a limit for what is read. */
export const MOST_VERSIONS = 10_000;

const kind = <Schema extends z.ZodMiniType>(schema: Schema, upgrades: readonly Upgrade[] = []) => ({
  schema,
  upgrades,
  /** The shape this version of the app writes: 1, 2, 3 … without gaps. */
  shape: upgrades.length + 1,
  kept: KEPT_VERSIONS,
});

/** A kind whose versions are its history. */
const withHistory = <Schema extends z.ZodMiniType>(schema: Schema) => ({
  ...kind(schema),
  kept: MOST_VERSIONS,
});

/**
 * Every kind of record there is. A new shape is a new schema and one more upgrade, never a changed old one: one value more in a
 * list of choices is a new shape, too, for an older app believes data of a shape it knows. tests/domain/shapes.test.ts has all lists.
 */
export const RECORDS = {
  therapy: kind(therapySchema, [therapyFrom1, therapyFrom2]),
  session: kind(sessionSchema, [sessionFrom1]),
  note: kind(noteSchema),
  incident: kind(incidentSchema),
  contact: kind(contactSchema, [contactFrom1]),
  settings: kind(settingsSchema, [settingsFrom1, settingsFrom2]),
  summary: kind(sharedSummarySchema, [sharedSummaryFrom1, sharedSummaryFrom2]),
  agreement: withHistory(agreementSchema),
  goal: withHistory(goalSchema),
  progress: kind(progressSchema),
  task: withHistory(taskSchema),
  attempt: kind(attemptSchema),
  question: kind(questionSchema),
  topic: kind(topicSchema),
  arrangement: kind(arrangementSchema),
  rehearsal: kind(rehearsalSchema, [rehearsalFrom1]),
  saying: kind(sayingSchema),
  backup: kind(backupMarkSchema),
  usual: kind(usualSchema),
  observation: kind(observationSchema),
  review: kind(reviewSchema),
} as const;

export type Kind = keyof typeof RECORDS;
export type DataOf<K extends Kind> = z.infer<(typeof RECORDS)[K]["schema"]>;

export const KINDS = Object.keys(RECORDS) as readonly Kind[];

export const isKind = (text: string): text is Kind => Object.hasOwn(RECORDS, text);

/** How many versions of an entry of this kind are kept. Of a kind of the future all are: it may be one with a history. */
export const keptVersions = (kindOf: string): number =>
  isKind(kindOf) ? RECORDS[kindOf].kept : MOST_VERSIONS;

/** Reads data of any shape this app has ever written. Newer shapes are refused, so that they are kept as they are. */
export function readData<K extends Kind>(
  kindOf: K,
  shape: number,
  data: unknown,
): Result<DataOf<K>, "newer" | "damaged"> {
  const record = RECORDS[kindOf];
  if (shape > record.shape) return refused("newer");
  let current = data;
  for (const upgrade of record.upgrades.slice(shape - 1)) current = upgrade(current);
  const parsed = record.schema.safeParse(current);
  return parsed.success ? ok(parsed.data as DataOf<K>) : refused("damaged");
}
