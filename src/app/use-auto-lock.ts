import { useEffect, useRef } from "react";
import { nowMs } from "#device/clock.ts";
import { hasToLock, type Clocks, type OpenSince } from "#domain/lock-time.ts";
import type { LockAfter } from "#domain/settings.ts";
import type { Lock } from "./lock.ts";

const clocks = (): Clocks => ({ wall: nowMs(), steady: performance.now() });

const isHidden = () => document.visibilityState === "hidden";

/** What counts as somebody being there. */
const TOUCHES = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** A timer that stood still while the device slept is followed by one of these, and then it is looked at once. */
const SIGHTS = ["focus", "pageshow"] as const;

const LOOK_EVERY_MS = 1000;

/** Locks a journal that nobody touches, or that is out of sight: looked at each second, and whenever the page is seen again. */
export function useAutoLock({ canLock, lock }: Lock, after: LockAfter): void {
  const since = useRef<OpenSince | null>(null);
  useEffect(() => {
    if (!canLock) {
      since.current = null;
      return;
    }
    const now = clocks();
    since.current ??= { opened: now, touched: now, hidden: isHidden() ? now : null };
    const look = () => {
      if (since.current !== null && hasToLock(after, since.current, clocks())) lock();
    };
    const touch = () => {
      // Somebody touches a device that has slept: what was open before is looked at first.
      look();
      if (since.current !== null) since.current = { ...since.current, touched: clocks() };
    };
    const turn = () => {
      look();
      if (since.current === null) return;
      since.current = { ...since.current, hidden: isHidden() ? (since.current.hidden ?? clocks()) : null };
      look();
    };
    const every = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", turn);
    for (const name of SIGHTS) addEventListener(name, look);
    document.addEventListener("resume", look);
    for (const name of TOUCHES) addEventListener(name, touch, { capture: true, passive: true });
    return () => {
      clearInterval(every);
      document.removeEventListener("visibilitychange", turn);
      for (const name of SIGHTS) removeEventListener(name, look);
      document.removeEventListener("resume", look);
      for (const name of TOUCHES) removeEventListener(name, touch, { capture: true });
    };
  }, [canLock, lock, after]);
}
