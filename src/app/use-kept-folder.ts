import { useEffect } from "react";
import { canKeepFolder } from "#device/folder.ts";
import type { Vault } from "#vault/vault.ts";

/** Keeps the copy in a folder up to date, where there is one. What that takes is loaded when there is. */
export function useKeptFolder(vault: Vault): void {
  useEffect(() => {
    if (!canKeepFolder()) return;
    let [isHere, isBegun, stop] = [true, false, () => {}];
    const begin = async () => {
      if (isBegun || !(await (await vault.folder()).isThere()) || !isHere || isBegun) return;
      isBegun = true;
      const { keepFolder } = await import("#features/backup/keep-folder.ts");
      if (isHere) stop = keepFolder(vault);
    };
    void begin();
    // One that is chosen now is told of by the mark of its first copy.
    const unsubscribe = vault.subscribe(() => void begin());
    return () => {
      isHere = false;
      unsubscribe();
      stop();
    };
  }, [vault]);
}
