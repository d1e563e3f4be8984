import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Id } from "#domain/id.ts";
import { LONGEST_TEXT } from "#domain/text.ts";
import { DROP_BOX, drop, howMuchWaits, readDropKey, takeOut } from "#drop-box/drop-box.ts";
import { LONGEST_SHARED, MOST_WAITING } from "#drop-box/limits.ts";
import { sealDropped } from "#sealing/drop.ts";
import type { DropBox, Waiting } from "#vault/drop-box.ts";
import { eraseDatabases } from "#vault/erase.ts";
import type { Vault } from "#vault/vault.ts";
import type { World } from "#vault/world.ts";
import { forget, freshName, newVault, openDatabase, reopen, start, testWorld } from "../support/world.ts";

const THERAPY = "T".repeat(22) as Id;
const LOCK = { passcode: "agua clara nube", recovery: null, device: null };

let name = "";
let world: World;
let vault: Vault;
const forgetBox = () =>
  new Promise<void>((resolve) => {
    const gone = indexedDB.deleteDatabase(DROP_BOX);
    for (const end of ["success", "error"]) gone.addEventListener(end, () => resolve());
  });
beforeEach(async () => {
  await forgetBox();
  name = freshName();
  world = testWorld();
  vault = await newVault(world, name);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vault.close();
  forget(name);
  await forgetBox();
});

const boxOf = async (of: Vault): Promise<DropBox> => {
  const box = await of.dropBox();
  expect(await box.tend()).toEqual({ ok: true, value: null });
  return box;
};

/** As the service worker does it, with nothing of the journal at hand. */
async function share(text: string, at = 1_800_000_000_000): Promise<void> {
  const key = await readDropKey();
  if (key === null) throw new Error("there is no drop box");
  const item = await sealDropped(world, key, { id: vault.newId(), at }, { text, day: "2026-11-20" });
  expect(await drop(item)).toBe("waits");
}

async function waitingIn(box: DropBox): Promise<Waiting[]> {
  const read = await box.waiting();
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}
const textsIn = async (box: DropBox) => (await waitingIn(box)).map(({ said }) => said?.text ?? null);
const notes = (of: Vault) => of.journal().note.map(({ data }) => `${data.day} ${data.text}`);

async function only(box: DropBox): Promise<Waiting> {
  const [first, ...rest] = await waitingIn(box);
  if (first === undefined || rest.length > 0) throw new Error("expected one thing");
  return first;
}

