import type { Moment } from "#domain/day.ts";

/** Milliseconds since 1970, as this device's clock shows it. It may be wrong, and may jump. */
export const nowMs = (): number => Date.now();

const two = (number: number): string => String(number).padStart(2, "0");

/** Now, as a person on this device reads it off the wall. */
export function momentNow(now: Date = new Date(nowMs())): Moment {
  const day = `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return {
    l: `${day}T${two(now.getHours())}:${two(now.getMinutes())}`,
    o: -now.getTimezoneOffset() || 0,
    z: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
  };
}
