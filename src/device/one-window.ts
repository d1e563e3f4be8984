interface Turn {
  /** Asks the window that has it to let go. */
  readonly ask: () => void;
  /** Lets go of it, or stops waiting. */
  readonly release: () => void;
}

interface TurnEvents {
  /** No other window has it: it is had from now on. */
  readonly onTurn: () => void;
  /** Another window asks for it. */
  readonly onAsked: () => void;
}

/**
 * Something only one window of the app may have at a time. Whoever waits gets it when the other window lets go or is closed.
 * A browser without locks or channels gives it to everybody at once.
 */
export function waitForTurn(name: string, { onTurn, onAsked }: TurnEvents): Turn {
  if (navigator.locks === undefined || typeof BroadcastChannel !== "function") {
    queueMicrotask(onTurn);
    return { ask: () => undefined, release: () => undefined };
  }
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", onAsked);
  const waiting = new AbortController();
  let release = () => waiting.abort();
  const had = () =>
    new Promise<void>((resolve) => {
      release = resolve;
      onTurn();
    });
  // Refused only when the waiting is stopped.
  navigator.locks.request(name, { signal: waiting.signal }, had).catch(() => undefined);
  return {
    ask: () => channel.postMessage("please"),
    release: () => {
      channel.close();
      release();
    },
  };
}

/** Until no window holds the lock of this name. The browser lets go of one a moment after it was told to. */
export async function untilFree(name: string): Promise<void> {
  await navigator.locks?.request(name, () => undefined);
}
