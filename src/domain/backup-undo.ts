import { canonicalText, mergeEntries, type Entry } from "./entry.ts";
import type { Id } from "./id.ts";

/** One entry before and after something was brought in; null where there was or is none. */
export interface Replaced {
  readonly id: Id;
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** What is to be written and what is to go as though it had never been here. */
export interface Rewriting {
  readonly put: readonly Entry[];
  readonly gone: readonly Id[];
}

export interface UndoPlan extends Rewriting {
  /** Entries that were written to since. Each stays, with what was brought in and with what was written. */
  readonly kept: readonly Entry[];
}

const isSame = (a: Entry | null, b: Entry | null): boolean =>
  a === null || b === null ? a === b : a.k === b.k && canonicalText(a.v) === canonicalText(b.v);

/**
 * What takes back what was brought in: rows as they were, and no new versions. A deletion would travel to the device that
 * the file came from and delete there what was never meant to be deleted. As if the file had not been opened, it can be
 * brought in again.
 */
export function planUndo(here: (id: Id) => Entry | null, changes: readonly Replaced[]): UndoPlan {
  const put: Entry[] = [];
  const gone: Id[] = [];
  const kept: Entry[] = [];
  for (const { id, before, after } of changes) {
    const now = here(id);
    if (isSame(now, after)) {
      if (before !== null) put.push(before);
      else if (now !== null) gone.push(id);
    } else if (now !== null) {
      kept.push(now);
      // Where everything was replaced, what stood here before is not in it.
      const whole = before === null || before.k !== now.k ? now : mergeEntries(before, now);
      if (!isSame(whole, now)) put.push(whole);
    } else if (before !== null) put.push(before);
  }
  return { put, gone, kept };
}

/** What puts the entries of a copy in the place of all that is here. Where both are the same, nothing is written. */
export function planReplace(
  here: readonly Entry[],
  there: readonly Entry[],
): { readonly rewriting: Rewriting; readonly changes: readonly Replaced[] } {
  const known = new Map(here.map((entry) => [entry.id, entry]));
  const coming = new Map(there.map((entry) => [entry.id, entry]));
  const ids = new Set([...known.keys(), ...coming.keys()]);
  const changes = [...ids].flatMap((id): Replaced[] => {
    const [before, after] = [known.get(id) ?? null, coming.get(id) ?? null];
    return isSame(before, after) ? [] : [{ id, before, after }];
  });
  return {
    rewriting: {
      put: changes.flatMap(({ after }) => (after === null ? [] : [after])),
      gone: changes.flatMap(({ id, after }) => (after === null ? [id] : [])),
    },
    changes,
  };
}
