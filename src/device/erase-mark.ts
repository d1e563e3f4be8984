/*
 * [Note: erasing] That everything is to be erased stands outside of everything else, before any of it goes. Every start
 * looks for it first, and while it stands no journal is opened: erasing goes on instead, until all of it is done.
 */

/** The key in localStorage. It goes last. */
export const ERASE_KEY = "al.erase";

const isMarkedInHistory = (): boolean => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "erase" in state;
};

/** Whether everything is being erased. */
export function isErasing(): boolean {
  try {
    return localStorage.getItem(ERASE_KEY) !== null || isMarkedInHistory();
  } catch {
    return isMarkedInHistory();
  }
}

/** From now on nothing is opened any more: this window starts anew to erase, and so does every other. */
export function beginErasing(): void {
  let state: object | null = null;
  try {
    localStorage.setItem(ERASE_KEY, "1");
  } catch {
    // Full or forbidden: the step of the history holds it for this window. Only then: a window that is restored weeks
    // later still has its steps, and there may be another journal by then.
    state = { erase: true };
  }
  history.replaceState(state, "", "./");
  location.reload();
}

/** Starts this window anew as soon as another one begins to erase, or when it comes back and has not heard of it. */
export function followErasing(): void {
  addEventListener("storage", ({ key, newValue }) => {
    if (key === ERASE_KEY && newValue !== null) location.reload();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && isErasing()) location.reload();
  });
}
