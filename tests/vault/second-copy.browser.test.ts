import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Day } from "#domain/day.ts";
import { emptyNote } from "#domain/note.ts";
import { bringBack } from "#vault/bring-back.ts";
import type { ReadCopy } from "#vault/copy-orders.ts";
import { doCopyWork } from "#vault/copy-work.ts";
import { Database, type Row } from "#vault/database.ts";
import { mayBringBack } from "#vault/may-bring-back.ts";
import { restoreCopy } from "#vault/restore.ts";
import { setAside } from "#vault/set-aside.ts";
import type { Vault } from "#vault/vault.ts";
import { workIn } from "#device/work.ts";
// oxlint-disable-next-line import/default
import workerAddress from "#vault/copy-worker.ts?worker&url";
import { beginCopy, DAY_OF_COPY, lookAtCopies, makeCopy, readCopy, wipeCopies } from "../support/copies.ts";
import { forget, freshName, newVault, reopen, start, testWorld } from "../support/world.ts";

const DAY = "2026-11-22" as Day;
let name = "";
let world = testWorld();
let vault: Vault;
beforeEach(async () => {
  name = freshName();
  world = testWorld();
  vault = await newVault(world, name);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vault.close();
  await wipeCopies();
  for (const each of [name, `${name}.0`, `${name}.1`]) forget(each);
});

const THERAPY = "T".repeat(22) as never;
async function keepNotes(into: Vault, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    const saved = await into.save("note", into.newId(), { ...emptyNote(THERAPY, DAY), text });
    if (!saved.ok) throw new Error("not saved");
  }
}
const textsIn = (of: Vault) =>
  of
    .journal()
    .note.map(({ data }) => data.text)
    .sort();

async function meddle<Value>(change: (database: Database) => Promise<Value>): Promise<Value> {
  const database = new Database(name);
  await database.open();
  const changed = await change(database);
  database.close();
  return changed;
}

async function copyOf(vid: string | null = vault.id): Promise<ReadCopy> {
  const copy = await readCopy(vid);
  if (copy === null) throw new Error("there is no copy");
  return copy;
}

const restore = async () => meddle(async (database) => restoreCopy(world, database, await copyOf()));

/** As a browser that lost it: nothing is left of the database, and no one is told. */
async function loseDatabase(): Promise<void> {
  vault.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener("success", () => resolve());
    request.addEventListener("error", () => reject(request.error ?? new Error("not deleted")));
  });
}

