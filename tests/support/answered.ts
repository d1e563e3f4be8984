import { NOT_APPLICABLE, PACES, STEPS, UNSAID, type Answers, type ItemKey } from "#domain/check-in.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { emptyJournal, journalWith, type Item, type Journal } from "#domain/journal.ts";
import { emptySession, type Session } from "#domain/session.ts";
import { emptyTherapy, type Therapy } from "#domain/therapy.ts";
import { entryOf, idOf } from "../documents/sample-entry.ts";

/** An answer by its place, "n" for "doesn't apply", null for none. */
export type Given = number | "n" | null;

export const FIRST_DAY = "2026-01-06" as Day;
export const THERAPY = "A".repeat(22) as Id;
export const OTHER = "B".repeat(22) as Id;

// Three figures always: ids are filled up with zeros.
export const sessionId = (at: number): Id => idOf("s", 100 + at);
export const dayAt = (at: number): Day => addDays(FIRST_DAY, 7 * at);

const wordsOf = (item: ItemKey): readonly string[] =>
  item === "pace" ? PACES : item === "unsaid" ? UNSAID : STEPS;

const valueOf = (item: ItemKey, given: Given): string | null =>
  given === null ? null : given === "n" ? NOT_APPLICABLE : (wordsOf(item)[given] ?? null);

/** The answers to some items in one session. */
export function answered(given: Readonly<Partial<Record<ItemKey, Given>>>): Answers {
  const answers: Record<string, { value: string | null; note: string }> = emptySession(
    THERAPY,
    FIRST_DAY,
  ).answers;
  for (const [item, each] of Object.entries(given))
    answers[item] = { value: valueOf(item as ItemKey, each), note: "" };
  return answers as Answers;
}

/** One weekly session as an entry. */
export const sessionEntry = (
  at: number,
  given: Readonly<Partial<Record<ItemKey, Given>>>,
  some: Partial<Session> = {},
): Entry =>
  entryOf("session", sessionId(at), {
    ...emptySession(THERAPY, dayAt(at)),
    length: "complete",
    answers: answered(given),
    ...some,
  });

/** A therapy with one session a week, each answer in its order. Items may be longer or shorter than each other. */
export function journalOf(
  lines: Readonly<Partial<Record<ItemKey, readonly Given[]>>>,
  therapy: Partial<Therapy> = {},
): Journal {
  const count = Math.max(0, ...Object.values(lines).map((line) => line.length));
  const sessions = Array.from({ length: count }, (_, at) =>
    sessionEntry(
      at,
      Object.fromEntries(Object.entries(lines).map(([item, line]) => [item, line[at] ?? null])),
    ),
  );
  return journalWith(emptyJournal(), [
    entryOf("therapy", THERAPY, { ...emptyTherapy(), ...therapy }),
    entryOf("therapy", OTHER, emptyTherapy()),
    ...sessions,
  ]);
}

export const therapyIn = (journal: Journal, id: Id = THERAPY): Item<"therapy"> => {
  const found = journal.therapy.find((therapy) => therapy.id === id);
  if (found === undefined) throw new Error("no therapy");
  return found;
};
