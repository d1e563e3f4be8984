import { navigate } from "wouter/use-hash-location";

/*
 * [Note: how deep we are] Every entry of the browser's history carries how many pages of the app lie before it, so
 * that Back is only asked of the browser when it stays inside the app: also after a reload, and after going back.
 */
let depth = depthIn(history.state) ?? 0;
addEventListener("hashchange", () => {
  const known = depthIn(history.state);
  depth = known ?? depth + 1;
  if (known === null) history.replaceState({ ...history.state, depth }, "");
});

function depthIn(state: unknown): number | null {
  const isState = typeof state === "object" && state !== null && "depth" in state;
  return isState && typeof state.depth === "number" ? state.depth : null;
}

/** Goes to a page of the app. @param path what stands after the `#`. */
export const go = (path: string): void => navigate(path);

/** Goes to a page that takes the place of this one, so that Back does not return to a form that is done. */
export const goInstead = (path: string): void => navigate(path, { replace: true, state: { depth } });

/** Back where the person came from, or to `fallback` when the app was opened right here. */
export function goBack(fallback: string): void {
  if (depth > 0) history.back();
  else goInstead(fallback);
}

const LONGEST_WAIT_MS = 500;

/** Takes steps out of the browser's history. Resolves on arrival. @param steps 1 or more */
export async function stepBack(steps: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const arrived = () => {
      clearTimeout(late);
      removeEventListener("popstate", arrived);
      resolve();
    };
    // A browser that has forgotten the steps would never say that it has arrived.
    const late = setTimeout(arrived, LONGEST_WAIT_MS);
    addEventListener("popstate", arrived);
    history.go(-steps);
  });
}

/** Goes to the search. With Control or Command, so that nobody who speaks to their device comes there by a letter (WCAG 2.1.4). */
export const SEARCH_KEY = "Control+K Meta+K";
