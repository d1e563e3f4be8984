import { isExample } from "./example-mark.ts";

/*
 * [Note: shown to somebody else] While the phone is in another hand it shows one thing, in every window and after every start,
 * until the person takes it back. Which thing stands outside the journal, since it must be known before anything of the
 * journal is shown: its kind, ids made by chance, and nothing of what is in it.
 */

/** The key in localStorage; what is shown of the example is known to its window alone. */
export const SHOWN_KEY = "al.shown";

/** A kind, an id, and what else that kind needs to find what it shows. */
export type ShownPlace = `${string}.${string}`;
const storage = (): Storage => (isExample() ? sessionStorage : localStorage);

const PLACE = /^[a-z]{1,20}(?:\.[\w-]{1,22}){1,2}$/u;

const placeOf = (text: unknown): ShownPlace | null =>
  typeof text === "string" && PLACE.test(text) ? (text as ShownPlace) : null;

/** The step of the history that a page loaded anew stands on: where a browser has no localStorage, it is all there is. */
function placeInHistory(): ShownPlace | null {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "shown" in state ? placeOf(state.shown) : null;
}

function placeOnDevice(): ShownPlace | null {
  try {
    return placeOf(storage().getItem(SHOWN_KEY));
  } catch {
    return null;
  }
}

const watchers = new Set<() => void>();
let shown = placeOnDevice() ?? placeInHistory();

function become(next: ShownPlace | null): void {
  if (next === shown) return;
  shown = next;
  for (const watcher of watchers) watcher();
}

addEventListener("storage", ({ key }) => {
  // Without a key, everything was cleared.
  if (key === SHOWN_KEY || key === null) become(placeOnDevice());
});
// A window that was put away as it was has not heard of what happened meanwhile.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) become(placeOnDevice() ?? placeInHistory());
});

/** What is shown to somebody else now; null while nothing is. */
export const shownNow = (): ShownPlace | null => shown;

/** Calls back when that changes, also from another window. @returns how to stop. */
export function onShown(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** From now on every window shows this and nothing else. */
export function show(place: ShownPlace): void {
  try {
    storage().setItem(SHOWN_KEY, place);
  } catch {
    // Full or forbidden: the step of the history keeps it for this window.
  }
  become(place);
}

/** Puts one more step of the history on the same address, unless one is there: going back lands on what is shown. */
export function stayShown(): void {
  if (shown !== null && placeInHistory() !== shown) history.pushState({ ...history.state, shown }, "");
}

/** Marks that step as one to leave, so that going forward does not find it again. @returns whether there is one */
export function unmarkShown(): boolean {
  if (placeInHistory() === null) return false;
  history.replaceState({ ...history.state, shown: null }, "");
  return true;
}

/** The phone is back: every window shows the journal again. */
export function takeBack(): void {
  try {
    storage().removeItem(SHOWN_KEY);
  } catch {
    // Nothing was put there.
  }
  become(null);
}
