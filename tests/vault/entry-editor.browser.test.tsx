import { createElement, type ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderHook } from "vitest-browser-react";
import { emptyContact } from "#domain/contact.ts";
import type { Day } from "#domain/day.ts";
import { emptyNote, type Note } from "#domain/note.ts";
import { useBeginning, useEntryEditor } from "#vault/entry-editor.ts";
import { VaultContext } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { forget, freshName, newVault, reopen, testWorld } from "../support/world.ts";

const DAY = "2026-11-22" as Day;
let name = "";
let one: Vault;
let other: Vault;
beforeEach(async () => {
  name = freshName();
  const world = testWorld();
  one = await newVault(world, name);
  other = (await reopen(world, name)).vault;
});
afterEach(() => {
  one.close();
  other.close();
  forget(name);
});

const inside =
  (vault: Vault) =>
  ({ children }: { children: ReactNode }) =>
    createElement(VaultContext, { value: vault }, children);

/** A note that both tabs know, and an editor for it in the first. */
async function editing(data: Note) {
  const saved = await one.save("note", one.newId(), data);
  if (!saved.ok) throw new Error("not saved");
  await other.catchUp();
  const { id } = saved.value;
  const { result } = await renderHook(
    () => useEntryEditor("note", "note", { target: id, resumed: null }, () => emptyNote(data.therapyId, DAY)),
    { wrapper: inside(one) },
  );
  return { id, result };
}

describe("two tabs editing the same note", () => {
  it("join what each changed, without asking", async () => {
    const before = { ...emptyNote(one.newId(), DAY), text: "before" };
    const { id, result } = await editing(before);
    await other.save("note", id, { ...before, bring: true });
    const saved = await result.current.save({ ...before, text: "mine" });
    expect(saved).toMatchObject({ state: "saved", item: { data: { text: "mine", bring: true } } });
  });

  it("ask where both changed the same, and keep both when told to", async () => {
    const before = { ...emptyNote(one.newId(), DAY), text: "before" };
    const { id, result } = await editing(before);
    await other.save("note", id, { ...before, text: "theirs", day: "2026-11-20" as Day });
    const saved = await result.current.save({ ...before, text: "mine", day: "2026-11-21" as Day });
    if (saved.state !== "clash") throw new Error("expected a clash");
    expect(saved.clash.conflicts.map((conflict) => conflict.path)).toEqual([["day"], ["text"]]);
    expect(one.journal().note[0]?.data.text).toBe("theirs");
    const settled = await saved.clash.settle("both");
    // Two texts make one text; two days make no day, so mine stays.
    expect(settled).toMatchObject({
      state: "saved",
      item: { data: { text: "theirs\n\nmine", day: "2026-11-21" } },
    });
    expect(one.versions(id).length).toBe(3);
  });

  it("bring a note back that the other deleted meanwhile, instead of losing the edit", async () => {
    const before = { ...emptyNote(one.newId(), DAY), text: "before" };
    const { id, result } = await editing(before);
    await other.remove(id);
    expect(await result.current.save({ ...before, text: "mine" })).toMatchObject({ state: "saved" });
    expect(one.journal().note.map((item) => item.data.text)).toEqual(["mine"]);
  });
});

describe("a draft", () => {
  it("comes back as it was typed, also when one field makes no sense yet", async () => {
    const target = one.newId();
    await one.drafts.keep({
      id: one.newId(),
      form: "contact",
      target,
      base: null,
      was: null,
      values: { name: "Ana", number: "" },
      turn: 1,
    });
    const beginning = await renderHook(() => useBeginning("contact", null), { wrapper: inside(other) });
    await expect.poll(() => beginning.result.current?.target).toBe(target);
    const found = beginning.result.current;
    if (found === null) throw new Error("no beginning");
    const { result } = await renderHook(() => useEntryEditor("contact", "contact", found, emptyContact), {
      wrapper: inside(other),
    });
    expect(result.current.initial).toMatchObject({ name: "Ana", number: "" });
    expect(result.current.isNew).toBe(true);
  });

  it("is on disk from the first key, and goes when it becomes an entry", async () => {
    const target = one.newId();
    const { result } = await renderHook(
      () => useEntryEditor("note", "note", { target, resumed: null }, () => emptyNote(one.newId(), DAY)),
      { wrapper: inside(one) },
    );
    result.current.keeper.keep({ text: "a" });
    await expect.poll(() => result.current.keeper.state).toBe("saved");
    await result.current.save({ ...emptyNote(one.newId(), DAY), text: "a whole note" });
    expect(result.current.keeper.state).toBe("nothing");
    expect(await other.drafts.unfinished()).toEqual({ ok: true, value: [] });
  });
});
