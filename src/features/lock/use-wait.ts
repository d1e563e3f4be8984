import { useState, useSyncExternalStore } from "react";
import { waitLeft } from "#domain/lock-wait.ts";
import type { Locked } from "#vault/locked.ts";
import { useWords } from "#words/react.ts";

interface Wait {
  readonly isWaiting: boolean;
  /** What is said about it; empty before there was anything to wait for. It changes a few times a minute, as it is read out. */
  readonly said: string;
}

/** How long there is to be waited after wrong tries. */
export function useWait({ subscribe, waitMs }: Pick<Locked, "subscribe" | "waitMs">): Wait {
  const { door } = useWords().words.lock;
  const ms = useSyncExternalStore(subscribe, waitMs);
  const [hasWaited, setWaited] = useState(false);
  if (ms === 0) return { isWaiting: false, said: hasWaited ? door.waitOver : "" };
  if (!hasWaited) setWaited(true);
  const { unit, n } = waitLeft(ms);
  return { isWaiting: true, said: unit === "minutes" ? door.waitMinutes(n) : door.waitSeconds(n) };
}
