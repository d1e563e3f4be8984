import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareStamps, nextStamp, type Stamp } from "#domain/clock.ts";
import {
  canonicalText,
  isTombstone,
  KEPT_VERSIONS,
  mergeEntries,
  normalForm,
  shownVersion,
} from "#domain/entry.ts";
import { anyVersions, crowdedStamp, entryOf } from "../support/arbitraries.ts";

const runs = { numRuns: 2_000 };

describe("merging what two devices know", () => {
  it("does not depend on the order in which they meet", () => {
    fc.assert(
      fc.property(anyVersions, anyVersions, (a, b) => {
        expect(mergeEntries(entryOf(a), entryOf(b))).toEqual(mergeEntries(entryOf(b), entryOf(a)));
      }),
      runs,
    );
  });

  it("does not depend on who met whom first", () => {
    fc.assert(
      fc.property(anyVersions, anyVersions, anyVersions, (a, b, c) => {
        const left = mergeEntries(mergeEntries(entryOf(a), entryOf(b)), entryOf(c));
        const right = mergeEntries(entryOf(a), mergeEntries(entryOf(b), entryOf(c)));
        expect(left).toEqual(right);
      }),
      runs,
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyVersions, (a) => {
        const once = normalForm(a);
        expect(normalForm(once)).toEqual(once);
        expect(mergeEntries(entryOf(once), entryOf(once)).v).toEqual(once);
      }),
      runs,
    );
  });

  it("shows the newest, and keeps no content older than the newest deletion", () => {
    fc.assert(
      fc.property(anyVersions, (a) => {
        const kept = normalForm(a);
        const newest = a.map((version) => version.h).sort((x, y) => compareStamps(y, x))[0] as Stamp;
        expect(shownVersion(entryOf(kept)).h).toEqual(newest);
        const deletion = a
          .filter(isTombstone)
          .map((version) => version.h)
          .sort((x, y) => compareStamps(y, x))[0];
        if (deletion !== undefined) {
          for (const version of kept) expect(compareStamps(version.h, deletion)).toBeGreaterThanOrEqual(0);
          expect(isTombstone(kept.at(-1)!)).toBe(true);
        }
        expect(kept.filter((version) => !isTombstone(version)).length).toBeLessThanOrEqual(KEPT_VERSIONS);
      }),
      runs,
    );
  });
});

describe("the clock", () => {
  it("only ever goes forward, whatever the device's clock does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5_000_000_000_000, max: 5_000_000_000_000 }), { minLength: 2 }),
        (walls) => {
          let last: Stamp | null = null;
          for (const wall of walls) {
            const next = nextStamp(last, wall, "node");
            if (last !== null) expect(compareStamps(next, last)).toBeGreaterThan(0);
            last = next;
          }
        },
      ),
    );
  });

  it("puts stamps in one order", () => {
    fc.assert(
      fc.property(crowdedStamp, crowdedStamp, crowdedStamp, (a, b, c) => {
        expect(Math.sign(compareStamps(a, b))).toBe(-Math.sign(compareStamps(b, a)) + 0);
        if (compareStamps(a, b) <= 0 && compareStamps(b, c) <= 0)
          expect(compareStamps(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("canonical text", () => {
  it("is the same for the same value in any order of keys, and differs for different values", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalText(turned)).toBe(canonicalText(value));
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