describe("the drop box", () => {
  it("takes nothing before a journal has made it, and is not made by looking", async () => {
    expect(await readDropKey()).toBeNull();
    expect(await howMuchWaits()).toBe(0);
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(DROP_BOX);
  });

  it("holds what was shared, oldest first, and makes a note of it on its own day", async () => {
    const box = await boxOf(vault);
    await share("second", 2_000);
    await share("first", 1_000);
    expect(await textsIn(box)).toEqual(["first", "second"]);
    const [first] = await waitingIn(box);
    expect(await box.keep(first as Waiting, THERAPY)).toEqual({ ok: true, value: null });
    expect(notes(vault)).toEqual(["2026-11-20 first"]);
    expect(await textsIn(box)).toEqual(["second"]);
  });

  it("makes one note, kept twice, in two windows, and after an interruption in between", async () => {
    const box = await boxOf(vault);
    await share("once");
    const other = (await reopen(world, name)).vault;
    try {
      const [here, there] = [await only(box), await only(await other.dropBox())];
      await Promise.all([box.keep(here, THERAPY), (await other.dropBox()).keep(there, THERAPY)]);
      await Promise.all([vault.catchUp(), other.catchUp()]);
      expect(notes(vault)).toEqual(["2026-11-20 once"]);
      expect(notes(other)).toEqual(notes(vault));
      // Killed after the note was written and before the thing was taken out: it is there again.
      expect(await box.putBack(here)).toEqual({ ok: true, value: null });
      await box.keep(await only(box), THERAPY);
      expect(vault.versions(here.item.id)).toHaveLength(1);
      expect(await howMuchWaits()).toBe(0);
      // And one that was deleted meanwhile stays deleted.
      await box.putBack(here);
      await vault.remove(here.item.id);
      await box.keep(await only(box), THERAPY);
      expect(notes(vault)).toEqual([]);
    } finally {
      other.close();
    }
  });

  it("discards, and takes that back", async () => {
    const box = await boxOf(vault);
    await share("away");
    const one = await only(box);
    await box.discard(one.item.id);
    expect(await howMuchWaits()).toBe(0);
    await box.putBack(one);
    expect(await textsIn(box)).toEqual(["away"]);
  });

  it("takes that back also when the passcode was set meanwhile, and when as many wait as may", async () => {
    const box = await boxOf(vault);
    await share("away");
    const one = await only(box);
    await box.discard(one.item.id);
    await vault.setLock(null, LOCK);
    await boxOf(vault);
    expect(await box.putBack(one)).toEqual({ ok: true, value: null });
    expect(await textsIn(box)).toEqual(["away"]);
    const again = await only(box);
    expect([again.item.id, again.item.at]).toEqual([one.item.id, one.item.at]);
    await box.discard(again.item.id);
    for (let at = 0; at < MOST_WAITING; at += 1) await share(`${at}`);
    expect(await box.putBack(again)).toEqual({ ok: true, value: null });
    expect(await textsIn(box)).toContain("away");
  });

  it("makes no note of what has no text in it", async () => {
    const box = await boxOf(vault);
    await share("\u0007 \u001b\n");
    expect(await box.keep(await only(box), THERAPY)).toEqual({ ok: false, problem: "nothing" });
    expect(await howMuchWaits()).toBe(1);
    expect(notes(vault)).toEqual([]);
  });

  it("leaves the journal's database open when the other one fails", async () => {
    const box = await boxOf(vault);
    await share("waits");
    const opened = vi.spyOn(Dexie.prototype, "open");
    const getAll = vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(function () {
      throw new DOMException("as a browser would", "AbortError");
    });
    expect(await box.waiting()).toEqual({ ok: false, problem: "unavailable" });
    expect(getAll).toHaveBeenCalledOnce();
    expect(opened).not.toHaveBeenCalled();
  });

  it("is not made again for a journal that is gone", async () => {
    const box = await boxOf(vault);
    await forgetBox();
    const database = openDatabase(name);
    await database.open();
    await database.m.clear();
    database.close();
    await box.tend();
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(DROP_BOX);
  });

  it("is made anew where nothing but its name was left", async () => {
    const left = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(DROP_BOX);
      opening.addEventListener("success", () => resolve(opening.result));
    });
    left.close();
    expect(await howMuchWaits()).toBe(0);
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(DROP_BOX);
    const again = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(DROP_BOX);
      opening.addEventListener("success", () => resolve(opening.result));
    });
    again.close();
    const box = await boxOf(vault);
    await share("takes");
    expect(await textsIn(box)).toEqual(["takes"]);
  });

  it("keeps what waits when the passcode is set, changed and taken away, with another key each time", async () => {
    let box = await boxOf(vault);
    const keys = new Set<string>();
    const seen = async () => keys.add((await readDropKey())?.id ?? "none");
    await seen();
    await share("before", 1);
    await vault.setLock(null, LOCK);
    await boxOf(vault);
    await seen();
    vault.close();
    // Locked: nothing of the journal is open, and things come in all the same.
    const there = await start(world, name);
    if (there.state !== "locked") throw new Error(there.state);
    await share("while locked", 2);
    const opened = await there.locked.open({ by: "passcode", passcode: LOCK.passcode });
    if (!opened.ok) throw new Error(opened.problem);
    vault = opened.value.vault;
    box = await boxOf(vault);
    expect(await textsIn(box)).toEqual(["before", "while locked"]);
    await vault.setLock(LOCK.passcode, { ...LOCK, passcode: "otra cosa clara" });
    await boxOf(vault);
    await seen();
    await share("after", 3);
    await vault.setLock("otra cosa clara", null);
    await boxOf(vault);
    await seen();
    expect(await textsIn(box)).toEqual(["before", "while locked", "after"]);
    expect(keys.size).toBe(4);
  });

  it("goes on where it was interrupted: the inner key first, then the outer", async () => {
    const box = await boxOf(vault);
    await share("early");
    await vault.setLock(null, LOCK);
    const old = await readDropKey();
    // Killed before the outer key was written: what comes meanwhile is sealed with the old one.
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.transaction.db.name === DROP_BOX) throw new DOMException("ended", "DataError");
      return put.apply(this, args);
    });
    expect((await box.tend()).ok).toBe(false);
    expect((await readDropKey())?.id).toBe(old?.id);
    vi.restoreAllMocks();
    await share("meanwhile");
    await boxOf(vault);
    expect((await readDropKey())?.id).not.toBe(old?.id);
    expect(new Set(await textsIn(box))).toEqual(new Set(["early", "meanwhile"]));
  });

  it("has one key, however many windows tend to it at once", async () => {
    const other = (await reopen(world, name)).vault;
    try {
      const [box, there] = [await vault.dropBox(), await other.dropBox()];
      await Promise.all([box.tend(), there.tend(), box.tend()]);
      await share("in the middle");
      expect(await textsIn(box)).toEqual(["in the middle"]);
      expect(await textsIn(there)).toEqual(["in the middle"]);
    } finally {
      other.close();
    }
  });

  it("shows what no key opens as that, and lets it be taken out", async () => {
    const box = await boxOf(vault);
    await share("gone");
    const database = openDatabase(name);
    await database.open();
    await database.m.delete("s");
    database.close();
    await box.tend();
    const one = await only(box);
    expect(one.said).toBeNull();
    await box.discard(one.item.id);
    expect(await howMuchWaits()).toBe(0);
  });

  it("refuses what was sealed with a key of before, and more than may wait", async () => {
    await boxOf(vault);
    const key = await readDropKey();
    if (key === null) throw new Error("there is no drop box");
    const old = { ...key, id: "Z".repeat(22) };
    const item = await sealDropped(
      world,
      old,
      { id: vault.newId(), at: 1 },
      { text: "x", day: "2026-11-20" },
    );
    expect(await drop(item)).toBe("other-key");
    for (let at = 0; at < MOST_WAITING; at += 1)
      expect(await drop({ ...item, key: key.id, id: vault.newId() })).toBe("waits");
    expect(await drop({ ...item, key: key.id })).toBe("too-many");
    await takeOut(item.id);
  });

  it("takes no text that no note could hold", () => {
    expect(LONGEST_SHARED).toBeLessThanOrEqual(LONGEST_TEXT);
  });

  it("goes when everything is erased", async () => {
    await boxOf(vault);
    await share("to be erased");
    vault.close();
    expect(await eraseDatabases(name)).toBe(true);
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(DROP_BOX);
    expect(await readDropKey()).toBeNull();
  });
});
