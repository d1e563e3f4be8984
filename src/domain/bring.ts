import { compareStamps } from "./clock.ts";
import type { Id } from "./id.ts";
import { ofTherapy, type Item, type Journal } from "./journal.ts";

/** Something waiting for the next session: a note marked so, or what a check-in said to bring. */
export interface ToBring {
  readonly id: Id;
  readonly text: string;
  readonly from: Item<"note"> | Item<"session">;
}

/** What waits for the next session of one therapy, oldest first. */
export function toBring(journal: Journal, therapyId: Id): ToBring[] {
  const notes = ofTherapy(journal.note, therapyId)
    .filter(({ data }) => data.bring && !data.done && data.text.trim() !== "")
    .map((from) => ({ id: from.id, text: from.data.text, from, day: from.data.day }));
  const sessions = ofTherapy(journal.session, therapyId)
    .filter(({ data }) => !data.bring.done && data.bring.text.trim() !== "")
    .map((from) => ({ id: from.id, text: from.data.bring.text, from, day: from.data.day }));
  return [...notes, ...sessions].sort((a, b) =>
    a.day === b.day ? compareStamps(a.from.begun, b.from.begun) : a.day < b.day ? -1 : 1,
  );
}