describe("a second copy", () => {
  it("is made in turns, and not again while nothing has changed", async () => {
    await keepNotes(vault, "one");
    expect(await makeCopy(name, vault.id)).toEqual({ kind: "written", day: DAY_OF_COPY });
    expect(await makeCopy(name, vault.id)).toEqual({ kind: "same", day: DAY_OF_COPY });
    await keepNotes(vault, "two");
    expect(await makeCopy(name, vault.id)).toEqual({ kind: "written", day: DAY_OF_COPY });
    const { heads, here } = await lookAtCopies(name);
    expect(here).toEqual({ vid: vault.id, gen: 1, seq: 2 });
    expect(heads).toEqual([
      { vid: vault.id, gen: 1, seq: 2, turn: 2, day: DAY_OF_COPY },
      { vid: vault.id, gen: 1, seq: 1, turn: 1, day: DAY_OF_COPY },
    ]);
  });

  it("S-01: holds nothing that can be read, and no key that the browser does not keep anyway", async () => {
    await keepNotes(vault, "the blue door");
    await makeCopy(name, vault.id);
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle("c0")).getFile();
    expect(await file.text()).not.toContain("blue");
    const { body } = await copyOf();
    expect(body.key?.key.length).toBe(32);
  });

  it("has no key in it where the header opens by other ways", async () => {
    await meddle(async (database) => {
      const header = (await database.m.get("h")) as { wraps: object[] };
      await database.m.put({ ...header, wraps: header.wraps.map((wrap) => ({ ...wrap, by: "pass" })) }, "h");
      await database.m.delete("k");
    });
    await makeCopy(name, vault.id);
    expect((await copyOf()).body.key).toBeNull();
  });

  it("is not made of a database that has lost entries meanwhile, or is another one", async () => {
    await keepNotes(vault, "one", "two");
    await meddle((database) => database.a.clear());
    expect((await makeCopy(name, vault.id, vault.entries().length))?.kind).toBe("other");
    expect((await makeCopy(name, "B".repeat(22)))?.kind).toBe("other");
    await loseDatabase();
    expect((await makeCopy(name, vault.id))?.kind).toBe("other");
    expect((await lookAtCopies(name)).heads).toEqual([]);
    // Looking makes no database where there is none.
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });

  it("S-20: overwrites every copy under another key, and of another journal, in both files", async () => {
    await makeCopy(name, vault.id);
    await keepNotes(vault, "one");
    await makeCopy(name, vault.id);
    const old = await copyOf();
    await meddle(async (database) => {
      const header = (await database.m.get("h")) as object;
      await database.m.put({ ...header, gen: 2, wraps: [] }, "h");
    });
    expect((await makeCopy(name, vault.id))?.kind).toBe("written");
    expect((await lookAtCopies(name)).heads.map(({ gen }) => gen)).toEqual([2]);
    const folder = await navigator.storage.getDirectory();
    for (const each of ["c0", "c1"]) {
      const bytes = await (await (await folder.getFileHandle(each)).getFile()).bytes();
      const key = String.fromCodePoint(...old.body.key!.key);
      expect(String.fromCodePoint(...bytes)).not.toContain(key);
    }
  });

  it("S-20: is made anew when a passcode is set, so that no key lies in it; and comes back locked", async () => {
    await keepNotes(vault, "one");
    await makeCopy(name, vault.id);
    await keepNotes(vault, "two");
    await makeCopy(name, vault.id);
    const old = String.fromCodePoint(...(await copyOf()).body.key!.key);
    const set = await vault.setLock(
      null,
      { passcode: "a quiet room", recovery: null, device: null },
      () => {},
    );
    expect(set.ok).toBe(true);
    vault.close();
    // Also while it is locked: whichever journal is there.
    const order = { kind: "write", database: name, vid: null, least: 0, day: DAY_OF_COPY } as const;
    expect(await workIn(workerAddress, order).done).toEqual({ kind: "written", day: DAY_OF_COPY });
    const folder = await navigator.storage.getDirectory();
    for (const each of ["c0", "c1"]) {
      const bytes = await (await (await folder.getFileHandle(each)).getFile()).bytes();
      expect(String.fromCodePoint(...bytes)).not.toContain(old);
    }
    expect((await copyOf()).body.key).toBeNull();
    await loseDatabase();
    expect(await restore()).toEqual({ ok: true, value: "restored" });
    const again = await start(world, name);
    if (again.state !== "locked") throw new Error("it has a passcode");
    const opened = await again.locked.open({ by: "passcode", passcode: "a quiet room" });
    expect(opened.ok && textsIn(opened.value.vault)).toEqual(["one", "two"]);
    if (opened.ok) opened.value.vault.close();
  });

  it("is not written over by a journal that went back to the key of before", async () => {
    await keepNotes(vault, "one", "two", "three", "four");
    const before = await meddle(async ({ m }) => m.bulkGet(["h", "k", "n"]));
    const rows = await meddle(
      async ({ a }) => [await a.toCollection().primaryKeys(), await a.toArray()] as const,
    );
    await vault.setLock(null, { passcode: "agua clara", recovery: null, device: null });
    await makeCopy(name, vault.id);
    await meddle(async ({ m, a, b }) => {
      await b.clear();
      await a.bulkPut([...rows[1]], [...rows[0]]);
      await m.bulkPut(before, ["h", "k", "n"]);
    });
    expect((await makeCopy(name, vault.id))?.kind).toBe("other");
    expect((await lookAtCopies(name)).heads.map(({ gen }) => gen)).toEqual([2]);
  });

  it("is not written over by an empty journal that was begun where the other was lost", async () => {
    await keepNotes(vault, "one", "two", "three", "four");
    await makeCopy(name, vault.id);
    const old = vault.id;
    await loseDatabase();
    world.storage.items.clear();
    vault = await newVault(world, name);
    await keepNotes(vault, "anew");
    expect((await makeCopy(name, vault.id))?.kind).toBe("other");
    expect((await lookAtCopies(name)).heads[0]?.vid).toBe(old);
    // Once it is a journal with something in it, it is the one to keep.
    await keepNotes(vault, "and", "more", "of", "it");
    expect((await makeCopy(name, vault.id))?.kind).toBe("written");
    expect((await lookAtCopies(name)).heads.map(({ vid }) => vid)).toEqual([vault.id]);
  });

  it("F14: stopped at any moment of being made, thirty times: a whole one is always there", async () => {
    await keepNotes(vault, "x".repeat(20_000), "y".repeat(20_000), "z".repeat(20_000));
    await makeCopy(name, vault.id);
    let stopped = 0;
    for (let at = 0; at < 30; at += 1) {
      await keepNotes(vault, `note ${at}`);
      const { done, stop } = beginCopy(name, vault.id);
      // Another moment each time: which one it hits is up to the machine.
      await new Promise((resolve) => setTimeout(resolve, 10 + 7 * at));
      stop();
      if ((await done) === null) stopped += 1;
      expect((await lookAtCopies(name)).heads.length).toBeGreaterThan(0);
    }
    expect(stopped).toBeGreaterThan(0);
  });

  it("F21: a browser that refuses a place for it is told from one that keeps it, and nothing else changes", async () => {
    vi.spyOn(navigator.storage, "getDirectory").mockRejectedValue(new DOMException("no", "SecurityError"));
    await expect(doCopyWork(world, { kind: "look", database: name })).rejects.toThrow("no");
    await keepNotes(vault, "all the same");
    expect(textsIn(vault)).toEqual(["all the same"]);
  });
});

