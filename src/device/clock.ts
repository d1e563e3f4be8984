import type { Day, Moment } from "#domain/day.ts";

/** Milliseconds since 1970, as this device's clock shows it. It may be wrong, and may jump. */
export const nowMs = (): number => Date.now();

const two = (number: number): string => String(number).padStart(2, "0");

const dayText = (now: Date): string =>
  `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** Today on this device. Cheaper than `momentNow`: the first question for the zone wakes much of a browser. */
export const dayNow = (now: Date = new Date(nowMs())): Day => dayText(now) as Day;

/** Now, as a person on this device reads it off the wall. */
export function momentNow(now: Date = new Date(nowMs())): Moment {
  return {
    l: `${dayText(now)}T${two(now.getHours())}:${two(now.getMinutes())}`,
    o: -now.getTimezoneOffset() || 0,
    z: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
  };
}
