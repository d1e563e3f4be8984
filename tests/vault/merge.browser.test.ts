import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Day } from "#domain/day.ts";
import { normalForm, type Entry } from "#domain/entry.ts";
import type { Id } from "#domain/id.ts";
import { emptyNote } from "#domain/note.ts";
import { mergeInto, replaceWith, takeBack } from "#vault/merging.ts";
import type { Vault } from "#vault/vault.ts";
import { forget, freshName, MOMENT, newVault, openDatabase, reopen, testWorld } from "../support/world.ts";

let name = "";
let vault: Vault;
let world: ReturnType<typeof testWorld>;
beforeEach(async () => {
  name = freshName();
  world = testWorld();
  vault = await newVault(world, name);
});
afterEach(() => {
  vi.restoreAllMocks();
  vault.close();
  forget(name);
});

const note = (text: string) => ({ ...emptyNote("B".repeat(22) as Id, "2026-11-22" as Day), text });
/** A note of another device. */
const other = (letter: string, text: string, ms = 1): Entry => ({
  id: letter.repeat(22) as Id,
  k: "note",
  v: [{ h: [ms, 0, "phone"], at: MOMENT, s: 1, d: note(text) }],
});
const textsOf = (of: Vault) => of.journal().note.map((item) => item.data.text);

/** Everything that lies in the database, sealed as it is. */
async function onDisk(): Promise<string> {
  const database = openDatabase(name);
  await database.open();
  const bytes = (row: { iv: Uint8Array; ct: ArrayBuffer; n: number }) => [
    row.n,
    [...row.iv].join(),
    [...new Uint8Array(row.ct)].join(),
  ];
  const rows = await database.a.toArray();
  const manifest = (await database.m.get("n")) as never;
  database.close();
  return JSON.stringify([rows.map(bytes), bytes(manifest)]);
}

describe("bringing in what another device knows", () => {
  it("S-36: writes all of it at once, and it is there after a start", async () => {
    await vault.save("note", vault.newId(), note("here"));
    const there = Array.from({ length: 250 }, (_, at) => ({
      ...other("A", `there ${at}`),
      id: at.toString().padStart(22, "0") as Id,
    }));
    const merged = await mergeInto(vault, there);
    expect(merged.ok && merged.value.counts.new).toBe(250);
    expect(textsOf(vault)).toHaveLength(251);
    vault.close();
    const again = await reopen(world, name);
    expect([again.behind, again.lostRows, again.vault.damaged]).toEqual([0, 0, []]);
    expect(again.vault.entries().sort(byId)).toEqual(vault.entries().sort(byId));
    again.vault.close();
  });

  it("F12: writes nothing when it is all here already", async () => {
    await mergeInto(vault, [other("A", "one")]);
    const before = await onDisk();
    const merged = await mergeInto(vault, [other("A", "one")]);
    expect(merged.ok && merged.value.changes).toEqual([]);
    expect(await onDisk()).toBe(before);
  });

  it("keeps both where both were changed, with the counts of live and deleted", async () => {
    await mergeInto(vault, [other("A", "first")]);
    const id = "A".repeat(22) as Id;
    await vault.save("note", id, note("here"));
    await mergeInto(vault, [
      { ...other("A", ""), v: normalForm("note", [...other("A", "there", 2).v, ...other("A", "first").v]) },
      { id: "D".repeat(22) as Id, k: "note", v: [{ h: [1, 0, "phone"], at: MOMENT, del: true }] },
    ]);
    expect(textsOf(vault)).toEqual(["here"]);
    expect(vault.versions(id).map((version) => (version.d as { text: string }).text)).toEqual([
      "here",
      "there",
      "first",
    ]);
    vault.close();
    const again = await reopen(world, name);
    expect(again.lostRows).toBe(0);
    expect(again.vault.entries()).toHaveLength(2);
    again.vault.close();
  });

  it("writes later than everything that came in, whatever the clocks say", async () => {
    await mergeInto(vault, [other("A", "of the future", 9_000_000_000_000)]);
    const saved = await vault.save("note", "A".repeat(22) as Id, note("and then"));
    expect(saved.ok).toBe(true);
    expect(textsOf(vault)).toEqual(["and then"]);
  });

  it.each([
    ["full", "QuotaExceededError"],
    ["unavailable", "UnknownError"],
  ])("S-36, F20: leaves everything as it was when the disk is %s in the middle", async (problem, error) => {
    await vault.save("note", vault.newId(), note("here"));
    const before = await onDisk();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      puts += 1;
      if (puts % 3 === 0) throw new DOMException("as a browser would", error);
      return put.call(this, value, key);
    });
    const merged = await mergeInto(
      vault,
      ["A", "C", "E", "G"].map((letter) => other(letter, letter)),
    );
    expect(merged).toEqual({ ok: false, problem });
    expect(puts).toBeGreaterThan(2);
    vi.restoreAllMocks();
    expect(textsOf(vault)).toEqual(["here"]);
    expect(await onDisk()).toBe(before);
    expect((await mergeInto(vault, [other("A", "later")])).ok).toBe(true);
    expect(textsOf(vault).sort()).toEqual(["here", "later"]);
  });

  it("refuses what is one kind here and another there, and writes nothing", async () => {
    await mergeInto(vault, [other("A", "one")]);
    const before = await onDisk();
    const merged = await mergeInto(vault, [other("C", "two"), { ...other("A", "x"), k: "constellation" }]);
    expect(merged).toEqual({ ok: false, problem: "kinds-differ" });
    expect(await onDisk()).toBe(before);
  });

  it("F13: loses nothing that another window saves meanwhile, and that window follows", async () => {
    const { vault: second } = await reopen(world, name);
    const id = vault.newId();
    await vault.save("note", id, note("before"));
    await second.catchUp();
    const both = await Promise.all([
      mergeInto(vault, [other("A", "there"), other("C", "there too")]),
      second.save("note", id, note("saved meanwhile")),
      second.save("note", second.newId(), note("new meanwhile")),
    ]);
    expect(both.map((each) => each.ok)).toEqual([true, true, true]);
    await Promise.all([vault.catchUp(), second.catchUp()]);
    expect(textsOf(vault).sort()).toEqual(["new meanwhile", "saved meanwhile", "there", "there too"]);
    expect(second.entries().sort(byId)).toEqual(vault.entries().sort(byId));
    second.close();
  });

  it("brings in a history beneath what is shown here, also when another window was faster", async () => {
    const { vault: second } = await reopen(world, name);
    const newest = other("A", "newest", 5);
    await mergeInto(vault, [newest]);
    await second.catchUp();
    const withHistory = { ...newest, v: [...newest.v, ...other("A", "older", 1).v] };
    await Promise.all([
      second.save("note", second.newId(), note("meanwhile")),
      mergeInto(vault, [withHistory]),
    ]);
    await Promise.all([vault.catchUp(), second.catchUp()]);
    expect(vault.versions(newest.id)).toHaveLength(2);
    expect(second.versions(newest.id)).toHaveLength(2);
    second.close();
  });
});

