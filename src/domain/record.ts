import type * as z from "zod/mini";
import { contactSchema } from "./contact.ts";
import { incidentSchema } from "./incident.ts";
import { noteSchema } from "./note.ts";
import { refused, ok, type Result } from "./result.ts";
import { sessionSchema } from "./session.ts";
import { settingsSchema } from "./settings.ts";
import { sharedSummarySchema } from "./shared-summary.ts";
import { therapySchema } from "./therapy.ts";

/** A step that turns data of shape n into data of shape n + 1. Its index in the list is n − 1. */
type Upgrade = (older: unknown) => unknown;

const kind = <Schema extends z.ZodMiniType>(schema: Schema, upgrades: readonly Upgrade[] = []) => ({
  schema,
  upgrades,
  /** The shape this version of the app writes: 1, 2, 3 … without gaps. */
  shape: upgrades.length + 1,
});

/** Every kind of record there is. A new shape is a new schema and one more upgrade, never a changed old one. */
export const RECORDS = {
  therapy: kind(therapySchema),
  session: kind(sessionSchema),
  note: kind(noteSchema),
  incident: kind(incidentSchema),
  contact: kind(contactSchema),
  settings: kind(settingsSchema),
  summary: kind(sharedSummarySchema),
} as const;

export type Kind = keyof typeof RECORDS;
export type DataOf<K extends Kind> = z.infer<(typeof RECORDS)[K]["schema"]>;

export const isKind = (text: string): text is Kind => Object.hasOwn(RECORDS, text);

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
