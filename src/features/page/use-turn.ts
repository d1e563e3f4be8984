import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { untilFree, waitForTurn } from "#device/one-window.ts";
import type { DraftKeeper } from "#vault/draft-keeper.ts";
import { DRAFT_LOCK } from "#vault/drafts.ts";

const SOON_MS = 300;
const LONG_MS = 3000;

export interface Turn {
  /** "elsewhere": another window has the page. "silent": it was asked for and does not answer. */
  readonly state: "waiting" | "here" | "elsewhere" | "silent";
  readonly ask: () => void;
  /** What has to be written before another window may go on with the page. */
  readonly beforeLeaving: (work: () => Promise<void>) => void;
}

/**
 * [Note: one window has the page] The page to bring is one draft per therapy, and so is a message. Two windows would each keep their own, and the
 * newest would hide the other. So one window has it; another says so, and takes it over with everything on it when asked.
 */
export function useTurn(name: string): Turn {
  const [state, setState] = useState<Turn["state"]>("waiting");
  const last = useRef(() => Promise.resolve());
  const asking = useRef(() => {});
  useEffect(() => {
    let isOver = false;
    const finish = () => last.current();
    const begin = () => {
      const turn = waitForTurn(name, {
        onTurn: () => isOver || setState("here"),
        onAsked: () => {
          // The page has to be left before its last words are waited for.
          flushSync(() => setState("elsewhere"));
          // Whoever asked comes first: all others let go, and stand at the end of the queue.
          const before = end;
          begin();
          before();
        },
      });
      asking.current = turn.ask;
      end = () => void finish().then(turn.release);
    };
    let end = () => {};
    begin();
    const soon = setTimeout(() => setState((now) => (now === "waiting" ? "elsewhere" : now)), SOON_MS);
    return () => {
      isOver = true;
      clearTimeout(soon);
      // A moment later: what works on the page is being left in this very moment too.
      queueMicrotask(() => end());
    };
  }, [name]);
  const ask = useCallback(() => {
    asking.current();
    setTimeout(() => setState((now) => (now === "elsewhere" ? "silent" : now)), LONG_MS);
  }, []);
  const beforeLeaving = useCallback((work: () => Promise<void>) => {
    last.current = work;
  }, []);
  return { state, ask, beforeLeaving };
}

/** Another window may go on once everything is written and the draft is nobody's. */
export function useLastWords(keeper: DraftKeeper, { beforeLeaving }: Turn): void {
  useEffect(() => {
    beforeLeaving(async () => {
      await keeper.leave();
      if (keeper.id !== null) await untilFree(DRAFT_LOCK + keeper.id);
    });
  }, [keeper, beforeLeaving]);
}
