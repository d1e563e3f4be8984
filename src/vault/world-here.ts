import type { Day, Moment } from "#domain/day.ts";
import type { World } from "./world.ts";

/** The real world of this browser; whatever it lacks is null. @param parts clock and chance, from the device room. */
export function worldHere(parts: {
  nowMs: () => number;
  moment: () => Moment;
  day: () => Day;
  randomBytes: (count: number) => Uint8Array<ArrayBuffer>;
}): World {
  return {
    ...parts,
    subtle: crypto.subtle,
    storage: smallStorage(),
    locks: (navigator as { locks?: LockManager }).locks ?? null,
    channel: typeof BroadcastChannel === "function" ? (name) => new BroadcastChannel(name) : null,
  };
}

function smallStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
