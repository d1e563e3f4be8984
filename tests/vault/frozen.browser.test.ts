import { expect, it } from "vitest";
import { itemOf } from "#domain/journal.ts";
import { isTombstone, shownVersion } from "#domain/entry.ts";
import { stretch } from "#sealing/stretch.ts";
import type { Key } from "#vault/ways.ts";
import type { FrozenLocked } from "../support/freeze-locked.ts";
import { fromLetters, thaw, type Frozen } from "../support/freeze.ts";
import { thawInto } from "../support/thaw-into.ts";
import { forget, freshName, openDatabase, reopen, start, testWorld } from "../support/world.ts";

const frozen = import.meta.glob<Frozen>("../fixtures/format-*.json", { eager: true, import: "default" });

it("finds the frozen vaults", () => {
  expect(Object.keys(frozen).length).toBeGreaterThan(0);
});

it.each(Object.entries(frozen))("F11: opens for ever: %s", async (_, vault) => {
  const name = freshName();
  await thawInto(name, vault);
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

const locked = import.meta.glob<FrozenLocked>("../fixtures/locked-*.json", {
  eager: true,
  import: "default",
});

it("finds the frozen vaults with a passcode", () => {
  expect(Object.keys(locked).length).toBeGreaterThan(1);
});

it.each(Object.entries(locked))("F11: opens for ever, in each of its ways: %s", async (_, frozen) => {
  const name = freshName();
  const database = openDatabase(name);
  await database.open();
  await database.m.bulkPut([thaw(frozen.header), thaw(frozen.manifest)], ["h", "n"]);
  for (const [id, row] of Object.entries(frozen.records)) await database.b.put(thaw(row) as never, id);
  database.close();
  const world = testWorld({ stretch: (passcode, how) => Promise.resolve(stretch(passcode, how)) });
  const keys: Key[] = [
    { by: "passcode", passcode: frozen.passcode },
    { by: "recovery", code: fromLetters(frozen.recovery) },
    { by: "device", secret: fromLetters(frozen.device) },
  ];
  for (const key of keys) {
    const found = await start(world, name);
    if (found.state !== "locked") throw new Error(found.state);
    const opened = await found.locked.open(key);
    if (!opened.ok) throw new Error(opened.problem);
    const { vault, lostRows } = opened.value;
    expect([vault.entries(), vault.damaged, lostRows]).toEqual([frozen.expected, [], 0]);
    vault.close();
  }
  forget(name);
});
