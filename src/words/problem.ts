import type { SaveProblem } from "#domain/save-problem.ts";
import type { Words } from "./words.ts";

/** What to say when something could not be written, and what to do. */
export function problemWords(
  words: Words,
  problem: SaveProblem,
): { title: string; text: string; todo: string } {
  const { vault } = words;
  return { full: vault.storageFull, unavailable: vault.storageFailing, closed: vault.updatedElsewhere }[
    problem
  ];
}

/** What to say when a passcode that was asked for once more was not given. */
export const keyProblemWords = (
  { lock }: Words,
  problem: "nothing" | "wrong" | "waiting" | "unavailable",
): string =>
  ({
    nothing: lock.door.nothing,
    wrong: lock.door.wrong,
    waiting: lock.waiting,
    unavailable: lock.unavailable,
  })[problem];
