import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareStamps, laterStamp, nextStamp, stampSchema, type Stamp } from "#domain/clock.ts";

const anyStamp = fc.tuple(
  fc.nat({ max: 5 }),
  fc.nat({ max: 3 }),
  fc.constantFrom("A", "B", "a-_9"),
) as fc.Arbitrary<Stamp>;

describe("the clock of a device", () => {
  it("goes with the wall clock where that goes on", () => {
    expect(nextStamp(null, 1_000.9, "A")).toEqual([1_000, 0, "A"]);
    expect(nextStamp([1_000, 7, "B"], 1_001, "A")).toEqual([1_001, 0, "A"]);
  });

  it("counts where the wall clock stands still, or was set back", () => {
    expect(nextStamp([1_000, 7, "B"], 1_000, "A")).toEqual([1_000, 8, "A"]);
    expect(nextStamp([1_000, 7, "B"], 3, "A")).toEqual([1_000, 8, "A"]);
  });

  it("never falls below nothing", () => {
    expect(nextStamp(null, -5, "A")).toEqual([0, 0, "A"]);
  });

  it("gives a stamp greater than the last one, whatever the wall clock says", () => {
    fc.assert(
      fc.property(fc.option(anyStamp), fc.integer({ min: -10, max: 10 }), (last, now) => {
        const next = nextStamp(last, now, "A");
        expect(stampSchema.safeParse(next).success).toBe(true);
        if (last !== null) expect(compareStamps(next, last)).toBeGreaterThan(0);
      }),
    );
  });
});

describe("two stamps", () => {
  it("are in one order, by time, by count, by device", () => {
    const inOrder: Stamp[] = [
      [1, 0, "A"],
      [1, 0, "B"],
      [1, 1, "A"],
      [2, 0, "A"],
    ];
    for (const [at, one] of inOrder.entries())
      for (const [place, other] of inOrder.entries())
        expect(Math.sign(compareStamps(one, other))).toBe(Math.sign(at - place));
  });

  it("have a later one, and it is the same whichever comes first", () => {
    expect(laterStamp(null, [1, 0, "A"])).toEqual([1, 0, "A"]);
    fc.assert(
      fc.property(anyStamp, anyStamp, (a, b) => {
        const later = laterStamp(a, b);
        expect(later).toEqual(laterStamp(b, a));
        expect([a, b]).toContainEqual(later);
        expect(compareStamps(later, a)).toBeGreaterThanOrEqual(0);
        expect(compareStamps(later, b)).toBeGreaterThanOrEqual(0);
      }),
    );
    // Of two that are the same stamp, the one that came: nothing is made of the older one again.
    const [one, other]: [Stamp, Stamp] = [
      [1, 0, "A"],
      [1, 0, "A"],
    ];
    expect(laterStamp(one, other)).toBe(other);
  });
});
