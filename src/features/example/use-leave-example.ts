import { useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { endExample, exampleDatabase } from "#device/example-mark.ts";
import { deleteExample } from "#vault/example-database.ts";
import { useVault } from "#vault/react.ts";

/** Leaves the example with one tap: it is deleted, and the page loads anew as the person's own. */
export function useLeaveExample(): { readonly isLeaving: boolean; readonly leave: () => void } {
  const vault = useVault();
  const [isLeaving, setLeaving] = useState(false);
  const leave = useCallback(() => {
    // Nothing of it on the screen from now on, and no form that would still write.
    flushSync(() => setLeaving(true));
    vault.close();
    const name = exampleDatabase();
    void (name === null ? Promise.resolve() : deleteExample(name)).then(endExample);
  }, [vault]);
  return { isLeaving, leave };
}
