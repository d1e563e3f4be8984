import type { Day } from "#domain/day.ts";

/** A moment at which a zone's clocks change. Milliseconds since 1970; offsets in minutes east of UTC. */
export interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const MINUTE = 60_000;
const DAY_MS = 24 * 60 * MINUTE;

/** How the clocks of one zone go, as this device's own table of zones says. Null where it does not know the zone. */
export function clocksOf(zone: string): ((ms: number) => number) | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
  } catch {
    return null;
  }
  return (ms) => {
    const minute = Math.floor(ms / MINUTE) * MINUTE;
    const parts = new Map(format.formatToParts(minute).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
    return (wall - minute) / MINUTE;
  };
}

/** Wall time as if it were UTC, in milliseconds. */
export const wallMs = (day: Day, time: string): number => Date.parse(`${day}T${time}:00Z`);

/** The instant of a wall time in a zone. A time that the clocks skip is taken as the clocks went before. */
export function instantOf(offsetAt: (ms: number) => number, day: Day, time: string): number {
  const wall = wallMs(day, time);
  const first = wall - offsetAt(wall) * MINUTE;
  const second = wall - offsetAt(first) * MINUTE;
  return offsetAt(second) === offsetAt(first) ? second : Math.max(first, second);
}

/** Every change of the clocks between two instants, found by halving each day that ends otherwise than it began. */
export function clockChanges(offsetAt: (ms: number) => number, from: number, to: number): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let low = from; low < to; low += DAY_MS) {
    let [left, right] = [low, low + DAY_MS];
    const [before, after] = [offsetAt(left), offsetAt(right)];
    if (before === after) continue;
    while (right - left > MINUTE) {
      const middle = Math.floor((left + right) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle) === before) left = middle;
      else right = middle;
    }
    changes.push({ at: Math.ceil(right / MINUTE) * MINUTE, before, after });
  }
  return changes;
}
