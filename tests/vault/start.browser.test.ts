import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { emptyNote } from "#domain/note.ts";
import { Database, type Row } from "#vault/database.ts";
import type { Header } from "#vault/header.ts";
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
    const saved = await vault.save("note", vault.newId(), {
      ...emptyNote(therapyId, DAY),
      text: `note ${at}`,
    });
    if (!saved.ok) throw new Error("not saved");
  }
}

function flipBit(header: Header): void {
  for (const wrap of header.wraps) {
    const bytes = new Uint8Array(wrap.ct);
    bytes[3] = (bytes[3] ?? 0) ^ 1;
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

  it("F16: nothing, but there was a journal: missing, never a first visit", async () => {
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
    await meddle(async (database) =>
      database.a.bulkDelete((await database.a.toCollection().primaryKeys()).slice(0, 2)),
    );
    const again = await reopen(world, name);
    expect(again.lostRows).toBe(2);
    expect(again.vault.journal().note.length).toBe(2);
    again.vault.close();
  });

  it("F10: a newer app's journal: refused, and left as it is", async () => {
    const world = testWorld();
    (await newVault(world, name)).close();
    await meddle(async (database) => {
      const header = (await database.m.get("h")) as object;
      await database.m.put({ ...header, fmt: 3, more: "of the future" }, "h");
    });
    expect((await start(world, name)).state).toBe("too-new");
    await meddle(async (database) => {
      expect(await database.m.get("h")).toMatchObject({ fmt: 3, more: "of the future" });
    });
  });

  it.each([
    ["a flipped bit in the wrapped key", (header: Header) => flipBit(header)],
    ["another generation", (header: Header) => void (header.gen = 7)],
  ])("a damaged header (%s): says so, not that a code is wrong, and is left as it is", async (_, damage) => {
    const world = testWorld();
    (await newVault(world, name)).close();
    let damaged: unknown = null;
    await meddle(async (database) => {
      const header = (await database.m.get("h")) as Header;
      damage(header);
      damaged = header;
      await database.m.put(header, "h");
    });
    expect((await start(world, name)).state).toBe("damaged");
    await meddle(async (database) => {
      expect(await database.m.get("h")).toEqual(damaged);
    });
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

  it("F22: a database that never answers: said after the wait, not waited for in silence", async () => {
    const database = new Database(name);
    database.open = () => new Promise(() => undefined) as never;
    expect(await startVault(testWorld(), { database, waitMs: 20 })).toEqual({
      state: "blocked",
      why: "hangs",
    });
  });

  it("F22: a database that refuses: said, with nothing kept in memory instead", async () => {
    const database = new Database(name);
    database.open = (() => Promise.reject(new DOMException("no", "SecurityError"))) as never;
    expect(await startVault(testWorld(), { database })).toEqual({ state: "blocked", why: "fails" });
  });
});

describe("S-06, F18: a record altered on disk", () => {
  const flipped = (ct: ArrayBuffer): ArrayBuffer => {
    const bytes = new Uint8Array(ct.slice(0));
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    return bytes.buffer;
  };
  /** Each makes something else of the first row; `other` is the second. */
  const alterations: Record<string, (row: Row, other: Row) => unknown> = {
    "ciphertext flipped": (row) => ({ ...row, ct: flipped(row.ct) }),
    "nonce changed": (row) => ({ ...row, iv: row.iv.map((byte) => byte ^ 255) }),
    "sequence number changed": (row) => ({ ...row, n: row.n + 100 }),
    "generation changed": (row) => ({ ...row, g: 2 }),
    "another's row in its place": (_, other) => other,
    truncated: (row) => ({ ...row, ct: row.ct.slice(0, 100) }),
    "not a row at all": () => ({ hello: 1 }),
  };
  it.each(Object.entries(alterations))(
    "%s: set aside and kept, the rest is usable and can be written",
    async (_, alter) => {
      const world = testWorld();
      const vault = await newVault(world, name);
      await keepNotes(vault, 5);
      vault.close();
      let [id, altered]: [string, unknown] = ["", null];
      await meddle(async (database) => {
        const [first, second] = await database.a.toCollection().primaryKeys();
        const [row, other] = await database.a.toArray();
        if (first === undefined || second === undefined || row === undefined || other === undefined)
          throw new Error("no rows");
        [id, altered] = [first, alter(row, other)];
        await database.a.put(altered as Row, id);
      });
      const again = await reopen(world, name);
      expect(again.vault.damaged).toEqual([id]);
      expect(again.vault.journal().note.length).toBe(4);
      await keepNotes(again.vault, 1);
      again.vault.close();
      await meddle(async (database) => {
        expect(await database.a.get(id)).toEqual(altered);
      });
      const third = await reopen(world, name);
      expect(third.vault.journal().note.length).toBe(5);
      third.vault.close();
    },
  );
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
