import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planMerge } from "#domain/backup-merge.ts";
import { planReplace, planUndo, type Replaced } from "#domain/backup-undo.ts";
import { canonicalText, mergeEntries, type Entry } from "#domain/entry.ts";
import { anyActs, Device, noteEntry, type Act } from "#support/backups.ts";

const here =
  ({ entries }: Device) =>
  (id: Entry["id"]) =>
    entries.get(id) ?? null;
const inOrder = ({ entries }: Device) => [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

function bringIn(to: Device, there: readonly Entry[]): readonly Replaced[] {
  const plan = planMerge(here(to), there);
  if (!plan.ok) throw new Error(plan.problem);
  to.take(plan.value.changes.flatMap(({ after }) => after ?? []));
  return plan.value.changes;
}

function replace(device: Device, there: readonly Entry[]): readonly Replaced[] {
  const { rewriting, changes } = planReplace([...device.entries.values()], there);
  device.take(rewriting.put);
  for (const id of rewriting.gone) device.entries.delete(id);
  return changes;
}

function undo(device: Device, changes: readonly Replaced[]): readonly Entry[] {
  const plan = planUndo(here(device), changes);
  device.take(plan.put);
  for (const id of plan.gone) device.entries.delete(id);
  return plan.kept;
}

function write(device: Device, act: Act, text: string): void {
  if (act.kind === "write") device.write(act.thing, { s: 1, d: `${text}${act.text}` });
  if (act.kind === "delete") device.write(act.thing, { del: true });
}

/** Three devices after what is said; with `undoing`, what each brought in last is taken back now and then. */
function afterAll(acts: readonly Act[], undoing: readonly boolean[] = []): [Device, Device, Device] {
  const devices: [Device, Device, Device] = [new Device("a"), new Device("b"), new Device("c")];
  const brought: (readonly Replaced[])[] = [[], [], []];
  for (const [at, act] of acts.entries()) {
    const device = devices[act.device] as Device;
    if (act.kind === "bring-in") {
      brought[act.device] = bringIn(device, [...(devices[act.from] as Device).entries.values()]);
    } else write(device, act, `${act.device}`);
    if (undoing[at] === true) {
      undo(device, brought[act.device] ?? []);
      brought[act.device] = [];
    }
  }
  return devices;
}

const anyUndoing = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
const runs = { numRuns: 1_000 };

describe("taking back what was brought in", () => {
  it("says of each thing what is written, what goes and what stays", () => {
    const [was, now, later] = ["antes", "después", "luego"].map((text, at) =>
      noteEntry("A", text, [at, 0, "a"]),
    );
    const plan = (here: Entry | undefined, before: Entry | undefined, after: Entry | undefined) => {
      const [id, ...both] = [noteEntry("A", "").id, before ?? null, after ?? null] as const;
      const { put, gone, kept } = planUndo(() => here ?? null, [{ id, before: both[0], after: both[1] }]);
      return [put, gone.length, kept];
    };
    const both = mergeEntries(was!, later!);
    expect(plan(now, undefined, now)).toEqual([[], 1, []]);
    expect(plan(now, was, now)).toEqual([[was], 0, []]);
    expect(plan(later, was, now)).toEqual([[both], 0, [later]]);
    expect(plan(later, undefined, now)).toEqual([[], 0, [later]]);
    // Replaced by nothing, and nothing was written since: it comes back.
    expect(plan(undefined, was, undefined)).toEqual([[was], 0, []]);
    // Taken back already, in another window.
    expect(plan(undefined, undefined, now)).toEqual([[], 0, []]);
    expect(plan(undefined, was, now)).toEqual([[was], 0, []]);
    expect(plan(both, was, now)).toEqual([[], 0, [both]]);
    // What became another kind of thing is not joined with what it was.
    const other = { ...later!, k: "goal" };
    expect(plan(other, was, now)).toEqual([[], 0, [other]]);
    expect(plan({ ...now!, k: "goal" }, was, now)).toEqual([[], 0, [{ ...now!, k: "goal" }]]);
  });

  it("leaves everything exactly as it was", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const [a, b] = afterAll(acts);
        const before = inOrder(a);
        const changes = bringIn(a, inOrder(b));
        expect(undo(a, changes)).toEqual([]);
        expect(inOrder(a)).toEqual(before);
      }),
      runs,
    );
  });

  it("loses nothing that was written since, and says how much stays", () => {
    fc.assert(
      fc.property(anyActs, anyActs, (acts, since) => {
        const [a, b] = afterAll(acts);
        const before = new Map(a.entries);
        const changes = bringIn(a, inOrder(b));
        const brought = new Map(a.entries);
        for (const act of since) write(a, act, "since");
        const written = new Map(a.entries);
        const kept = new Set(undo(a, changes).map(({ id }) => id));
        const changed = new Set(changes.map(({ id }) => id));
        for (const id of new Set([...written.keys(), ...before.keys()])) {
          const wasWritten = canonicalText(written.get(id)) !== canonicalText(brought.get(id));
          expect(kept.has(id)).toBe(wasWritten && changed.has(id));
          expect(a.entries.get(id)).toEqual(wasWritten ? written.get(id) : before.get(id));
        }
      }),
      runs,
    );
  });

  it("can be brought in again: then all is as if it had never been taken back", () => {
    fc.assert(
      fc.property(anyActs, anyActs, (acts, since) => {
        const [a, b] = afterAll(acts);
        const changes = bringIn(a, inOrder(b));
        for (const act of since) write(a, act, "since");
        const written = inOrder(a);
        undo(a, changes);
        bringIn(a, inOrder(b));
        expect(inOrder(a)).toEqual(written);
      }),
      runs,
    );
  });

  it("deletes nothing anywhere: devices that have exchanged their files end as if nobody had taken anything back", () => {
    const together = ([a, b, c]: [Device, Device, Device]) => {
      bringIn(a, inOrder(b));
      bringIn(a, inOrder(c));
      return inOrder(a);
    };
    fc.assert(
      fc.property(anyActs, anyUndoing, (acts, undoing) => {
        // All is written before anything is exchanged: who has not heard of a version writes with an earlier stamp than who has.
        const isExchange = ({ kind }: Act) => kind === "bring-in";
        const inTurn = [...acts.filter((act) => !isExchange(act)), ...acts.filter(isExchange)];
        expect(together(afterAll(inTurn, undoing))).toEqual(together(afterAll(inTurn)));
      }),
      runs,
    );
  });
});