describe("the way back", () => {
  it("F16: a journal that is gone comes back with its drafts, and says what is missing since", async () => {
    await keepNotes(vault, "one", "two");
    const draft = { id: vault.newId(), form: "note", target: vault.newId(), base: null, was: null, turn: 1 };
    await vault.drafts.keep({ ...draft, values: { text: "half" } });
    await makeCopy(name, vault.id);
    await keepNotes(vault, "three");
    await loseDatabase();
    expect((await start(world, name)).state).toBe("missing");
    expect(await restore()).toEqual({ ok: true, value: "restored" });
    const again = await reopen(world, name);
    expect(textsIn(again.vault)).toEqual(["one", "two"]);
    expect([again.behind, again.lostRows, again.vault.id]).toEqual([1, 0, vault.id]);
    const unfinished = await again.vault.drafts.unfinished();
    expect(unfinished.ok && unfinished.value.map(({ values }) => values)).toEqual([{ text: "half" }]);
    await keepNotes(again.vault, "four");
    again.vault.close();
    const third = await reopen(world, name);
    expect(textsIn(third.vault)).toEqual(["four", "one", "two"]);
    third.vault.close();
  });

  it("is walked once by two windows, and never over a journal that opens", async () => {
    await keepNotes(vault, "one");
    await makeCopy(name, vault.id);
    await keepNotes(vault, "two");
    expect(await restore()).toEqual({ ok: true, value: "repaired" });
    const again = await reopen(world, name);
    expect(textsIn(again.vault)).toEqual(["one", "two"]);
    again.vault.close();
  });

  const harms: Record<string, (database: Database) => Promise<unknown>> = {
    "a header that does not read": async (database) =>
      database.m.put({ ...((await database.m.get("h")) as object), gen: 7 }, "h"),
    "the browser's key gone": (database) => database.m.delete("k"),
    "entries without a header": (database) => database.m.clear(),
  };
  it.each(Object.entries(harms))(
    "F19: %s: repaired, with every entry that was written since",
    async (_, harm) => {
      await keepNotes(vault, "one");
      await makeCopy(name, vault.id);
      await keepNotes(vault, "two");
      vault.close();
      await meddle(harm);
      expect((await start(world, name)).state).toBe("damaged");
      expect(await restore()).toEqual({ ok: true, value: "repaired" });
      const again = await reopen(world, name);
      expect(textsIn(again.vault)).toEqual(["one", "two"]);
      again.vault.close();
    },
  );

  it("F19: repairs a header that reads and does not open, and touches none that does", async () => {
    await keepNotes(vault, "one");
    await makeCopy(name, vault.id);
    vault.close();
    const whole = await meddle(({ m }) => m.get("h"));
    await restore();
    expect(await meddle(({ m }) => m.get("h"))).toEqual(whole);
    // The browser's own key is another one: the header is as it was.
    const other = await crypto.subtle.importKey("raw", new Uint8Array(32), "HKDF", false, ["deriveKey"]);
    await meddle(({ m }) => m.put(other, "k"));
    expect((await start(world, name)).state).toBe("damaged");
    expect(await restore()).toEqual({ ok: true, value: "repaired" });
    ({ vault } = await reopen(world, name));
    expect(textsIn(vault)).toEqual(["one"]);
  });

  it("F19: entries of which none opens with the copy are set aside and kept, and only then the copy is laid in their place", async () => {
    await keepNotes(vault, "one");
    await makeCopy(name, vault.id);
    vault.close();
    const stray: Row = { v: 1, g: 1, n: 5, iv: new Uint8Array(12), ct: new ArrayBuffer(528) };
    await meddle(async (database) => {
      await database.m.clear();
      await database.a.clear();
      await database.a.put(stray, "S".repeat(22));
    });
    expect(await restore()).toEqual({ ok: false, problem: "not-empty" });
    await meddle(async (database) => {
      expect(await database.a.toArray()).toEqual([stray]);
      await setAside(database);
    });
    expect(await restore()).toEqual({ ok: true, value: "restored" });
    const again = await reopen(world, name);
    expect(textsIn(again.vault)).toEqual(["one"]);
    again.vault.close();
    const aside = new Database(`${name}.0`);
    await aside.open();
    expect(await aside.a.toCollection().primaryKeys()).toEqual(["S".repeat(22)]);
    expect(await aside.a.toArray()).toEqual([stray]);
    aside.close();
  });

  it("a second journal that is set aside does not take the place of the first", async () => {
    vault.close();
    await meddle(setAside);
    const started = await start(world, name);
    if (started.state !== "missing") throw new Error("expected an empty place");
    const made = await started.createAnew();
    if (!made.ok) throw new Error("not made");
    made.value.close();
    await meddle(setAside);
    const vids = [];
    for (const each of [`${name}.0`, `${name}.1`]) {
      const aside = new Database(each);
      await aside.open();
      vids.push(((await aside.m.get("h")) as { vid: string }).vid);
      aside.close();
    }
    expect(vids).toEqual([vault.id, made.value.id]);
  });

  it("a copy that does not open is not laid anywhere", async () => {
    await makeCopy(name, vault.id);
    const copy = await copyOf();
    await loseDatabase();
    const harmed = { ...copy, body: { ...copy.body, key: { ...copy.body.key!, key: new Uint8Array(32) } } };
    const unread = { ...copy, body: { ...copy.body, header: { fmt: 1 } } };
    for (const each of [harmed, unread])
      expect(await meddle((database) => restoreCopy(world, database, each))).toEqual({
        ok: false,
        problem: "does-not-fit",
      });
    expect((await start(world, name)).state).toBe("missing");
  });
});

