import { useEffect, useState } from "react";
import type { Kept } from "./way-back.ts";

const loadWayBack = () => import("./way-back.ts");

interface WayBack {
  /** The second copy that can bring it back; null where there is none, undefined while it is being looked for. */
  readonly kept: Kept | null | undefined;
  readonly state: "asking" | "bringing" | "not-brought";
  /** @param isFailing as `bringBackKept` says */
  readonly bring: (isFailing: boolean) => Promise<void>;
}

/**
 * The way back to a journal that does not open, from the second copy on this device.
 * @param isLooking whether there may be one for what is the case; @param again looks for the journal once more
 */
export function useWayBack(isLooking: boolean, again: () => void): WayBack {
  const [kept, setKept] = useState<Kept | null | undefined>(isLooking ? undefined : null);
  const [state, setState] = useState<WayBack["state"]>("asking");
  useEffect(() => {
    if (!isLooking) return;
    let isHere = true;
    const found = (copy: Kept | null) => {
      if (isHere) setKept(copy);
    };
    loadWayBack()
      .then((way) => way.keptCopy())
      .then(found, () => found(null));
    return () => {
      isHere = false;
    };
  }, [isLooking]);
  const bring = async (isFailing: boolean) => {
    if (kept === null || kept === undefined || state === "bringing") return;
    setState("bringing");
    const way = await loadWayBack();
    const brought = await way.bringBackKept(kept, isFailing);
    if (brought.ok) again();
    else setState("not-brought");
  };
  return { kept, state, bring };
}
