import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { emptyNote } from "#domain/note.ts";
import type { Vault } from "#vault/vault.ts";
import type { World } from "#vault/world.ts";
import { forget, freshName, newVault, openDatabase, reopen, start, testWorld } from "../support/world.ts";

const note = (text: string) => ({ ...emptyNote("B".repeat(22) as Id, "2026-11-22" as Day), text });
const LOCK = { passcode: "agua clara", recovery: null, device: null };

let name = "";
let world: World;
let vault: Vault;
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

async function write(to: Vault, text: string): Promise<Id> {
  const id = to.newId();
  const saved = await to.save("note", id, note(text));
  expect(saved.ok).toBe(true);
  return id;
}

const texts = (of: Vault): string[] =>
  of
    .journal()
    .note.map(({ data }) => data.text)
    .sort();

const draft = (text: string) => ({
  id: "D".repeat(22) as Id,
  turn: 1,
  form: "note",
  target: "T".repeat(22) as Id,
  base: null,
  was: null,
  values: { text },
});

/** Whatever state it is in, the journal is opened. */
async function openSomehow(): Promise<Vault> {
  const there = await start(world, name);
  if (there.state === "open") return there.vault;
  if (there.state !== "locked") throw new Error(there.state);
  const open = await there.locked.open({ by: "passcode", passcode: LOCK.passcode });
  if (!open.ok) throw new Error(open.problem);
  return open.value.vault;
}

async function counts(): Promise<number[]> {
  const database = openDatabase(name);
  await database.open();
  const both = [await database.a.count(), await database.b.count()];
  database.close();
  return both.sort((one, other) => one - other);
}

/** Lets so many writes through, and then none. */
function failAfter(writes: number): { failed: boolean } {
  const told = { failed: false };
  let left = writes;
  for (const method of ["put", "clear", "delete"] as const) {
    const real = IDBObjectStore.prototype[method] as (...all: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...all: unknown[]
    ) {
      if (left === 0) {
        told.failed = true;
        throw new DOMException("as a browser would", "QuotaExceededError");
      }
      left -= 1;
      return real.apply(this, all) as never;
    } as never);
  }
  return told;
}

