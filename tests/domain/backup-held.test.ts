import { describe, expect, it } from "vitest";
import { markHeld } from "#domain/backup-held.ts";
import { backupMarkOf, backupMarkSchema, lastOfEach } from "#domain/backup-mark.ts";
import type { Stamp } from "#domain/clock.ts";
import type { Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";

const idOf = (name: string): Id => name.repeat(22) as Id;
const at = { l: "2026-11-26T10:00", o: 60, z: "Europe/Madrid" };
const stamp = (time: number, device: string, count = 0): Stamp => [time, count, device];
/** An entry with a version of each of these moments, the latest first, as entries are kept. */
const entry = (name: string, ...stamps: Stamp[]): Entry => ({
  id: idOf(name),
  k: "note",
  v: stamps.map((h) => ({ h, at, s: 1, d: { text: `${name} ${h.join()}` } })),
});

describe("the last of each device", () => {
  it("is the latest by time, then by count, whatever comes first", () => {
    const stamps = [stamp(3, "b"), stamp(1, "a"), stamp(5, "b"), stamp(1, "a", 2), stamp(4, "b")];
    const last = [stamp(1, "a", 2), stamp(5, "b")];
    expect(lastOfEach(stamps)).toEqual(last);
    expect(lastOfEach([...stamps].reverse())).toEqual(last);
    expect(lastOfEach([])).toEqual([]);
  });

  it("is in the order of their names, and no more than can be kept", () => {
    const many = Array.from({ length: 1_005 }, (_, device) => stamp(7, String(9_999 - device)));
    const last = lastOfEach(many);
    expect(last.map(([, , device]) => device).slice(0, 3)).toEqual(["8995", "8996", "8997"]);
    expect(backupMarkSchema.safeParse({ count: 0, seen: last }).success).toBe(true);
    expect(last).toHaveLength(1_000);
  });
});

describe("a copy that was made elsewhere", () => {
  const one = entry("A", stamp(10, "phone"));
  const two = entry("B", stamp(20, "phone"));
  const three = entry("C", stamp(30, "phone"));
  const theirs = entry("D", stamp(25, "tablet"));

  it("counts for all that is in it, where nothing here is missing in it", () => {
    const copy = [one, two, theirs];
    expect(markHeld(copy, copy, null)).toEqual({ count: 3, seen: [stamp(20, "phone"), stamp(25, "tablet")] });
    expect(markHeld(copy, copy, null)).toEqual(backupMarkOf(copy));
    expect(markHeld([], [], null)).toEqual({ count: 0, seen: [] });
  });

  it("counts of each device for what came before the first thing that is missing in it", () => {
    const hole = markHeld([one, three, theirs], [one, two, three, theirs], null);
    expect(hole).toEqual({ count: 3, seen: [stamp(10, "phone"), stamp(25, "tablet")] });
    // Whatever is missing later changes nothing more, in whatever order it is found.
    const later = entry("E", stamp(40, "phone"));
    expect(markHeld([one, three], [later, two, three, one], null).seen).toEqual([stamp(10, "phone")]);
    expect(markHeld([one, three], [two, later, three, one], null).seen).toEqual([stamp(10, "phone")]);
  });

  it("counts for nothing of a device whose first thing is missing", () => {
    expect(markHeld([two, three], [one, two, three], null)).toEqual({ count: 2, seen: [] });
  });

  it("counts for what other copies hold as well, each device as far as the better of the two goes", () => {
    const known = { count: 9, seen: [stamp(15, "phone"), stamp(90, "tablet")] };
    expect(markHeld([one, two, theirs], [one, two, theirs], known)).toEqual({
      count: 3,
      seen: [stamp(20, "phone"), stamp(90, "tablet")],
    });
  });

  it("misses a version only where it would not give it back", () => {
    const twice = entry("A", stamp(12, "phone"), stamp(10, "phone"));
    // The copy has the first version only: the change is missing in it, and what came after the change does not count.
    expect(markHeld([one, three], [twice, three], null)).toEqual({ count: 2, seen: [stamp(10, "phone")] });
    // It has the change, or more than is here: nothing is missing.
    expect(markHeld([twice, three], [twice, three], null).seen).toEqual([stamp(30, "phone")]);
    expect(markHeld([twice, three], [one, three], null).seen).toEqual([stamp(30, "phone")]);
    expect(markHeld([twice], [one], null)).toEqual({ count: 1, seen: [stamp(12, "phone")] });
    // The same moment does not come before itself.
    const split = entry("A", stamp(12, "phone"));
    expect(markHeld([split, one], [split, entry("B", stamp(12, "phone"))], null).seen).toEqual([
      stamp(10, "phone"),
    ]);
  });
});
