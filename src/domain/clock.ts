import * as z from "zod/mini";

/**
 * A hybrid logical clock reading: wall time in milliseconds, a counter within the same millisecond, and the device.
 * Later writes compare greater even when the device's clock was set back. Source: Kulkarni et al., "Logical Physical
 * Clocks" (2014).
 */
export const stampSchema = z.tuple([
  z.int().check(z.gte(0)),
  z.int().check(z.gte(0)),
  z.string().check(z.regex(/^[A-Za-z0-9_-]{1,22}$/)),
]);
export type Stamp = z.infer<typeof stampSchema>;

/** Negative when `a` came before `b`, zero only for the same stamp. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}

export const laterStamp = (a: Stamp | null, b: Stamp): Stamp =>
  a !== null && compareStamps(a, b) > 0 ? a : b;

/** The next stamp of this device: greater than every stamp it has seen, whatever the wall clock says. */
export function nextStamp(last: Stamp | null, nowMs: number, node: string): Stamp {
  const now = Math.max(0, Math.floor(nowMs));
  if (last === null || now > last[0]) return [now, 0, node];
  return [last[0], last[1] + 1, node];
}
