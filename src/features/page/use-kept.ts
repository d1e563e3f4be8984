import { useCallback, useRef, useState } from "react";
import type { DraftKeeper } from "#vault/draft-keeper.ts";

/** Changes a draft and keeps it on disk. @returns what it was before, for undo. */
export type Update<Draft> = (change: (draft: Draft) => Draft) => Draft;

/** A draft that reaches the disk with every change, and only with one. @param first what it is to begin with. */
export function useKept<Draft>(keeper: DraftKeeper, first: () => Draft): readonly [Draft, Update<Draft>] {
  const [draft, setDraft] = useState(first);
  // As it is at this moment: two changes may come faster than the screen.
  const now = useRef(draft);
  const update = useCallback<Update<Draft>>(
    (change) => {
      const before = now.current;
      const next = change(before);
      if (next === before) return before;
      now.current = next;
      setDraft(() => next);
      keeper.keep(next);
      return before;
    },
    [keeper],
  );
  return [draft, update];
}
