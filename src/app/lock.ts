import { createContext, useContext, useEffect } from "react";

/** Covering what is on the screen, and locking it where there is a passcode: one tap and one key from everywhere. */
export interface Lock {
  /** Whether the journal has a passcode. Without one it can only be covered. */
  readonly canLock: boolean;
  /** Takes everything off the screen at once, writes down what is being typed, and forgets the key. */
  readonly lock: () => void;
}

export const LockContext = createContext<Lock>({ canLock: false, lock: () => undefined });

export const useLock = (): Lock => useContext(LockContext);

/** The key that hides: of those that no browser uses, one that nobody types. */
export const HIDE_KEY = "F8";

/** Hides with one key, from wherever the focus is. */
export function useHideKey(hide: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== HIDE_KEY || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      hide();
    };
    // Before anything on the page hears of it.
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [hide]);
}