describe("replacing everything", () => {
  it("ends with what the copy holds, and is taken back exactly", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const [a, b] = afterAll(acts);
        const before = inOrder(a);
        const changes = replace(a, inOrder(b));
        expect(inOrder(a)).toEqual(inOrder(b));
        expect(undo(a, changes)).toEqual([]);
        expect(inOrder(a)).toEqual(before);
      }),
      runs,
    );
  });

  it("is taken back with what was there before and with what was written since", () => {
    fc.assert(
      fc.property(anyActs, anyActs, (acts, since) => {
        const [a, b] = afterAll(acts);
        const before = new Map(a.entries);
        const changes = replace(a, inOrder(b));
        const replaced = new Map(a.entries);
        for (const act of since) write(a, act, "since");
        const written = new Map(a.entries);
        undo(a, changes);
        for (const id of new Set([...written.keys(), ...before.keys()])) {
          const [was, now] = [before.get(id), written.get(id)];
          const wasWritten = canonicalText(now) !== canonicalText(replaced.get(id));
          const both = was === undefined || now === undefined ? (was ?? now) : mergeEntries(was, now);
          expect(a.entries.get(id)).toEqual(wasWritten ? both : was);
        }
      }),
      runs,
    );
  });

  it("writes what the copy holds, and lets go of what it does not", () => {
    const [one, other, third] = [noteEntry("A", "uno"), noteEntry("B", "dos"), noteEntry("C", "tres")];
    const changed = noteEntry("A", "otro", [2, 0, "b"]);
    expect(planReplace([one, other], [changed, third]).rewriting).toEqual({
      put: [changed, third],
      gone: [other.id],
    });
  });

  it("writes nothing where nothing would change", () => {
    const all = [noteEntry("A", "uno"), noteEntry("B", "dos")];
    expect(planReplace(all, [...all].reverse())).toEqual({ rewriting: { put: [], gone: [] }, changes: [] });
  });
});
