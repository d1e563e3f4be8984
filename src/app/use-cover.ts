import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

interface CoverState {
  readonly isOn: boolean;
  readonly put: () => void;
  readonly lift: () => void;
}

/** Covers the screen on request, and whenever the app loses sight, so that the task switcher shows nothing. */
export function useCover(): CoverState {
  const [isAsked, setAsked] = useState(false);
  const [isHidden, setHidden] = useState(false);
  useEffect(() => {
    // At once and not with the next frame: the picture for the task switcher may be taken before that.
    const follow = () => flushSync(() => setHidden(document.visibilityState === "hidden"));
    const leave = () => flushSync(() => setHidden(true));
    const back = () => setHidden(document.visibilityState === "hidden");
    document.addEventListener("visibilitychange", follow);
    addEventListener("pagehide", leave);
    addEventListener("pageshow", back);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      removeEventListener("pagehide", leave);
      removeEventListener("pageshow", back);
    };
  }, []);
  return { isOn: isAsked || isHidden, put: () => setAsked(true), lift: () => setAsked(false) };
}
