const DRAFT_LOCK = "al-draft-";

/**
 * Whether any tab holds an open draft. A browser without Web Locks cannot tell: then this tab is asked alone, through
 * where the focus is.
 */
export async function isSomebodyWriting(): Promise<boolean> {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return document.activeElement?.matches("input, textarea, [contenteditable]") ?? false;
  try {
    const { held = [] } = await locks.query();
    return held.some((lock) => lock.name?.startsWith(DRAFT_LOCK));
  } catch {
    return true;
  }
}
