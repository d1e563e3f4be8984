import type { LockAfter } from "./settings.ts";

/** Two clocks in milliseconds. Each can be wrong: one is set by hand, the other stands still while a device sleeps. */
export interface Clocks {
  /** `Date.now()`. */
  readonly wall: number;
  /** `performance.now()`. */
  readonly steady: number;
}

const MINUTE = 60_000;

/** Out of sight it locks after this long at the latest. */
const LONGEST_HIDDEN = MINUTE;
/** In sight it waits at least this long: whoever reads touches nothing. */
const SHORTEST_IDLE = MINUTE;
/** Whatever is done meanwhile. What is being written stays as a draft. */
const LONGEST_OPEN = 12 * 60 * MINUTE;

/** How long ago, by the clock that says more. */
const passed = (since: Clocks, now: Clocks): number =>
  Math.max(now.wall - since.wall, now.steady - since.steady);

export interface OpenSince {
  readonly opened: Clocks;
  /** The last touch or key. */
  readonly touched: Clocks;
  /** Null while it is in sight. */
  readonly hidden: Clocks | null;
}

/** Whether an open journal has to be locked now. @param after minutes */
export function hasToLock(after: LockAfter, { opened, touched, hidden }: OpenSince, now: Clocks): boolean {
  if (hidden !== null && passed(hidden, now) >= Math.min(after * MINUTE, LONGEST_HIDDEN)) return true;
  return (
    passed(touched, now) >= Math.max(after * MINUTE, SHORTEST_IDLE) || passed(opened, now) >= LONGEST_OPEN
  );
}
