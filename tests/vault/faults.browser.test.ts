import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Day } from "#domain/day.ts";
import { compareStamps } from "#domain/clock.ts";
import { emptyNote } from "#domain/note.ts";
import { Database } from "#vault/database.ts";
import { startVault } from "#vault/start.ts";
import { forget, freshName, newVault, reopen, testWorld } from "../support/world.ts";

const DAY = "2026-11-22" as Day;
let name = "";
beforeEach(() => {
  name = freshName();
});
afterEach(() => {
  vi.restoreAllMocks();
  forget(name);
});

/** Makes the n-th put of a record or draft fail the way browsers fail. */
function failPut(error: string, times: number): { count: number } {
  const put = IDBObjectStore.prototype.put;
  const failed = { count: 0 };
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (failed.count < times) {
      failed.count += 1;
      throw new DOMException("as a browser would", error);
    }
    return put.call(this, value, key);
  });
  return failed;
}

const note = (text: string) => ({ ...emptyNote("B".repeat(22) as never, DAY), text });

describe("F20: a full disk", () => {
  it("refuses the save, keeps what was there, and takes it when there is room again", async () => {
    const world = testWorld();
    const vault = await newVault(world, name);
    await vault.save("note", vault.newId(), note("before"));
    failPut("QuotaExceededError", 1);
    const id = vault.newId();
    expect(await vault.save("note", id, note("too much"))).toEqual({ ok: false, problem: "full" });
    expect(vault.journal().note.map((item) => item.data.text)).toEqual(["before"]);
    expect((await vault.save("note", id, note("too much"))).ok).toBe(true);
    vault.close();
    const again = await reopen(world, name);
    expect(again.vault.journal().note.length).toBe(2);
    expect([again.behind, again.lostRows]).toEqual([0, 0]);
    again.vault.close();
  });
});

describe("F24: a connection that is lost", () => {
  it.each(["InvalidStateError", "UnknownError", "AbortError"])(
    "by %s: opened once more, and saved once",
    async (error) => {
      const world = testWorld();
      const vault = await newVault(world, name);
      const failed = failPut(error, 1);
      expect((await vault.save("note", vault.newId(), note("still here"))).ok).toBe(true);
      expect(failed.count).toBe(1);
      expect(vault.journal().note.length).toBe(1);
      expect((await vault.save("note", vault.newId(), note("and after"))).ok).toBe(true);
      vault.close();
      const again = await reopen(world, name);
      expect(again.vault.journal().note.length).toBe(2);
      again.vault.close();
    },
  );

  it("for good: says so instead of pretending, and holds the text", async () => {
    const vault = await newVault(testWorld(), name);
    failPut("UnknownError", Number.POSITIVE_INFINITY);
    expect(await vault.save("note", vault.newId(), note("not kept"))).toEqual({
      ok: false,
      problem: "unavailable",
    });
    expect(vault.journal().note).toEqual([]);
    vault.close();
  });

  it("because the database was taken away: never begins a new one silently", async () => {
    const world = testWorld();
    const vault = await newVault(world, name);
    await vault.save("note", vault.newId(), note("gone with it"));
    // A browser that evicts closes the connection without a word and leaves an empty place.
    const spy = vi.spyOn(IDBObjectStore.prototype, "get").mockImplementationOnce(() => {
      throw new DOMException("closing", "InvalidStateError");
    });
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
    });
    spy.mockRestore();
    const saved = await vault.save("note", vault.newId(), note("after"));
    expect(saved.ok).toBe(false);
    const database = new Database(name);
    expect((await startVault(world, { database })).state).toBe("missing");
    database.close();
    vault.close();
  });
});

