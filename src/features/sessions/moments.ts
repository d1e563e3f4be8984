import { compareItems } from "#domain/journal-order.ts";
import type { Item } from "#domain/journal.ts";

export const SHOWN = ["sessions", "notes", "both"] as const;
export type Shown = (typeof SHOWN)[number];

export type Moment = Item<"session"> | Item<"note">;

/** Sessions and notes as one line of time, newest first. Both lists come in that order already. */
export function momentsOf(
  sessions: readonly Item<"session">[],
  notes: readonly Item<"note">[],
): readonly Moment[] {
  if (notes.length === 0) return sessions;
  if (sessions.length === 0) return notes;
  return [...sessions, ...notes].sort(compareItems);
}
