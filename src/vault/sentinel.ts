import * as z from "zod/mini";
import { daySchema, type Day } from "#domain/day.ts";
import { idSchema, type Id } from "#domain/id.ts";

/** The key in localStorage. It survives every way in which a browser was seen to lose its database. */
export const SENTINEL_KEY = "al";

const sentinelSchema = z.strictObject({
  vid: idSchema,
  /** Number of the last write that was acknowledged. */
  seq: z.int().check(z.gte(0)),
  day: daySchema,
});

/** Says, outside the database, that there is a journal and how far it had got. It holds nothing of what is in it. */
export interface Sentinel {
  readonly vid: Id;
  readonly seq: number;
  readonly day: Day;
}

/** A place for short texts, such as localStorage. Null where the browser has none. */
export type SmallStorage = Pick<Storage, "getItem" | "setItem" | "removeItem"> | null;

export function readSentinel(storage: SmallStorage): Sentinel | null {
  try {
    const text = storage?.getItem(SENTINEL_KEY) ?? null;
    if (text === null) return null;
    const parsed = sentinelSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Best effort: a browser that refuses localStorage loses a warning, not a record. */
export function writeSentinel(storage: SmallStorage, sentinel: Sentinel): void {
  try {
    storage?.setItem(
      SENTINEL_KEY,
      JSON.stringify({ vid: sentinel.vid, seq: sentinel.seq, day: sentinel.day }),
    );
  } catch {
    // Full or forbidden. The database has the record.
  }
}
