import { useEffect, useState } from "react";
import { emptyChanged, type Changed } from "#domain/changed.ts";
import { dayNow } from "#device/clock.ts";

interface ChangeOf {
  /** How it was before this form; null for something new. */
  readonly was: Changed | null;
  readonly now: Changed;
  /** Whether what is in the form differs in something that matters. */
  readonly matters: boolean;
  readonly set: (changed: Changed) => void;
  /** A draft is gone on with: whether it is a change was decided before. */
  readonly isResumed: boolean;
}

export interface Change {
  /** It has to be said whether it changed or was only corrected. */
  readonly isAsked: boolean;
  readonly isTurn: boolean;
  readonly choose: (isTurn: boolean) => void;
}

/**
 * One more turn of the history as soon as something that matters differs, unless the person says that it was only
 * corrected. It stands in the form's own values, so a draft, a second try and another window all know of it.
 */
export function useChange({ was, now, matters, set, isResumed }: ChangeOf): Change {
  const [isDecided, setDecided] = useState(isResumed && matters);
  // As it was again: should it differ once more, it is asked anew.
  if (!matters && isDecided) setDecided(false);
  const isTurn = was !== null && now.turn > was.turn;
  useEffect(() => {
    if (was === null) return;
    if (!matters && isTurn) set(was);
    if (matters && !isTurn && !isDecided) set(nextOf(was));
  }, [was, matters, isTurn, isDecided, set]);
  const choose = (wanted: boolean) => {
    setDecided(true);
    if (was !== null && wanted !== isTurn) set(wanted ? nextOf(was) : was);
  };
  return { isAsked: was !== null && matters, isTurn, choose };
}

const nextOf = ({ turn }: Changed): Changed => ({ ...emptyChanged(dayNow()), turn: turn + 1 });
