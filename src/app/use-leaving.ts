import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { Vault } from "#vault/vault.ts";
import type { Lock } from "./lock.ts";

/** What is being typed reaches the disk within this, or stays as it was written two seconds before. */
const LONGEST_MS = 2_000;

const late = () => new Promise<void>((done) => setTimeout(done, LONGEST_MS));

/**
 * Leaving an open journal: nothing of it on the screen from this very moment, then what is being typed is written down, then
 * the page is loaded anew, which is how a browser forgets what was in memory.
 */
export function useLeaving(vault: Vault): { isLeaving: boolean; lock: Lock } {
  const [isLeaving, setLeaving] = useState(false);
  const canLock = useSyncExternalStore(vault.subscribe, vault.ways) !== null;
  const leave = useCallback(() => {
    // The forms go with the screens and write what they hold.
    flushSync(() => setLeaving(true));
    void Promise.race([vault.drafts.settled(), late()]).then(() => {
      vault.close();
      // Without the part after the `#`: that would only be another place in the same page, and this one is to go.
      location.replace(location.pathname);
    });
  }, [vault]);
  const lock = useCallback(() => {
    if (vault.ways() === null) return;
    vault.askOthersToLeave();
    leave();
  }, [vault, leave]);
  useEffect(() => vault.onAskedToLeave(leave), [vault, leave]);
  useEffect(() => {
    // A page that was put away as it was must not come back as it was.
    const back = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      // What this window knows of a lock may be old: whoever comes back without one looks whether there is one now.
      if (vault.ways() === null) void vault.catchUp();
      else leave();
    };
    addEventListener("pageshow", back);
    return () => removeEventListener("pageshow", back);
  }, [vault, leave]);
  return { isLeaving, lock: { canLock, lock } };
}