describe("sealing everything anew", () => {
  it("F20: stopped at any write, leaves the journal whole, as it was or as it was to be", async () => {
    for (const text of ["one", "two", "three"]) await write(vault, text);
    await vault.drafts.keep(draft("half"));
    let stops = 0;
    for (let writes = 0; ; writes += 1) {
      const told = failAfter(writes);
      const done = await vault.setLock(null, LOCK);
      vi.restoreAllMocks();
      vault.close();
      vault = await openSomehow();
      expect(texts(vault)).toEqual(["one", "three", "two"]);
      const kept = await vault.drafts.unfinished();
      expect(kept.ok && kept.value.map(({ values }) => values)).toEqual([{ text: "half" }]);
      // What was left behind is gone with the next start.
      expect(await counts()).toEqual([0, 3]);
      if (!done.ok) {
        expect([done.problem, vault.ways()]).toEqual(["full", null]);
        stops += 1;
        continue;
      }
      expect(vault.ways()).not.toBeNull();
      if (!told.failed) break;
      await vault.setLock(LOCK.passcode, null);
    }
    // The clearing, three rows, the header, the manifest and the draft.
    expect(stops).toBeGreaterThanOrEqual(7);
  });

  it("F13, F25: takes along what a window writes that has not heard of it, and refuses it afterwards", async () => {
    await write(vault, "one");
    // As a window that sleeps: it hears nothing.
    const beside = (await reopen({ ...world, channel: null }, name)).vault;
    let wasTold = 0;
    await vault.setLock(null, LOCK, () => {
      wasTold += 1;
      if (wasTold === 1) void beside.save("note", "W".repeat(22) as Id, note("two"));
    });
    expect(wasTold).toBeGreaterThan(1);
    expect(texts(vault)).toEqual(["one", "two"]);
    // With the old key nothing can be written any more, and it is not said to be saved.
    expect(await beside.save("note", beside.newId(), note("late"))).toEqual({ ok: false, problem: "closed" });
    expect(await beside.drafts.keep(draft("late"))).toEqual({ ok: false, problem: "closed" });
    expect(beside.state()).toBe("closed");
    beside.close();
    await write(vault, "three");
    vault.close();
    vault = await openSomehow();
    expect(texts(vault)).toEqual(["one", "three", "two"]);
    expect(vault.damaged).toEqual([]);
  });

  it("asks other windows to leave, and one that starts meanwhile waits", async () => {
    await write(vault, "one");
    const beside = (await reopen(world, name)).vault;
    const asked = new Promise<void>((done) => {
      beside.onAskedToLeave(() => {
        beside.close();
        done();
      });
    });
    const late: ReturnType<typeof start>[] = [];
    const order: string[] = [];
    await vault.setLock(null, LOCK, (done, total) => {
      if (late.length === 0) late.push(start(world, name));
      if (done === total) order.push("sealed");
    });
    await asked;
    for (const there of await Promise.all(late)) order.push(there.state);
    expect(order).toEqual(["sealed", "locked"]);
  });

  it("F20: that found no room leaves none of it taken", async () => {
    for (const text of ["one", "two", "three"]) await write(vault, text);
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...all) {
      puts += 1;
      if (puts > 3) throw new DOMException("as a browser would", "QuotaExceededError");
      return put.apply(this, all);
    });
    expect(await vault.setLock(null, LOCK)).toEqual({ ok: false, problem: "full" });
    vi.restoreAllMocks();
    expect(await counts()).toEqual([0, 3]);
    await write(vault, "four");
    expect(texts(vault)).toEqual(["four", "one", "three", "two"]);
  });

  it("F25: a window that missed it leaves as soon as it looks", async () => {
    await write(vault, "one");
    const beside = (await reopen({ ...world, channel: null }, name)).vault;
    const left = new Promise<void>((done) => void beside.onAskedToLeave(done));
    await vault.setLock(null, LOCK);
    await beside.catchUp();
    await left;
    expect(beside.state()).toBe("closed");
    beside.close();
  });

  it("keeps a draft that is written while it goes on", async () => {
    await write(vault, "one");
    let wasTold = false;
    await vault.setLock(null, LOCK, () => {
      if (!wasTold) void vault.drafts.keep(draft("typed meanwhile"));
      wasTold = true;
    });
    await vault.drafts.keep({ ...draft("and after"), turn: 2 });
    vault.close();
    vault = await openSomehow();
    const kept = await vault.drafts.unfinished();
    expect(kept.ok && kept.value.map(({ values }) => values)).toEqual([{ text: "and after" }]);
  });

  it("keeps the folder of the copy, with the passphrase of its file", async () => {
    await write(vault, "one");
    const handle = await navigator.storage.getDirectory();
    const kept = {
      handle,
      name: "copia.age",
      passphrase: "nube piedra",
      holds: null,
      at: null,
      failed: false,
    };
    expect(await (await vault.folder()).write(kept)).toEqual({ ok: true, value: null });
    await vault.setLock(null, LOCK);
    const read = await (await vault.folder()).read();
    expect(read.ok && read.value).toMatchObject({ name: "copia.age", passphrase: "nube piedra" });
  });

  it("F18: keeps rows that do not open as they lie", async () => {
    await write(vault, "one");
    const broken = await write(vault, "two");
    const database = openDatabase(name);
    await database.open();
    const row = (await database.a.get(broken)) as { ct: ArrayBuffer };
    new Uint8Array(row.ct)[3] = (new Uint8Array(row.ct)[3] ?? 0) ^ 1;
    await database.a.put(row as never, broken);
    vault.close();
    vault = await openSomehow();
    expect(vault.damaged).toEqual([broken]);
    expect((await vault.setLock(null, LOCK)).ok).toBe(true);
    expect(await database.b.get(broken)).toEqual(row);
    database.close();
    vault.close();
    vault = await openSomehow();
    expect([texts(vault), vault.damaged]).toEqual([["one"], [broken]]);
  });
});
