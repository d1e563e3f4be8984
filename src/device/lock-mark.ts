/**
 * The key that the boot script reads: whether the journal of this browser opens with a passcode. Everything about the lock
 * itself stands in the journal's header; this only says what may be drawn before that is read.
 */
export const LOCK_MARK_KEY = "al.lock";

export function markLocked(isLocked: boolean): void {
  try {
    if (isLocked) localStorage.setItem(LOCK_MARK_KEY, "1");
    else localStorage.removeItem(LOCK_MARK_KEY);
  } catch {
    // Forbidden or full: then something that looks like an empty journal is drawn for a moment.
  }
}
