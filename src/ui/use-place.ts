import { useEffect, useRef, useState } from "react";
import { stepBack } from "./navigation.ts";

interface Here {
  /** Which part of the form is shown. */
  readonly part: number;
  /** How many steps of the browser's history this form has added. */
  readonly steps: number;
}

function hereIn(state: unknown): Here | null {
  if (typeof state !== "object" || state === null || !("part" in state) || !("steps" in state)) return null;
  const { part, steps } = state;
  return typeof part === "number" && typeof steps === "number" ? { part, steps } : null;
}

/** Writes into the entry of the history where the person is, so that a page opened next begins at a part. */
export const beginAt = (part: number): void => history.replaceState({ ...history.state, part, steps: 0 }, "");

interface Place {
  readonly part: number;
  readonly goTo: (part: number) => void;
  /** Back to the part one came from; false at the first, where there is none. */
  readonly back: () => boolean;
  /**
   * Takes the form's own steps out of the history, right before the form is left for good.
   * @returns false when the form is being left already: pressed twice, another Back would go further than before it.
   */
  readonly unwind: () => Promise<boolean>;
}

/**
 * [Note: parts in the history] Each part the person goes to is a step in the browser's history with the same address and
 * two numbers beside it, so that the Back of the phone goes to the part before, and nothing is told in the address.
 */
export function usePlace(first: number): Place {
  const [here, setHere] = useState(() => hereIn(history.state) ?? { part: first, steps: 0 });
  const isLeaving = useRef(false);
  useEffect(() => {
    const address = location.hash;
    const follow = (event: PopStateEvent) => {
      if (isLeaving.current || location.hash !== address) return;
      setHere(hereIn(event.state) ?? { part: first, steps: 0 });
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [first]);
  const goTo = (part: number) => {
    if (part === here.part) return;
    const next = { part, steps: here.steps + 1 };
    history.pushState({ ...history.state, ...next }, "");
    setHere(next);
  };
  const back = () => {
    if (here.steps === 0) return false;
    history.back();
    return true;
  };
  const unwind = async () => {
    if (isLeaving.current) return false;
    isLeaving.current = true;
    if (here.steps === 0) return true;
    await stepBack(here.steps);
    return true;
  };
  return { part: here.part, goTo, back, unwind };
}
