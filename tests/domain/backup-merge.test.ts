import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markHeld } from "#domain/backup-held.ts";
import { backupMarkOf } from "#domain/backup-mark.ts";
import { planMerge } from "#domain/backup-merge.ts";
import { changedSince, isCopyDue } from "#domain/backup-since.ts";
import type { Stamp } from "#domain/clock.ts";
import { addDays, type Day } from "#domain/day.ts";
import { isTombstone, type Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { anyActs, Device, noteEntry, ORIGIN, type Act } from "#support/backups.ts";

/** Does what is said on three devices. @returns them, and every text that no deletion has taken away where it was known */
function afterAll(acts: readonly Act[]): [Device, Device, Device] {
  const devices: [Device, Device, Device] = [new Device("a"), new Device("b"), new Device("c")];
  for (const act of acts) {
    const device = devices[act.device] as Device;
    if (act.kind === "write") device.write(act.thing, { s: 1, d: `${act.device}${act.text}` });
    else if (act.kind === "delete") device.write(act.thing, { del: true });
    else bringIn(device, devices[act.from] as Device);
  }
  return devices;
}

function bringIn(to: Device, from: Device): void {
  const plan = planMerge((id) => to.entries.get(id) ?? null, [...from.entries.values()]);
  if (!plan.ok) throw new Error(plan.problem);
  to.take(plan.value.changes.flatMap(({ after }) => after ?? []));
}

const inOrder = ({ entries }: Device) => [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
const countsOf = (here: readonly Entry[], there: readonly Entry[]) => {
  const known = new Map(here.map((entry) => [entry.id, entry]));
  const plan = planMerge((id) => known.get(id) ?? null, there);
  if (!plan.ok) throw new Error(plan.problem);
  const { counts, changes } = plan.value;
  return {
    ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    writes: changes.length,
  };
};

describe("bringing in what another device has", () => {
  it("F12: ends with the same journal, whoever begins", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const [a, b, c] = afterAll(acts);
        bringIn(a, b);
        bringIn(a, c);
        const [d, e, f] = afterAll(acts);
        bringIn(f, e);
        bringIn(f, d);
        expect(inOrder(a)).toEqual(inOrder(f));
        bringIn(c, a);
        bringIn(b, c);
        expect(inOrder(b)).toEqual(inOrder(a));
      }),
      { numRuns: 1_000 },
    );
  });

  it("has nothing to write the second time, and says so", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const [a, b] = afterAll(acts);
        bringIn(a, b);
        const again = planMerge((id) => a.entries.get(id) ?? null, [...b.entries.values()]);
        expect(again.ok && again.value.changes).toEqual([]);
        expect(again.ok && again.value.counts).toMatchObject({
          new: 0,
          "newer-there": 0,
          "changed-on-both": 0,
          "deleted-there": 0,
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it("counts every thing once, and promises a change for each that is written", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const [a, b] = afterAll(acts);
        const plan = planMerge((id) => a.entries.get(id) ?? null, [...b.entries.values()]);
        if (!plan.ok) throw new Error(plan.problem);
        expect(Object.values(plan.value.counts).reduce((sum, count) => sum + count, 0)).toBe(b.entries.size);
      }),
      { numRuns: 1_000 },
    );
  });

  it("keeps both where both were changed, and shows the later", () => {
    const first = noteEntry("A", "lunes", [1, 0, "a"]);
    const [here, there] = [noteEntry("A", "aquí", [3, 0, "a"]), noteEntry("A", "allí", [2, 0, "b"])];
    const mine = { ...first, v: [...here.v, ...first.v] };
    const theirs = { ...first, v: [...there.v, ...first.v] };
    const plan = planMerge(() => mine, [theirs]);
    if (!plan.ok) throw new Error(plan.problem);
    expect(plan.value.counts["changed-on-both"]).toBe(1);
    expect(plan.value.changes[0]?.after?.v).toEqual([...here.v, ...there.v, ...first.v]);
  });

  it("says what is new, newer here, newer there, deleted here and deleted there", () => {
    const [one, two] = [noteEntry("A", "uno", [1, 0, "a"]), noteEntry("A", "dos", [2, 0, "a"])];
    const both = { ...two, v: [...two.v, ...one.v] };
    const gone: Entry = { ...one, v: [{ h: [3, 0, "a"], at: ORIGIN.createdAt, del: true }] };
    expect(countsOf([], [one])).toEqual({ new: 1, writes: 1 });
    expect(countsOf([one], [both])).toEqual({ "newer-there": 1, writes: 1 });
    expect(countsOf([both], [one])).toEqual({ "newer-here": 1, writes: 0 });
    expect(countsOf([both], [gone])).toEqual({ "deleted-there": 1, writes: 1 });
    expect(countsOf([gone], [both])).toEqual({ "deleted-here": 1, writes: 0 });
    expect(countsOf([both], [both])).toEqual({ same: 1, writes: 0 });
  });

  it("says what becomes of deletions, of whatever side they are", () => {
    const one = noteEntry("A", "uno", [1, 0, "a"]);
    const gone = (...h: Stamp): Entry => ({ ...one, v: [{ h, at: ORIGIN.createdAt, del: true }] });
    const again = (h: Stamp, after: Entry): Entry => ({
      ...one,
      v: [...noteEntry("A", "otra vez", h).v, ...after.v],
    });
    const [here, there] = [gone(3, 0, "a"), gone(2, 0, "b")];
    // Nobody has to be told of a deletion of what was never here.
    expect(countsOf([], [there])).toEqual({ same: 1, writes: 1 });
    expect(countsOf([here], [there])).toEqual({ same: 1, writes: 0 });
    expect(countsOf([there], [here])).toEqual({ same: 1, writes: 1 });
    expect(countsOf([here], [again([4, 0, "b"], there)])).toEqual({ new: 1, writes: 1 });
    expect(countsOf([again([4, 0, "a"], here)], [there])).toEqual({ "newer-here": 1, writes: 0 });
    // Written later here, without knowing that it was deleted there: it stays, and there is nothing to choose.
    expect(countsOf([noteEntry("A", "uno", [4, 0, "a"])], [there])).toEqual({ "newer-here": 1, writes: 1 });
    // Both wrote, and one of them deleted after what the other wrote: then one is left.
    expect(countsOf([again([4, 0, "a"], here)], [one])).toEqual({ "newer-here": 1, writes: 0 });
    expect(countsOf([one], [again([4, 0, "b"], there)])).toEqual({ "newer-there": 1, writes: 1 });
  });

  it("takes the same words, written on both without knowing, for the same", () => {
    const [here, there] = [noteEntry("A", "igual", [1, 0, "a"]), noteEntry("A", "igual", [2, 0, "b"])];
    // It is written all the same, so that both devices end with the same stamp.
    expect(countsOf([here], [there])).toEqual({ same: 1, writes: 1 });
    expect(countsOf([there], [here])).toEqual({ same: 1, writes: 0 });
  });

  it("merges what the app keeps for itself, and does not speak of it", () => {
    for (const k of ["settings", "backup"])
      expect(countsOf([], [{ ...noteEntry("A", "uno"), k }])).toEqual({ writes: 1 });
  });

  it("refuses what is one kind here and another there", () => {
    const note = noteEntry("A", "uno");
    expect(planMerge(() => ({ ...note, k: "goal" }), [note])).toEqual({ ok: false, problem: "kinds-differ" });
  });
});