describe("taking back what was brought in", () => {
  const wholly = async (of: Vault) => {
    of.close();
    const again = await reopen(world, name);
    expect([again.behind, again.lostRows, again.vault.damaged]).toEqual([0, 0, []]);
    const entries = again.vault.entries().sort(byId);
    again.vault.close();
    return entries;
  };

  it("takes rows away and puts others back, all at once, also on disk", async () => {
    await mergeInto(vault, [other("A", "first")]);
    await vault.save("note", vault.newId(), note("here"));
    const before = vault.entries().sort(byId);
    const merged = await mergeInto(vault, [other("A", "later", 3), other("C", "new"), other("E", "new too")]);
    if (!merged.ok) throw new Error(merged.problem);
    const edited = await vault.save("note", "E".repeat(22) as Id, note("edited since"));
    expect(edited.ok).toBe(true);
    const back = await takeBack(vault, merged.value.changes);
    expect(back.ok && back.value.kept.map(({ id }) => id)).toEqual(["E".repeat(22)]);
    expect(textsOf(vault).sort()).toEqual(["edited since", "first", "here"]);
    const kept = vault.entries().filter(({ id }) => id.startsWith("E"));
    expect(await wholly(vault)).toEqual([...before, ...kept].sort(byId));
  });

  it("another window follows, and sees none of what went", async () => {
    const { vault: second } = await reopen(world, name);
    const merged = await mergeInto(vault, [other("A", "one"), other("C", "two")]);
    if (!merged.ok) throw new Error(merged.problem);
    await second.catchUp();
    expect(textsOf(second)).toHaveLength(2);
    await takeBack(vault, merged.value.changes);
    await second.catchUp();
    expect([second.entries(), textsOf(second)]).toEqual([[], []]);
    await second.save("note", second.newId(), note("and on"));
    await vault.catchUp();
    expect(textsOf(vault)).toEqual(["and on"]);
    second.close();
    expect(await wholly(vault)).toHaveLength(1);
  });

  it("F13: loses nothing that another window saves at the same time", async () => {
    const { vault: second } = await reopen(world, name);
    const merged = await mergeInto(vault, [other("A", "one"), other("C", "two")]);
    if (!merged.ok) throw new Error(merged.problem);
    await second.catchUp();
    await Promise.all([
      second.save("note", "A".repeat(22) as Id, note("edited meanwhile")),
      takeBack(vault, merged.value.changes),
    ]);
    await Promise.all([vault.catchUp(), second.catchUp()]);
    expect(textsOf(vault)).toEqual(["edited meanwhile"]);
    expect(textsOf(second)).toEqual(["edited meanwhile"]);
    second.close();
  });

  it("replaces everything and gives everything back, also in another window", async () => {
    const { vault: second } = await reopen(world, name);
    await vault.save("note", vault.newId(), note("here"));
    const gone = vault.newId();
    await vault.save("note", gone, note("deleted here"));
    await vault.remove(gone);
    const before = vault.entries().sort(byId);
    const replaced = await replaceWith(vault, [other("A", "there"), other("C", "there too")]);
    if (!replaced.ok) throw new Error(replaced.problem);
    await second.catchUp();
    for (const each of [vault, second]) expect(textsOf(each).sort()).toEqual(["there", "there too"]);
    expect(second.entries()).toHaveLength(2);
    await takeBack(vault, replaced.value);
    await second.catchUp();
    expect(second.entries().sort(byId)).toEqual(before);
    second.close();
    expect(await wholly(vault)).toEqual(before);
  });

  it.each(["replaceWith", "takeBack"])(
    "S-36, F20: %s changes nothing when the disk is full in the middle",
    async (what) => {
      await vault.save("note", vault.newId(), note("here"));
      const merged = await mergeInto(vault, [other("A", "one"), other("C", "two")]);
      if (!merged.ok) throw new Error(merged.problem);
      const before = await onDisk();
      vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
        throw new DOMException("as a browser would", "QuotaExceededError");
      });
      const done = await (what === "replaceWith"
        ? replaceWith(vault, [other("E", "other")])
        : takeBack(vault, merged.value.changes));
      expect(done).toEqual({ ok: false, problem: "full" });
      vi.restoreAllMocks();
      expect(await onDisk()).toBe(before);
      expect(textsOf(vault).sort()).toEqual(["here", "one", "two"]);
    },
  );
});

function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : 1;
}
