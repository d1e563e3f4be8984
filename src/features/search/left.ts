import { nothingAsked, type Asked } from "./asked.ts";

/** How the page was left. */
interface Left {
  readonly asked: Asked;
  /** How many results were shown, and the address of the one that was opened. */
  readonly shown: number;
  readonly opened: string | null;
}

/** How many results are shown at first, and how many more each time. */
export const AT_ONCE = 20;

const anew = (): Left => ({ asked: nothingAsked(), shown: AT_ONCE, opened: null });

/**
 * [Note: nothing of a search is written] What is looked for says as much as what is found. It is in memory only, for as
 * long as the app is open: no address, no title and no storage has it. The step of the browser's history that a result was
 * opened from has a mark, and no more, so that Back finds the search again and a new visit begins anew.
 */
let left = anew();

export function keepLeft(now: Left): void {
  left = now;
}

/** Marks this step of the history as the one a result was opened from. */
export const markOpened = (): void => history.replaceState({ ...history.state, opened: true }, "");

/** How it was left, where the person comes back to it; else a search that has not begun. */
export function leftHere(): Left {
  const state: unknown = history.state;
  const isBack = typeof state === "object" && state !== null && "opened" in state;
  if (!isBack) left = anew();
  return left;
}
