import type { Moment } from "./day.ts";
import type { Stamp } from "./clock.ts";
import type { Entry } from "./entry.ts";
import type { Id } from "./id.ts";
import type { IdentifiedEntry } from "./import-entry.ts";
import { emptyNote, type Note } from "./note.ts";
import { RECORDS } from "./record.ts";
import { emptySession, type Session } from "./session.ts";

/** As what something is brought in. */
export const IMPORT_AS = ["note", "session"] as const;
export type ImportAs = (typeof IMPORT_AS)[number];

export interface ImportPlan {
  /** What is not here yet, each once. */
  readonly fresh: readonly IdentifiedEntry[];
  /** How many are here already, also those that were changed or deleted since. They stay as they are. */
  readonly here: number;
  /** How many stand in the files more than once. */
  readonly twice: number;
}

/** What bringing in would do, as the journal stands. */
export function planImport(here: (id: Id) => Entry | null, entries: readonly IdentifiedEntry[]): ImportPlan {
  const fresh = new Map<Id, IdentifiedEntry>();
  let [known, twice] = [0, 0];
  for (const entry of entries) {
    if (fresh.has(entry.id)) twice += 1;
    else if (here(entry.id) !== null) known += 1;
    else fresh.set(entry.id, entry);
  }
  return { fresh: [...fresh.values()], here: known, twice };
}

/** What reads as one line stands in the line of a session. */
const ONE_LINE = 200;

/** A note with all of the text, under its title. */
export const noteFrom = ({ day, title, text }: IdentifiedEntry, therapyId: Id): Note => ({
  ...emptyNote(therapyId, day),
  text: text === "" || text.startsWith(title) ? text || title : `${title}\n\n${text}`,
});

/**
 * A session of that day. Its title, or a text of one line, is its line. A longer text was written for oneself: it stands in
 * the private note, which is on no page unless it is picked by hand.
 */
export function sessionFrom(entry: IdentifiedEntry, therapyId: Id): Session {
  const { day, time, title, text } = entry;
  const empty = { ...emptySession(therapyId, day), time };
  const isLine = (some: string) => some !== "" && some.length <= ONE_LINE && !some.includes("\n");
  if (isLine(title)) return { ...empty, line: title, privateNote: text };
  const whole = noteFrom(entry, therapyId).text;
  return isLine(whole) ? { ...empty, line: whole } : { ...empty, privateNote: whole };
}

/** One entry of the journal for each, with stamps of this device. @param at when it is brought in */
export function entriesToWrite(
  fresh: readonly IdentifiedEntry[],
  { as, therapyId, at, stamp }: { as: ImportAs; therapyId: Id; at: Moment; stamp: () => Stamp },
): Entry[] {
  return fresh.map((entry) => {
    const data = as === "note" ? noteFrom(entry, therapyId) : sessionFrom(entry, therapyId);
    const { schema, shape } = RECORDS[as];
    return { id: entry.id, k: as, v: [{ h: stamp(), at, s: shape, d: schema.parse(data) }] };
  });
}
