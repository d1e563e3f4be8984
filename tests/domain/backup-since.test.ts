import { describe, expect, it } from "vitest";
import { BACKUP_MARK_ID, backupMarkOf, lastOfEach } from "#domain/backup-mark.ts";
import { changedSince, isCopyDue } from "#domain/backup-since.ts";
import type { Stamp } from "#domain/clock.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { Entry } from "#domain/entry.ts";
import { idOf, TODAY } from "../documents/sample-entry.ts";

const at = { l: "2026-11-26T10:00", o: 60, z: "Europe/Madrid" };
const stamp = (time: number, device: string, count = 0): Stamp => [time, count, device];
const entry = (place: number, ...stamps: Stamp[]): Entry => ({
  id: idOf("note", place),
  k: "note",
  v: stamps.map((h) => ({ h, at, s: 1, d: { text: h.join() } })),
});

describe("what is remembered of a copy", () => {
  it("is how much it holds, and the last of each device in it", () => {
    expect(backupMarkOf([])).toEqual({ count: 0, seen: [] });
    expect(
      backupMarkOf([entry(0, stamp(9, "phone"), stamp(2, "laptop")), entry(1, stamp(9, "phone", 1))]),
    ).toEqual({ count: 2, seen: [stamp(2, "laptop"), stamp(9, "phone", 1)] });
    // The same moment twice is the same moment.
    expect(lastOfEach([stamp(1, "a"), stamp(1, "a")])).toEqual([stamp(1, "a")]);
    expect(BACKUP_MARK_ID).toBe(`${"A".repeat(21)}B`);
  });
});

describe("what was changed since", () => {
  const mark = { count: 1, seen: [stamp(10, "phone", 2), stamp(5, "laptop")] };

  it.each<[string, Stamp[], number]>([
    ["before it", [stamp(9, "phone")], 0],
    ["just before it", [stamp(10, "phone", 1)], 0],
    ["as its last", [stamp(10, "phone", 2)], 0],
    ["just after it", [stamp(10, "phone", 3)], 1],
    ["after it", [stamp(11, "phone")], 1],
    ["after it on another device", [stamp(6, "laptop")], 1],
    ["on a device that it does not know", [stamp(1, "tablet")], 1],
    ["before it, on two devices", [stamp(10, "phone"), stamp(5, "laptop")], 0],
    ["before it, and after it", [stamp(11, "phone"), stamp(5, "laptop")], 1],
    ["after it, and before it", [stamp(10, "phone"), stamp(6, "laptop")], 1],
  ])("counts what was written %s: %s", (_, stamps, changed) => {
    expect(changedSince(mark, [entry(0, ...stamps)])).toBe(changed);
  });

  it("counts each thing once, and everything where there is no copy", () => {
    const [is, isNot, other] = [
      entry(0, stamp(10, "phone")),
      entry(1, stamp(12, "phone"), stamp(11, "phone")),
      entry(2, stamp(13, "phone")),
    ];
    expect(changedSince(mark, [is, isNot, other])).toBe(2);
    expect(changedSince(null, [is, isNot, other])).toBe(3);
    expect(changedSince(null, [])).toBe(0);
    expect(changedSince({ count: 0, seen: [] }, [is])).toBe(1);
  });

  it("leaves out what the app keeps for itself, and goes on behind it", () => {
    const of = (k: string): Entry => ({ ...entry(0, stamp(99, "phone")), k });
    expect(changedSince(mark, [of("settings"), of("backup"), of("note"), of("goal")])).toBe(2);
  });
});

describe("whether it is time to speak of a copy", () => {
  const ago = (days: number): Day => addDays(TODAY, -days);
  it.each<[changed: number, lastCopy: number | null, putAway: number | null, isDue: boolean]>([
    [4, null, null, false],
    [5, null, null, true],
    [19, 13, null, false],
    [20, 13, null, true],
    [20, 0, null, true],
    [1, 13, null, false],
    [1, 14, null, true],
    [0, 14, null, false],
    [0, 400, null, false],
    // It stays away for a week; a day that is still to come does not count.
    [20, null, 0, false],
    [20, null, 6, false],
    [20, null, 7, true],
    [20, null, -1, true],
    [4, null, 7, false],
    [20, 30, 0, false],
    [20, 30, 7, true],
  ])("%i things, a copy %j days ago, put away %j days ago: %s", (changed, lastCopy, putAway, isDue) => {
    const day = (days: number | null) => (days === null ? null : ago(days));
    expect(isCopyDue(changed, day(lastCopy), day(putAway), TODAY)).toBe(isDue);
  });
});
