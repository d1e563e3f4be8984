import { useCallback, useEffect, useState } from "react";
import type { SaveProblem } from "#domain/save-problem.ts";
import type { DropBox, Waiting } from "#vault/drop-box.ts";
import { useVault } from "#vault/react.ts";

export interface Found {
  /** Null where its part of the app did not load. */
  readonly box: DropBox | null;
  /** What waits, oldest first, or why nothing can be said about it. */
  readonly waiting: readonly Waiting[] | SaveProblem | "not-loaded";
}

/** What waits; null while it is being read. It follows what comes and goes, also in other windows. */
export function useWaiting(): (Found & { readonly again: () => void }) | null {
  const vault = useVault();
  const [found, setFound] = useState<Found | null>(null);
  const again = useCallback(async () => {
    try {
      const box = await vault.dropBox();
      const read = await box.waiting();
      // The same box, as whoever watches is bound to it.
      setFound((had) => ({ box: had?.box ?? box, waiting: read.ok ? read.value : read.problem }));
    } catch {
      setFound((had) => ({ box: had?.box ?? null, waiting: "not-loaded" }));
    }
  }, [vault]);
  const box = found?.box ?? null;
  useEffect(() => {
    const look = () => void again();
    look();
    return box?.follow(look);
  }, [again, box]);
  return found === null ? null : { ...found, again: () => void again() };
}
