import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { emptyNote } from "#domain/note.ts";
import type { Row } from "#vault/database.ts";
import { Database } from "#vault/database.ts";
import { startVault } from "#vault/start.ts";
import type { Vault } from "#vault/vault.ts";
import { forget, freshName, newVault, reopen, start, testWorld } from "../support/world.ts";

const DAY = "2026-11-22" as Day;
let name = "";
beforeEach(() => {
  name = freshName();
});
afterEach(() => forget(name));

async function keepNotes(vault: Vault, count: number): Promise<void> {
  const therapyId = vault.newId();
  for (let at = 0; at < count; at += 1) {
    const saved = await vault.save("note", vault.newId(), { ...emptyNote(therapyId, DAY), text: `note ${at}` });
    if (!saved.ok) throw new Error("not saved");
  }
}

/** Changes the database behind the app's back. */
async function meddle(change: (database: Database) => Promise<unknown>): Promise<void> {
  const database = new Database(name);
  await database.open();
  await change(database);
  database.close();
}

describe("what is found at start", () => {
  it("nothing, and nothing was: a first visit, and nothing is written by looking", async () => {
    const world = testWorld();
    expect((await start(world, name)).state).toBe("new");
    expect((await start(world, name)).state).toBe("new");
    expect(world.storage.items.size).toBe(0);
  });

  it("nothing, but there was a journal: missing, never a first visit", async () => {
    const world = testWorld();
    const vault = await newVault(world, name);
    await keepNotes(vault, 1);
    vault.close();
    forget(name);
    const found = await start(world, name);
    expect(found.state).toBe("missing");
    expect(found).toMatchObject({ since: DAY });
    expect((await start(world, name)).state).toBe("missing");
  });

  it("a journal that is behind what was acknowledged: opens, and says by how much", async () => {
    const world = testWorld();
    const vault = await newVault(world, name);
    await keepNotes(vault, 3);
    vault.close();
    const sentinel = JSON.parse(world.storage.items.get("al") ?? "") as { seq: number };
    world.storage.items.set("al", JSON.stringify({ ...sentinel, seq: sentinel.seq + 4 }));
    const again = await reopen(world, name);
    expect(again.behind).toBe(4);
    expect(again.vault.journal().note.length).toBe(3);
    again.vault.close();
  });

  it("records that have gone: opens with the rest, and says how many", async () => {
    const world = testWorld();
    const vault = await newVault(world, name);
    await keepNotes(vault, 4);
    vault.close();
    await meddle(async (database) => database.a.bulkDelete((await database.a.toCollection().primaryKeys()).slice(0, 2)));
    const again = await reopen(world, name);
    expect(again.lostRows).toBe(2);
    expect(again.vault.journal().note.length).toBe(2);
    again.vault.close();
  });

  it("a newer app's journal: refused, and left as it is", async () => {
    const world = testWorld();
    (await newVault(world, name)).close();
    await meddle(async (database) => {
      const header = (await database.m.get("h")) as object;
      await database.m.put({ ...header, fmt: 2, more: "of the future" }, "h");
    });
    expect((await start(world, name)).state).toBe("too-new");
    await meddle(async (database) => {
      expect(await database.m.get("h")).toMatchObject({ fmt: 2, more: "of the future" });
    });
  });

  it.each([
    ["a flipped bit in the wrapped key", (header: { wraps: { ct: ArrayBuffer }[] }) => new Uint8Array(header.wraps[0]!.ct)[3]! ^ 1],
    ["another generation", () => null],
  ])("a damaged header (%s): says so, not that a code is wrong, and is left as it is", async (what, flip) => {
    const world = testWorld();
    (await newVault(world, name)).close();
    await meddle(async (database) => {
      const header = (await database.m.get("h")) as { gen: number; wraps: { ct: ArrayBuffer }[] };
      if (what === "another generation") header.gen = 7;
      else new Uint8Array(header.wraps[0]!.ct)[3] = Number(flip(header));
      await database.m.put(header, "h");
    });
    expect((await start(world, name)).state).toBe("damaged");
  });

  it("a header without its key, and records without a header: damaged, never a first visit", async () => {
    const world = testWorld();
    const vault = await newVault(world, name);
    await keepNotes(vault, 1);
    vault.close();
    await meddle((database) => database.m.delete("k"));
    expect((await start(world, name)).state).toBe("damaged");
    await meddle((database) => database.m.clear());
    world.storage.items.clear();
    expect((await start(world, name)).state).toBe("damaged");
  });

  it("a damaged manifest: opens with every record, and can still be written", async () => {
    const world = testWorld();
    const vault = await newVault(world, name);
    await keepNotes(vault, 2);
    vault.close();
    await meddle((database) => database.m.delete("n"));
    const again = await reopen(world, name);
    expect(again.vault.journal().note.length).toBe(2);
    await keepNotes(again.vault, 1);
    again.vault.close();
    const third = await reopen(world, name);
    expect(third.vault.journal().note.length).toBe(3);
    expect(third.lostRows).toBe(0);
    third.vault.close();
  });

  it("a database that never answers: said after the wait, not waited for in silence", async () => {
    const database = new Database(name);
    database.open = () => new Promise(() => undefined) as never;
    expect(await startVault(testWorld(), { database, waitMs: 20 })).toEqual({ state: "blocked", why: "hangs" });
  });

  it("a database that refuses: said, with nothing kept in memory instead", async () => {
    const database = new Database(name);
    database.open = (() => Promise.reject(new DOMException("no", "SecurityError"))) as never;
    expect(await startVault(testWorld(), { database })).toEqual({ state: "blocked", why: "fails" });
  });
});

