import { describe, expect, it } from "vitest";
import type { Stamp } from "#domain/clock.ts";
import {
  canonicalText,
  compareVersions,
  contentOf,
  isTombstone,
  mergeEntries,
  normalForm,
  shownVersion,
  type Entry,
  type Version,
} from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";

const AT = { l: "2026-11-26T10:00", o: 60, z: "Europe/Madrid" };
const LATER = { ...AT, l: "2026-11-26T10:01" };
const live = (
  time: number,
  d: unknown,
  some: Partial<{ count: number; at: typeof AT; s: number }> = {},
): Version => {
  const { count = 0, at = AT, s = 1 } = some;
  const h: Stamp = [time, count, "phone"];
  return { h, at, s, d };
};
const gone = (time: number): Version => ({ h: [time, 0, "phone"], at: AT, del: true });

describe("canonical text", () => {
  it.each<[unknown, string]>([
    [null, "null"],
    [undefined, "null"],
    [true, "true"],
    [-1.5, "-1.5"],
    ['say "no"', '"say \\"no\\""'],
    [[], "[]"],
    [[3, 1, 2], "[3,1,2]"],
    [[null, undefined, [1]], "[null,null,[1]]"],
    [{}, "{}"],
    [{ b: 1, a: 2, c: [{ z: 1, y: null }] }, '{"a":2,"b":1,"c":[{"y":null,"z":1}]}'],
    [{ b: undefined, a: 1 }, '{"a":1}'],
    [{ a: undefined }, "{}"],
    [{ ab: 1, a: 2, B: 3, 'a"': 4 }, '{"B":3,"a":2,"a\\"":4,"ab":1}'],
  ])("of %j is %s", (value, text) => expect(canonicalText(value)).toBe(text));
});

describe("what a version says", () => {
  it("is its data in its shape, or that it was deleted", () => {
    expect(contentOf(live(1, { b: 1, a: 2 }, { s: 3 }))).toBe('3{"a":2,"b":1}');
    expect(contentOf(gone(1))).toBe("deleted");
    expect([isTombstone(gone(1)), isTombstone(live(1, { del: true }))]).toEqual([true, false]);
  });
});

describe("the order of versions", () => {
  const inOrder: Version[] = [
    live(3, "a"),
    live(2, "a", { count: 1 }),
    live(2, "a"),
    // Of one moment, as on a device that was copied: by what they say, then by the clock on the wall.
    gone(1),
    live(1, "b", { s: 2 }),
    live(1, "b", { at: LATER }),
    live(1, "b"),
    live(1, "a", { at: LATER }),
    live(1, "a"),
  ];

  it("is the newest first, and the same on every device", () => {
    for (const [at, one] of inOrder.entries())
      for (const [place, other] of inOrder.entries())
        expect(Math.sign(compareVersions(one, other)), `${at} ${place}`).toBe(Math.sign(at - place));
    expect(inOrder.toReversed().sort(compareVersions)).toEqual(inOrder);
  });
});

describe("the versions worth keeping", () => {
  it("are those that differ, the newest of each, the newest first", () => {
    const [a, b, c] = [live(1, "a"), live(2, "b"), live(3, "c")];
    expect(normalForm("note", [a, c, b])).toEqual([c, b, a]);
    const again = live(4, "a");
    expect(normalForm("note", [a, c, b, again])).toEqual([again, c, b]);
    expect(normalForm("note", [b, live(2, "b", { at: LATER })])).toEqual([live(2, "b", { at: LATER })]);
    expect(normalForm("note", [])).toEqual([]);
  });

  it("are those since it was deleted last, and that it was", () => {
    const versions = [live(1, "a"), gone(2), live(3, "b"), gone(4), live(5, "a")];
    expect(normalForm("note", versions)).toEqual([live(5, "a"), gone(4)]);
    expect(normalForm("note", versions.slice(0, 4))).toEqual([gone(4)]);
  });

  it("are twenty of a note, and all of a goal and of what is not known", () => {
    const many = Array.from({ length: 22 }, (_, at) => live(100 - at, at));
    expect(normalForm("note", many.slice(0, 20))).toEqual(many.slice(0, 20));
    expect(normalForm("note", many.slice(0, 21))).toEqual(many.slice(0, 20));
    expect(normalForm("note", [...many, gone(1)])).toEqual([...many.slice(0, 20), gone(1)]);
    for (const kind of ["goal", "constellation"]) expect(normalForm(kind, many)).toEqual(many);
  });
});

describe("an entry", () => {
  const id = "E".repeat(22) as Id;
  const entry = (...v: Version[]): Entry => ({ id, k: "note", v });

  it("that two devices know is one, with what both of them know", () => {
    const [a, b, c] = [live(1, "a"), live(2, "b"), live(3, "c")];
    expect(mergeEntries(entry(b, a), entry(c, a))).toEqual(entry(c, b, a));
    expect(mergeEntries(entry(a), entry(gone(2)))).toEqual(entry(gone(2)));
  });

  it("shows its first version, and has one", () => {
    expect(shownVersion(entry(live(2, "b"), live(1, "a")))).toEqual(live(2, "b"));
    expect(() => shownVersion(entry())).toThrow(new RangeError("an entry has at least one version"));
  });
});
