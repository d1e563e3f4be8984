import { useEffect, useState } from "react";
import type { Keeping } from "#domain/settings.ts";
import { isExample } from "#device/example-mark.ts";
import { askToKeep } from "#device/persistence.ts";
import { useVault } from "#vault/react.ts";

/**
 * What the open vault needs from the page: catching up when looked at, and the browser's promise at the first record.
 * @returns what the browser answered; null before there is anything to keep.
 */
export function useVaultCare(): Keeping | null {
  const vault = useVault();
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void vault.catchUp();
    };
    document.addEventListener("visibilitychange", look);
    addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      removeEventListener("focus", look);
    };
  }, [vault]);
  useEffect(() => {
    let isAsked = false;
    const ask = () => {
      const journal = vault.journal();
      if (isExample() || isAsked || journal.session.length + journal.note.length === 0) return;
      isAsked = true;
      void askToKeep().then(setKeeping);
    };
    ask();
    return vault.subscribe(ask);
  }, [vault]);
  return keeping;
}
