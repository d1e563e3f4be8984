import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KeptFolder } from "#vault/folder.ts";
import type { Vault } from "#vault/vault.ts";
import { forget, freshName, MOMENT, newVault, openDatabase, reopen, testWorld } from "../support/world.ts";

const WORDS = "camino nube piedra linterna";
let name = "";
let vault: Vault;
let world: ReturnType<typeof testWorld>;
let kept: KeptFolder;
beforeEach(async () => {
  name = freshName();
  world = testWorld();
  vault = await newVault(world, name);
  const handle = await navigator.storage.getDirectory();
  kept = { handle, name: "a.age", passphrase: WORDS, holds: null, at: MOMENT, failed: false };
});
afterEach(() => {
  vault.close();
  forget(name);
});

const readIn = async (of: Vault) => {
  const read = await (await of.folder()).read();
  if (!read.ok) throw new Error(read.problem);
  return read.value;
};

describe("the folder in which a copy is kept", () => {
  it("is there after a start, and gone when it was let go of", async () => {
    expect(await readIn(vault)).toBeNull();
    await (await vault.folder()).write(kept);
    vault.close();
    vault = (await reopen(world, name)).vault;
    const found = await readIn(vault);
    expect(found).toMatchObject({ name: "a.age", passphrase: WORDS, at: MOMENT });
    expect(await found?.handle.isSameEntry(kept.handle)).toBe(true);
    await (await vault.folder()).forget();
    expect(await readIn(vault)).toBeNull();
    expect(await (await vault.folder()).isThere()).toBe(false);
  });

  it("keeps its passphrase sealed, and takes an altered row for none", async () => {
    await (await vault.folder()).write(kept);
    const database = openDatabase(name);
    await database.open();
    const row = (await database.m.get("f")) as { ct: ArrayBuffer };
    const bytes = new Uint8Array(row.ct);
    expect(new TextDecoder("latin1").decode(bytes)).not.toContain("camino");
    expect(Object.keys(row).sort()).toEqual(["ct", "g", "handle", "iv", "n", "v"]);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await database.m.put({ ...row, ct: bytes.buffer }, "f");
    database.close();
    expect(await readIn(vault)).toBeNull();
    expect(await (await vault.folder()).isThere()).toBe(true);
  });

  it("is part of no copy", async () => {
    await (await vault.folder()).write(kept);
    expect(JSON.stringify(vault.entries())).not.toContain("camino");
  });
});
