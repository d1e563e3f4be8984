/** What was put away on this device: a reminder of a copy, with the day, and the offer of a passcode. Nothing else is said. */
const KEYS = { copy: "al.copy", lock: "al.offer" } as const;
export type PutAway = keyof typeof KEYS;

/** @returns what was written, which may be anything; null where there is nothing */
export function readPutAway(what: PutAway): string | null {
  try {
    return localStorage.getItem(KEYS[what]);
  } catch {
    return null;
  }
}

/** Without localStorage it is away until the page is left. @param day on which it was put away */
export function writePutAway(what: PutAway, day: string): void {
  try {
    localStorage.setItem(KEYS[what], day);
  } catch {
    // Forbidden in some private windows.
  }
}
