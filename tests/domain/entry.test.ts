import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareStamps, nextStamp, type Stamp } from "#domain/clock.ts";
import {
  canonicalText,
  isTombstone,
  mergeEntries,
  normalForm,
  shownVersion,
  type Entry,
  type Version,
} from "#domain/entry.ts";
import { KEPT_VERSIONS, keptVersions } from "#domain/record.ts";
import { anyVersions, crowdedStamp, entryOf, someKind } from "../support/arbitraries.ts";

const runs = { numRuns: 2_000 };

describe("merging what two devices know", () => {
  it("does not depend on the order in which they meet", () => {
    fc.assert(
      fc.property(someKind, anyVersions, anyVersions, (kind, a, b) => {
        const [one, two] = [entryOf(kind, a), entryOf(kind, b)];
        expect(mergeEntries(one, two)).toEqual(mergeEntries(two, one));
      }),
      runs,
    );
  });

  it("does not depend on who met whom first", () => {
    fc.assert(
      fc.property(someKind, anyVersions, anyVersions, anyVersions, (kind, ...versions) => {
        const [a, b, c] = versions.map((each) => entryOf(kind, each)) as [Entry, Entry, Entry];
        expect(mergeEntries(mergeEntries(a, b), c)).toEqual(mergeEntries(a, mergeEntries(b, c)));
      }),
      runs,
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(someKind, anyVersions, (kind, a) => {
        const once = normalForm(kind, a);
        expect(normalForm(kind, once)).toEqual(once);
        expect(mergeEntries(entryOf(kind, once), entryOf(kind, once)).v).toEqual(once);
      }),
      runs,
    );
  });

  it("shows the newest, and keeps no content older than the newest deletion", () => {
    fc.assert(
      fc.property(someKind, anyVersions, (kind, a) => {
        const kept = normalForm(kind, a);
        const newest = a.map((version) => version.h).sort((x, y) => compareStamps(y, x))[0] as Stamp;
        expect(shownVersion(entryOf(kind, kept)).h).toEqual(newest);
        const deletion = newestDeletion(a);
        if (deletion !== undefined) {
          for (const version of kept) expect(compareStamps(version.h, deletion)).toBeGreaterThanOrEqual(0);
          expect(isTombstone(kept.at(-1)!)).toBe(true);
        }
        const live = kept.filter((version) => !isTombstone(version));
        expect(live.length).toBeLessThanOrEqual(keptVersions(kind));
      }),
      runs,
    );
  });

  it("keeps twenty versions of most kinds", () => {
    const many = Array.from({ length: 50 }, (_, count): Version => ({
      ...plain,
      h: [count, 0, "a"],
      d: count,
    }));
    expect(normalForm("note", many)).toEqual(many.slice(-KEPT_VERSIONS).reverse());
  });

  it("loses no version of a history, however many devices meet in whatever order", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("agreement", "goal", "task", "constellation"),
        fc.array(fc.array(longVersion, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }),
        (kind, devices, meetings) => {
          const known = devices.map((versions) => entryOf(kind, normalForm(kind, versions)));
          for (const [from, to] of meetings) {
            const [a, b] = [known[from % known.length]!, known[to % known.length]!];
            known[to % known.length] = mergeEntries(b, a);
          }
          const all = devices.flat();
          const last = known.reduce(mergeEntries);
          const deletion = newestDeletion(all);
          const alive = all.filter(
            (version) =>
              !isTombstone(version) && (deletion === undefined || compareStamps(version.h, deletion) > 0),
          );
          const contents = (versions: readonly Version[]) =>
            new Set(versions.flatMap((version) => (isTombstone(version) ? [] : [canonicalText(version.d)])));
          expect(contents(last.v)).toEqual(contents(alive));
        },
      ),
    );
  });
});

const plain = { at: { l: "2026-11-22T10:05", o: 60, z: "Europe/Madrid" }, s: 1 };
const longVersion: fc.Arbitrary<Version> = fc.oneof(
  { weight: 40, arbitrary: fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([ms, d]) => liveAt(ms, d)) },
  {
    weight: 1,
    arbitrary: fc.nat(10_000).map((ms): Version => ({ h: [ms, 0, "a"], at: plain.at, del: true })),
  },
);
const liveAt = (ms: number, d: number): Version => ({ ...plain, h: [ms, 0, "a"], d });

const newestDeletion = (versions: readonly Version[]): Stamp | undefined =>
  versions
    .filter(isTombstone)
    .map((version) => version.h)
    .sort((x, y) => compareStamps(y, x))[0];

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
