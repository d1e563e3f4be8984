/** A day and nothing else: when the reminder of a copy was last put away on this device. */
export const PUT_AWAY_KEY = "al.copy";

/** @returns what was written, which may be anything; null where there is nothing */
export function readPutAway(): string | null {
  try {
    return localStorage.getItem(PUT_AWAY_KEY);
  } catch {
    return null;
  }
}

/** Without localStorage it is away until the page is left. */
export function writePutAway(day: string): void {
  try {
    localStorage.setItem(PUT_AWAY_KEY, day);
  } catch {
    // Forbidden in some private windows.
  }
}
