import { useEffect, useState } from "react";
import { isErasing } from "#device/erase-mark.ts";
import { isExample } from "#device/example-mark.ts";
import { followDropBox, howMuchWaits } from "#drop-box/drop-box.ts";
import { useVault } from "#vault/react.ts";
import type { Ways } from "#vault/ways.ts";

/**
 * Lets things be shared into the open journal, also later while it is locked, and says how many wait. What was sealed anew
 * gets another key for what comes. The example takes nothing.
 */
export function useDropBox(): number {
  const vault = useVault();
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (isExample()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ways: Ways | null | undefined;
    const tend = async () => {
      if (!isErasing()) await (await vault.dropBox()).tend();
    };
    const follow = () => {
      // Another value whenever the journal was sealed anew.
      if (vault.ways() === ways) return;
      ways = vault.ways();
      clearTimeout(timer);
      // It is in nobody's way: the screen comes first.
      timer = setTimeout(() => void tend().catch(() => undefined), AFTER_MS);
    };
    follow();
    const stop = vault.subscribe(follow);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [vault]);
  useEffect(() => {
    if (isExample()) return;
    const look = () => void howMuchWaits().then(setCount, () => undefined);
    look();
    return followDropBox(look);
  }, []);
  return count;
}

const AFTER_MS = 500;