describe("F21: a browser with parts missing", () => {
  it("works without localStorage, Web Locks and BroadcastChannel", async () => {
    const world = testWorld({ storage: null, locks: null, channel: null });
    const vault = await newVault(world, name);
    const other = (await reopen(world, name)).vault;
    const saved = await vault.save("note", vault.newId(), note("one"));
    expect(saved.ok).toBe(true);
    await other.catchUp();
    expect(other.journal().note.length).toBe(1);
    const release = vault.drafts.hold(vault.newId());
    release();
    vault.close();
    other.close();
  });

  it("works when localStorage throws at every touch", async () => {
    const refuse = () => {
      throw new DOMException("no", "SecurityError");
    };
    const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
    const vault = await newVault(testWorld({ storage }), name);
    expect((await vault.save("note", vault.newId(), note("one"))).ok).toBe(true);
    vault.close();
  });
});

describe("F26: a clock that jumps", () => {
  it("years back and ahead: later writes stay later, and the day that was written never changes", async () => {
    const year = 31_557_600_000;
    let ms = 1_800_000_000_000;
    const world = testWorld({ nowMs: () => ms });
    const vault = await newVault(world, name);
    const id = vault.newId();
    const texts: string[] = [];
    for (const jump of [0, 73 * year, -2 * year, -80 * year, 1]) {
      ms += jump;
      const text = `at ${ms}`;
      texts.unshift(text);
      expect((await vault.save("note", id, { ...note(text), day: "2028-02-29" as Day })).ok).toBe(true);
      expect(vault.journal().note[0]?.data.text).toBe(text);
    }
    const stamps = vault.versions(id).map((version) => version.h);
    for (const [at, stamp] of stamps.slice(1).entries())
      expect(compareStamps(stamps[at]!, stamp)).toBeGreaterThan(0);
    vault.close();
    const again = await reopen(world, name);
    expect(again.vault.versions(id).map((version) => (version.d as { text: string }).text)).toEqual(texts);
    expect(again.vault.journal().note[0]?.data.day).toBe("2028-02-29");
    again.vault.close();
  });
});

describe("every write", () => {
  it("S-05, S-07, F15: is strict, and is sealed with a nonce of its own and bound to its place", async () => {
    const durabilities: unknown[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
      this: IDBDatabase,
      names,
      mode,
      options,
    ) {
      if (mode === "readwrite") durabilities.push(options?.durability);
      return transaction.call(this, names, mode, options);
    });
    const nonces = new Set<string>();
    let sealed = 0;
    const subtle = Object.create(crypto.subtle) as SubtleCrypto;
    for (const method of ["decrypt", "importKey", "deriveKey", "unwrapKey"] as const) {
      subtle[method] = crypto.subtle[method].bind(crypto.subtle) as never;
    }
    subtle.encrypt = (how, key, data) => {
      const { iv, additionalData, name: algorithm } = how as AesGcmParams;
      expect([algorithm, key.extractable, (key.algorithm as AesKeyAlgorithm).length]).toEqual([
        "AES-GCM",
        false,
        256,
      ]);
      expect(additionalData).toBeDefined();
      nonces.add(String(new Uint8Array(iv as ArrayBuffer)));
      sealed += 1;
      return crypto.subtle.encrypt(how, key, data);
    };
    const vault = await newVault(testWorld({ subtle }), name);
    const id = vault.newId();
    for (let at = 0; at < 30; at += 1) await vault.save("note", id, note(`${at}`));
    await vault.drafts.keep({
      id: vault.newId(),
      form: "note",
      target: id,
      base: null,
      was: null,
      values: {},
      turn: 1,
    });
    await vault.remove(id);
    expect(durabilities.length).toBeGreaterThan(30);
    expect(new Set(durabilities)).toEqual(new Set(["strict"]));
    expect(nonces.size).toBe(sealed);
    vault.close();
  });
});

describe("names on disk", () => {
  it("S-04: say nothing", async () => {
    const database = new Database();
    await database.open();
    const stores = [...database.backendDB().objectStoreNames];
    const indexes = stores.flatMap((store) => [
      ...database.backendDB().transaction(store).objectStore(store).indexNames,
    ]);
    expect(database.name).toBe("v1");
    expect(stores).toEqual(["a", "b", "d", "m"]);
    expect(indexes).toEqual([]);
    database.close();
    forget("v1");
  });
});
