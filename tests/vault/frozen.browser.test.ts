import { expect, it } from "vitest";
import { itemOf } from "#domain/journal.ts";
import { isTombstone, shownVersion } from "#domain/entry.ts";
import { fromLetters, thaw, type Frozen } from "../support/freeze.ts";
import { forget, freshName, openDatabase, reopen, testWorld } from "../support/world.ts";

const frozen = import.meta.glob<Frozen>("../fixtures/format-*.json", { eager: true, import: "default" });

it("finds the frozen vaults", () => {
  expect(Object.keys(frozen).length).toBeGreaterThan(0);
});

it.each(Object.entries(frozen))("opens for ever: %s", async (_, vault) => {
  const name = freshName();
  const database = openDatabase(name);
  await database.open();
  const base = await crypto.subtle.importKey("raw", fromLetters(vault.base), "HKDF", false, ["deriveKey"]);
  await database.m.bulkPut([thaw(vault.header), base, thaw(vault.manifest)], ["h", "k", "n"]);
  for (const [id, row] of Object.entries(vault.records)) await database.a.put(thaw(row) as never, id);
  for (const [id, row] of Object.entries(vault.drafts)) await database.d.put(thaw(row) as never, id);
  database.close();
  const opened = await reopen(testWorld(), name);
  expect([opened.vault.damaged, opened.lostRows, opened.vault.journal().unreadable]).toEqual([[], 0, []]);
  for (const entry of vault.expected.entries) {
    expect(opened.vault.entry(entry.id)).toEqual(entry);
    const item = itemOf(entry);
    if (isTombstone(shownVersion(entry))) expect(item).toBeNull();
    else expect(item).toMatchObject({ id: entry.id, kind: entry.k });
  }
  expect(await opened.vault.drafts.unfinished()).toEqual({ ok: true, value: [vault.expected.draft] });
  opened.vault.close();
  forget(name);
});
