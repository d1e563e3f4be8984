import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { emptyNote } from "#domain/note.ts";
import { emptyTherapy } from "#domain/therapy.ts";
import type { Vault } from "#vault/vault.ts";
import { forget, freshName, newVault, reopen, testWorld } from "../support/world.ts";

const DAY = "2026-11-22" as Day;
let name = "";
beforeEach(() => {
  name = freshName();
});
afterEach(() => forget(name));

const noteIn = async (vault: Vault, text: string) => {
  const therapyId = vault.newId();
  const saved = await vault.save("note", vault.newId(), { ...emptyNote(therapyId, DAY), text });
  if (!saved.ok) throw new Error("not saved");
  return saved.value;
};

describe("what is saved", () => {
  it("is there again when the vault is opened again", async () => {
    const world = testWorld();
    const vault = await newVault(world, name);
    const id = vault.newId();
    const saved = await vault.save("therapy", id, { ...emptyTherapy(), name: "Marta" });
    expect(saved.ok).toBe(true);
    vault.close();
    const again = await reopen(world, name);
    expect(again.vault.journal().therapy.map((item) => item.data.name)).toEqual(["Marta"]);
    expect([again.behind, again.lostRows]).toEqual([0, 0]);
    again.vault.close();
  });

  it("never mixes two kinds of things under one id, also where one was deleted", async () => {
    const vault = await newVault(testWorld(), name);
    const note = await noteIn(vault, "first");
    const other = () => vault.save("therapy", note.id, { ...emptyTherapy(), name: "Marta" });
    await expect(other()).rejects.toThrow("another kind");
    expect(vault.versions(note.id)).toHaveLength(1);
    await vault.remove(note.id);
    await expect(other()).rejects.toThrow("another kind");
    expect([vault.entry(note.id)?.k, vault.journal().therapy]).toEqual(["note", []]);
    // What was refused holds up nothing that comes after it.
    expect((await noteIn(vault, "second")).data.text).toBe("second");
    vault.close();
  });

  it("keeps every earlier version, and says how many", async () => {
    const vault = await newVault(testWorld(), name);
    const note = await noteIn(vault, "first");
    const second = await vault.save("note", note.id, { ...note.data, text: "second" }, { base: note.stamp });
    expect(second.ok && second.value.earlier).toBe(1);
    expect(vault.versions(note.id).map((version) => (version.d as { text: string }).text)).toEqual([
      "second",
      "first",
    ]);
    vault.close();
  });

  it("comes back with its versions when a deletion is taken back", async () => {
    const world = testWorld();
    const vault = await newVault(world, name);
    const note = await noteIn(vault, "first");
    await vault.save("note", note.id, { ...note.data, text: "second" });
    const removed = await vault.remove(note.id);
    expect(vault.journal().note).toEqual([]);
    if (!removed.ok) throw new Error("not removed");
    await vault.undo(removed.value);
    vault.close();
    const again = await reopen(world, name);
    expect(again.vault.journal().note.map((item) => [item.data.text, item.earlier])).toEqual([["second", 1]]);
    again.vault.close();
  });

  it("keeps only the fact of a deletion", async () => {
    const vault = await newVault(testWorld(), name);
    const note = await noteIn(vault, "gone");
    await vault.remove(note.id);
    expect(JSON.stringify(vault.entry(note.id))).not.toContain("gone");
    vault.close();
  });
});

describe("two tabs", () => {
  const twoTabs = async () => {
    const world = testWorld();
    const one = await newVault(world, name);
    const other = (await reopen({ ...world }, name)).vault;
    return { one, other };
  };

  it("stay in step", async () => {
    const { one, other } = await twoTabs();
    await noteIn(one, "from the first");
    await expect.poll(() => other.journal().note.length).toBe(1);
    await noteIn(other, "from the second");
    await expect.poll(() => one.journal().note.length).toBe(2);
    one.close();
    other.close();
  });

  it("lose nothing when both write many things at the same moment", async () => {
    const { one, other } = await twoTabs();
    const saves = Array.from({ length: 20 }, (_, at) => [
      noteIn(one, `one ${at}`),
      noteIn(other, `other ${at}`),
    ]).flat();
    await Promise.all(saves);
    await one.catchUp();
    await other.catchUp();
    expect(one.journal().note.length).toBe(40);
    expect(other.journal().note.length).toBe(40);
    one.close();
    other.close();
  });

  it("never overwrite each other: the second edit of the same thing is told of the first", async () => {
    const { one, other } = await twoTabs();
    const note = await noteIn(one, "as it was");
    await other.catchUp();
    await one.save("note", note.id, { ...note.data, text: "one" }, { base: note.stamp });
    const refused = await other.save("note", note.id, { ...note.data, text: "other" }, { base: note.stamp });
    expect(refused.ok).toBe(false);
    expect(other.journal().note[0]?.data.text).toBe("one");
    one.close();
    other.close();
  });
});

describe("drafts", () => {
  it("are found after a kill, and not while a tab is writing them", async () => {
    const world = testWorld();
    const vault = await newVault(world, name);
    const draft = {
      id: vault.newId(),
      form: "note",
      target: vault.newId(),
      base: null,
      was: null,
      values: { text: "half a" },
      turn: 1,
    };
    await vault.drafts.keep(draft);
    const release = vault.drafts.hold(draft.id);
    await expect
      .poll(async () => (await navigator.locks.query()).held?.some((lock) => lock.name?.endsWith(draft.id)))
      .toBe(true);
    expect(await vault.drafts.unfinished()).toMatchObject({ ok: true, value: [] });
    release();
    vault.close();
    const again = await reopen(world, name);
    await expect
      .poll(async () => again.vault.drafts.unfinished())
      .toMatchObject({ ok: true, value: [{ values: { text: "half a" }, turn: 1 }] });
    again.vault.close();
  });

  it("are free again the moment they are let go of", async () => {
    const vault = await newVault(testWorld(), name);
    const id = vault.newId();
    for (let time = 1; time <= 20; time += 1) {
      await vault.drafts.keep({
        id,
        form: "note",
        target: id,
        base: null,
        was: null,
        values: { time },
        turn: time,
      });
      const release = vault.drafts.hold(id);
      await expect.poll(async () => vault.drafts.unfinished()).toEqual({ ok: true, value: [] });
      release();
      expect(await vault.drafts.unfinished()).toMatchObject({ ok: true, value: [{ values: { time } }] });
    }
    vault.close();
  });

  it("go in the same write that makes them an entry", async () => {
    const vault = await newVault(testWorld(), name);
    const id = vault.newId();
    await vault.drafts.keep({ id, form: "note", target: id, base: null, was: null, values: {}, turn: 1 });
    await vault.save("note", id, emptyNote(vault.newId(), DAY), { draft: id });
    expect(await vault.drafts.unfinished()).toEqual({ ok: true, value: [] });
    vault.close();
  });
});
