import type { Day, Moment } from "#domain/day.ts";
import type { World } from "./world.ts";

/** The real world of this browser; whatever it lacks is null. @param parts clock, chance and work, from the device room. */
export function worldHere(parts: {
  nowMs: () => number;
  moment: () => Moment;
  day: () => Day;
  randomBytes: (count: number) => Uint8Array<ArrayBuffer>;
  stretch: World["stretch"];
}): World {
  return {
    ...parts,
    subtle: crypto.subtle,
    storage: smallStorage(),
    locks: (navigator as { locks?: LockManager }).locks ?? null,
    hasLittleMemory: ((navigator as { deviceMemory?: number }).deviceMemory ?? 8) <= 2,
    churnBytes: 12 * 1024 * 1024,
    ticks: (tick) => {
      const every = setInterval(tick, 1000);
      return () => clearInterval(every);
    },
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
