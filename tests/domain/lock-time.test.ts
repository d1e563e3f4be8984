import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasToLock, type Clocks } from "#domain/lock-time.ts";
import { waitLeft } from "#domain/lock-wait.ts";
import { LOCK_AFTER } from "#domain/settings.ts";

const MINUTE = 60_000;
const at = (wall: number, steady = wall): Clocks => ({ wall, steady });
const START = at(1_800_000_000_000, 5000);
const later = (ms: number, steady = ms): Clocks => at(START.wall + ms, START.steady + steady);
const inSight = { opened: START, touched: START, hidden: null };

describe("S-15: an open journal", () => {
  it.each(LOCK_AFTER)("locks after the minutes that were chosen without a touch (%i)", (after) => {
    const minutes = Math.max(after, 1);
    expect(hasToLock(after, inSight, later(minutes * MINUTE - 1))).toBe(false);
    expect(hasToLock(after, inSight, later(minutes * MINUTE))).toBe(true);
  });

  it("locks out of sight after a minute at the latest, and at once where that was chosen", () => {
    const away = { ...inSight, hidden: later(1000) };
    expect(hasToLock(0, away, later(1000))).toBe(true);
    for (const after of [1, 5, 15, 60] as const) {
      expect(hasToLock(after, { ...away, touched: later(1000) }, later(60_999))).toBe(false);
      expect(hasToLock(after, away, later(61_000))).toBe(true);
    }
  });

  it("F27: locks when the device has slept: one of the clocks stood still, and the other counts", () => {
    expect(hasToLock(15, inSight, later(8 * 60 * MINUTE, 10))).toBe(true);
    expect(hasToLock(15, inSight, later(10, 8 * 60 * MINUTE))).toBe(true);
  });

  it("F26: is not kept open by a clock that was set back", () => {
    expect(hasToLock(5, inSight, later(-24 * 60 * MINUTE, 5 * MINUTE))).toBe(true);
    expect(hasToLock(5, inSight, later(-24 * 60 * MINUTE, 5 * MINUTE - 1))).toBe(false);
  });

  it("locks after twelve hours whatever is done meanwhile", () => {
    const busy = (ms: number) => ({ ...inSight, touched: later(ms) });
    expect(hasToLock(60, busy(12 * 60 * MINUTE - 1), later(12 * 60 * MINUTE - 1))).toBe(false);
    expect(hasToLock(60, busy(12 * 60 * MINUTE), later(12 * 60 * MINUTE))).toBe(true);
  });

  it("stays locked-worthy: once it has to be locked, more time changes nothing", () => {
    const ms = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCK_AFTER),
        fc.option(fc.tuple(ms, ms)),
        fc.tuple(ms, ms),
        fc.nat(1e9),
        (after, hidden, [wall, steady], more) => {
          const since = { ...inSight, hidden: hidden === null ? null : later(...hidden) };
          fc.pre(hasToLock(after, since, later(wall, steady)));
          expect(hasToLock(after, since, later(wall + more, steady + more))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("the wait after wrong tries", () => {
  it("is said in whole minutes, and in tens of seconds at the end", () => {
    expect(waitLeft(15 * MINUTE)).toEqual({ unit: "minutes", n: 15 });
    expect(waitLeft(MINUTE + 1)).toEqual({ unit: "minutes", n: 2 });
    expect(waitLeft(MINUTE)).toEqual({ unit: "seconds", n: 60 });
    expect(waitLeft(30_000)).toEqual({ unit: "seconds", n: 30 });
    expect(waitLeft(1)).toEqual({ unit: "seconds", n: 10 });
  });

  it("never says less than is left, and changes at most every ten seconds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 * MINUTE }), (ms) => {
        const { unit, n } = waitLeft(ms);
        expect(n * (unit === "minutes" ? MINUTE : 1000)).toBeGreaterThanOrEqual(ms);
      }),
    );
  });
});
