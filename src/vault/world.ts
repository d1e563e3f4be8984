import type { Day, Moment } from "#domain/day.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import type { SealingDeps } from "#sealing/envelope.ts";
import type { Kdf } from "./header.ts";
import type { SmallStorage } from "./sentinel.ts";

/** What the vault takes from the world around it. Tests bring fixed clocks and broken parts. */
export interface World extends SealingDeps {
  readonly nowMs: () => number;
  readonly moment: () => Moment;
  readonly day: () => Day;
  readonly storage: SmallStorage;
  /** Null where the browser has no Web Locks. */
  readonly locks: LockManager | null;
  /**
   * Stretches a passcode with scrypt, away from the page: it takes a second and 128 MiB.
   * @returns thirty-two bytes; null where it could not be done just now
   */
  readonly stretch: (passcode: string, how: Kdf) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Two gibibytes or less, as far as the browser says. */
  readonly hasLittleMemory: boolean;
  /** How much is written to push what was deleted out of the browser's files, after a change of key; 0 for nothing. */
  readonly churnBytes: number;
  /** Calls back once a second until the returned function is called. */
  readonly ticks: (tick: () => void) => () => void;
  /** Opens a channel to the other tabs, or null where there is none. */
  readonly channel: ((name: string) => BroadcastChannel) | null;
}

/** Names of database errors as this app treats them. */
export function problemOf(error: unknown): SaveProblem | "lost" {
  const names: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Object && depth < 5; depth += 1) {
    if ("name" in at && typeof at.name === "string") names.push(at.name);
    at = "inner" in at ? at.inner : "cause" in at ? at.cause : null;
  }
  if (names.includes("QuotaExceededError")) return "full";
  // Seen when a browser evicts or closes a database under a running app; one reopening usually mends it.
  const lost = [
    "InvalidStateError",
    "UnknownError",
    "AbortError",
    "DatabaseClosedError",
    "TransactionInactiveError",
    "TimeoutError",
  ];
  return names.some((name) => lost.includes(name)) ? "lost" : "unavailable";
}