describe("what would be lost", () => {
  it("is nothing right after a backup, and each thing touched since, once", () => {
    fc.assert(
      fc.property(anyActs, anyActs, (before, after) => {
        const devices = afterAll(before);
        const [a] = devices;
        const mark = backupMarkOf([...a.entries.values()]);
        expect(changedSince(mark, a.entries.values())).toBe(0);
        const touched = new Set<number>();
        for (const act of after) {
          if (act.kind === "bring-in") continue;
          a.write(act.thing, act.kind === "write" ? { s: 1, d: `later ${act.text}` } : { del: true });
          touched.add(act.thing);
        }
        expect(changedSince(mark, a.entries.values())).toBe(touched.size);
      }),
      { numRuns: 1_000 },
    );
  });

  it("counts what came from another device, however old", () => {
    const [a, b] = [new Device("a"), new Device("b")];
    b.write(0, { s: 1, d: "old" });
    for (let turn = 0; turn < 5; turn += 1) a.write(1, { s: 1, d: turn });
    const mark = backupMarkOf([...a.entries.values()]);
    bringIn(a, b);
    expect(changedSince(mark, a.entries.values())).toBe(1);
    expect(changedSince(null, a.entries.values())).toBe(2);
  });

  it("leaves out what the app keeps for itself", () => {
    const settings: Entry = {
      id: "S".repeat(22) as Id,
      k: "settings",
      v: [{ h: [1, 0, "a"], at: ORIGIN.createdAt, s: 1, d: {} }],
    };
    expect(isTombstone(settings.v[0]!)).toBe(false);
    expect(changedSince(null, [settings, { ...settings, k: "backup" }])).toBe(0);
  });

  it("is nothing of what a file holds that was brought in, and everything else", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const [a, b] = afterAll(acts);
        const copy = inOrder(b);
        bringIn(a, b);
        const held = new Map(copy.map((entry) => [entry.id, JSON.stringify(entry)]));
        const notHeld = inOrder(a).filter((entry) => held.get(entry.id) !== JSON.stringify(entry));
        const mark = markHeld(copy, a.entries.values(), null);
        expect(changedSince(mark, notHeld)).toBe(notHeld.length);
        expect(changedSince(markHeld(copy, copy, null), copy)).toBe(0);
        const known = backupMarkOf(inOrder(a));
        expect(changedSince(markHeld(copy, a.entries.values(), known), a.entries.values())).toBe(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is what somebody took back before they handed the copy on, though it holds later things", () => {
    const [a, b] = [new Device("a"), new Device("b")];
    a.write(0, { s: 1, d: "only here, in truth" });
    a.write(1, { s: 1, d: "later, and in the copy" });
    const copy = inOrder(a).slice(1);
    b.take(copy);
    expect(changedSince(markHeld(copy, inOrder(a), null), inOrder(a))).toBe(2);
    expect(changedSince(markHeld(copy, copy, null), copy)).toBe(0);
  });
});

describe("a reminder of a copy", () => {
  const today = "2026-11-22" as Day;
  const ago = (days: number) => addDays(today, -days);

  it("S-37: comes first with five things that are here alone, then after 14 days or 20 things", () => {
    expect([0, 4, 5, 9].map((changed) => isCopyDue(changed, null, null, today))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([0, 1, 19, 20].map((changed) => isCopyDue(changed, ago(13), null, today))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect([0, 1, 20].map((changed) => isCopyDue(changed, ago(14), null, today))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("stays away for a week once it was put away, whatever is written meanwhile", () => {
    expect([0, 3, 6, 7, 30].map((days) => isCopyDue(100, null, ago(days), today))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(isCopyDue(100, null, addDays(today, 400), today)).toBe(true);
  });
});