describe("a record altered on disk", () => {
  const alterations: Record<string, (rows: [string, Row][]) => [string, Row][]> = {
    "ciphertext flipped": ([[id, row], ...rest]) => {
      const bytes = new Uint8Array(row.ct.slice(0));
      bytes[40] = (bytes[40] ?? 0) ^ 1;
      return [[id, { ...row, ct: bytes.buffer }], ...rest];
    },
    "nonce changed": ([[id, row], ...rest]) => [[id, { ...row, iv: row.iv.map((byte) => byte ^ 255) as Uint8Array<ArrayBuffer> }], ...rest],
    "sequence number changed": ([[id, row], ...rest]) => [[id, { ...row, n: row.n + 100 }], ...rest],
    "generation changed": ([[id, row], ...rest]) => [[id, { ...row, g: 2 }], ...rest],
    "swapped with another": ([[a, rowA], [b, rowB], ...rest]) => [[a, rowB], [b, rowA], ...rest] as [string, Row][],
    "truncated": ([[id, row], ...rest]) => [[id, { ...row, ct: row.ct.slice(0, 100) }], ...rest],
    "not a row at all": ([[id], ...rest]) => [[id, { hello: 1 } as unknown as Row], ...rest],
  };
  it.each(Object.entries(alterations))("%s: set aside and kept, the rest is usable and can be written", async (what, alter) => {
    const world = testWorld();
    const vault = await newVault(world, name);
    await keepNotes(vault, 5);
    vault.close();
    let before: [string, Row][] = [];
    await meddle(async (database) => {
      const keys = await database.a.toCollection().primaryKeys();
      const rows = await database.a.toArray();
      before = alter(keys.map((key, at) => [String(key), rows[at] as Row]));
      await database.a.bulkPut(before.map(([, row]) => row), before.map(([id]) => id));
    });
    const expected = what === "swapped with another" ? 2 : 1;
    const again = await reopen(world, name);
    expect(again.vault.damaged.length).toBe(expected);
    expect(again.vault.journal().note.length).toBe(5 - expected);
    await keepNotes(again.vault, 1);
    again.vault.close();
    await meddle(async (database) => {
      expect(await database.a.get(before[0]![0])).toEqual(before[0]![1]);
    });
    const third = await reopen(world, name);
    expect(third.vault.journal().note.length).toBe(6 - expected);
    third.vault.close();
  });
});

describe("two tabs that begin at once", () => {
  it("end with one journal", async () => {
    const world = testWorld();
    const [one, other] = await Promise.all([start(world, name), start(world, name)]);
    if (one.state !== "new" || other.state !== "new") throw new Error("expected a first visit");
    const [first, second] = await Promise.all([one.create(), other.create()]);
    if (!first.ok || !second.ok) throw new Error("not created");
    await keepNotes(first.value, 1);
    await second.value.catchUp();
    expect(second.value.journal().note.length).toBe(1);
    await keepNotes(second.value, 1);
    await first.value.catchUp();
    expect(first.value.journal().note.length).toBe(2);
    first.value.close();
    second.value.close();
  });
});