describe("F18: an open journal", () => {
  const bringBackInto = async (again: Awaited<ReturnType<typeof reopen>>) => {
    const looked = await lookAtCopies(name);
    const missing = {
      behind: again.behind,
      lostRows: again.lostRows,
      damaged: again.vault.damaged.length,
    };
    expect(mayBringBack(looked, missing)).toBe(true);
    return bringBack(again.vault, await copyOf(), looked.here!.seq, missing);
  };

  it("gets damaged entries back, as they were, and keeps what was written later", async () => {
    await keepNotes(vault, "one", "two");
    await makeCopy(name, vault.id);
    await keepNotes(vault, "three");
    const { id } = vault.journal().note.find(({ data }) => data.text === "one")!;
    vault.close();
    await meddle(async (database) => {
      const row = (await database.a.get(id)) as Row;
      await database.a.put({ ...row, iv: row.iv.map((byte) => byte ^ 1) }, id);
    });
    const again = await reopen(world, name);
    expect(again.vault.damaged).toEqual([id]);
    expect(await bringBackInto(again)).toEqual({ count: 1, behind: 0, lostRows: 0 });
    expect(textsIn(again.vault)).toEqual(["one", "three", "two"]);
    again.vault.close();
    const third = await reopen(world, name);
    expect(third.vault.damaged).toEqual([]);
    third.vault.close();
  });

  it("gets entries back that are gone, but none that was deleted", async () => {
    await keepNotes(vault, "kept", "deleted later", "gone");
    await makeCopy(name, vault.id);
    const item = (text: string) => vault.journal().note.find(({ data }) => data.text === text)!;
    await vault.remove(item("deleted later").id);
    const gone = item("gone").id;
    vault.close();
    await meddle((database) => database.a.delete(gone));
    const again = await reopen(world, name);
    expect(again.lostRows).toBe(1);
    expect(await bringBackInto(again)).toEqual({ count: 1, behind: 0, lostRows: 0 });
    expect(textsIn(again.vault)).toEqual(["gone", "kept"]);
    again.vault.close();
  });

  it("that went back in time is as it was again, also where nothing outside remembers", async () => {
    await keepNotes(vault, "one");
    const before = await meddle(async (database) => ({
      rows: await database.a.toArray(),
      ids: await database.a.toCollection().primaryKeys(),
      manifest: await database.m.get("n"),
    }));
    await keepNotes(vault, "two", "three");
    await makeCopy(name, vault.id);
    await keepNotes(vault, "four");
    vault.close();
    await meddle(async (database) => {
      await database.a.clear();
      await database.a.bulkPut(before.rows, before.ids);
      await database.m.put(before.manifest, "n");
    });
    const again = await reopen(world, name);
    expect(again.behind).toBe(3);
    expect(await bringBackInto(again)).toEqual({ count: 2, behind: 1, lostRows: 0 });
    expect(textsIn(again.vault)).toEqual(["one", "three", "two"]);
    again.vault.close();
    world.storage.items.clear();
    const forgetful = await reopen(world, name);
    expect(mayBringBack(await lookAtCopies(name), { behind: 0, lostRows: 0, damaged: 0 })).toBe(true);
    forgetful.vault.close();
  });

  it("takes nothing from a copy of another generation, nor from one that knows no more", async () => {
    await makeCopy(name, vault.id);
    const { heads, here } = await lookAtCopies(name);
    const nothing = { behind: 0, lostRows: 0, damaged: 0 };
    const all = { behind: 2, lostRows: 2, damaged: 2 };
    expect(mayBringBack({ heads, here }, nothing)).toBe(false);
    expect(mayBringBack({ heads, here: { ...here!, gen: 2 } }, all)).toBe(false);
    expect(mayBringBack({ heads: [], here }, all)).toBe(false);
    expect(mayBringBack({ heads, here: null }, all)).toBe(false);
  });
});
