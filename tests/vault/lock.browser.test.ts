import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyNote } from "#domain/note.ts";
import type { Day } from "#domain/day.ts";
import { idFromBytes, type Id } from "#domain/id.ts";
import type { Database } from "#vault/database.ts";
import type { Locked } from "#vault/locked.ts";
import { startVault, type OpenedVault } from "#vault/start.ts";
import type { Vault } from "#vault/vault.ts";
import type { NextLock } from "#vault/ways.ts";
import type { World } from "#vault/world.ts";
import { forget, freshName, newVault, openDatabase, reopen, start, testWorld } from "../support/world.ts";

const DAY = "2026-11-22" as Day;
const note = (text: string) => ({ ...emptyNote(idFromBytes(new Uint8Array(16)), DAY), text });
const RECOVERY = Uint8Array.from({ length: 20 }, (_, at) => at + 1);
const SECRET = Uint8Array.from({ length: 32 }, (_, at) => 255 - at);
const DEVICE = { credential: new Uint8Array([1, 2]), input: new Uint8Array([3, 4]), secret: SECRET };

const next = (passcode: string, more: Partial<NextLock> = {}): NextLock => ({
  passcode,
  recovery: null,
  device: null,
  ...more,
});

let name = "";
let world: World;
let vault: Vault;
beforeEach(async () => {
  name = freshName();
  world = testWorld();
  vault = await newVault(world, name);
});
afterEach(() => {
  vault.close();
  forget(name);
});

async function write(text: string): Promise<Id> {
  const id = vault.newId();
  expect((await vault.save("note", id, note(text))).ok).toBe(true);
  return id;
}

async function found(): Promise<Locked> {
  const there = await start(world, name);
  if (there.state !== "locked") throw new Error(`expected a locked journal, found ${there.state}`);
  return there.locked;
}

async function opened(passcode: string): Promise<OpenedVault> {
  const open = await (await found()).open({ by: "passcode", passcode });
  if (!open.ok) throw new Error(open.problem);
  return open.value;
}

async function onDisk<Value>(look: (database: Database) => Promise<Value>): Promise<Value> {
  const database = openDatabase(name);
  await database.open();
  const value = await look(database);
  database.close();
  return value;
}

const texts = (of: Vault): string[] =>
  of
    .journal()
    .note.map(({ data }) => data.text)
    .sort();

describe("a passcode", () => {
  it("keeps everything, and nothing opens without it", async () => {
    await write("one");
    const gone = await write("two");
    await vault.remove(gone);
    await vault.drafts.keep({
      id: vault.newId(),
      turn: 1,
      form: "note",
      target: vault.newId(),
      base: null,
      was: null,
      values: { text: "half" },
    });
    const told: number[][] = [];
    const on = await vault.setLock(null, next("agua clara"), (done, total) => told.push([done, total]));
    expect(on).toEqual({ ok: true, value: null });
    expect(told.at(-1)).toEqual([2, 2]);
    expect(vault.ways()).toEqual({ recovery: false, device: null });
    // What was open goes on, with the new key.
    await write("three");
    vault.close();
    const locked = await found();
    expect(locked.ways).toEqual({ recovery: false, device: null });
    expect(await locked.open({ by: "passcode", passcode: "agua" })).toEqual({ ok: false, problem: "wrong" });
    expect(await locked.open({ by: "recovery", code: RECOVERY })).toEqual({ ok: false, problem: "wrong" });
    const open = await locked.open({ by: "passcode", passcode: " agua clara" });
    if (!open.ok) throw new Error(open.problem);
    vault = open.value.vault;
    expect([open.value.behind, open.value.lostRows, vault.damaged]).toEqual([0, 0, []]);
    expect(texts(vault)).toEqual(["one", "three"]);
    const drafts = await vault.drafts.unfinished();
    expect(drafts.ok && drafts.value.map(({ values }) => values)).toEqual([{ text: "half" }]);
  });

  it("S-14, S-20: leaves no key behind that opens anything, and no hash of the code", async () => {
    await write("one");
    const before = await onDisk(async ({ m }) => (await m.get("h")) as { gen: number; wraps: unknown[] });
    await vault.setLock(null, next("agua clara"));
    const [header, base, kept] = await onDisk(async ({ m, a, b }) => [
      (await m.get("h")) as { gen: number; store: string; wraps: { by: string }[] },
      await m.get("k"),
      [await a.count(), await b.count()],
    ]);
    expect(base).toBeUndefined();
    expect(header.gen).toBe(before.gen + 1);
    expect(header.wraps.map((wrap) => Object.keys(wrap).sort())).toEqual([["by", "ct", "iv", "kdf"]]);
    expect(kept).toEqual([0, 1]);
  });

  it("is changed and taken away only by who knows it", async () => {
    await write("one");
    await vault.setLock(null, next("agua clara"));
    expect(await vault.setLock("agua oscura", next("fuego"))).toEqual({ ok: false, problem: "wrong" });
    expect(await vault.setLock(null, null)).toEqual({ ok: false, problem: "wrong" });
    expect(await vault.addWays("nada", { recovery: RECOVERY, device: null })).toEqual({
      ok: false,
      problem: "wrong",
    });
    expect(await vault.setLock("agua clara", next("fuego lento"))).toEqual({ ok: true, value: null });
    vault.close();
    const old = await (await found()).open({ by: "passcode", passcode: "agua clara" });
    expect(old).toEqual({ ok: false, problem: "wrong" });
    ({ vault } = await opened("fuego lento"));
    expect(texts(vault)).toEqual(["one"]);
    expect(await vault.setLock("fuego lento", null)).toEqual({ ok: true, value: null });
    expect(vault.ways()).toBeNull();
    vault.close();
    ({ vault } = await reopen(world, name));
    expect(texts(vault)).toEqual(["one"]);
  });

  it("opens the same however a keyboard writes it (S-09)", async () => {
    await vault.setLock(null, next("cañón 🌱 9".normalize("NFC")));
    vault.close();
    ({ vault } = await opened("cañón 🌱 9".normalize("NFD")));
    expect(vault.journal().note).toEqual([]);
  });

  it("S-08: is stretched as it says, and with nothing cheaper", async () => {
    await vault.setLock(null, next("agua clara"));
    const { wraps } = await onDisk(async ({ m }) => (await m.get("h")) as { wraps: { kdf: object }[] });
    expect(wraps[0]?.kdf).toMatchObject({ N: 131_072, r: 8, p: 1 });
    vault.close();
    await onDisk(async ({ m }) => {
      const header = (await m.get("h")) as { wraps: { kdf: object }[] };
      const wrapsNow = header.wraps.map((wrap) => ({ ...wrap, kdf: { ...wrap.kdf, N: 1024 } }));
      await m.put({ ...header, wraps: wrapsNow }, "h");
    });
    expect((await start(world, name)).state).toBe("damaged");
  });

  it("takes the smaller way of stretching where the memory does not suffice, and says when none works", async () => {
    const small = testWorld({
      storage: world.storage,
      stretch: (passcode, how) => (how.N > 100_000 ? Promise.resolve(null) : world.stretch(passcode, how)),
    });
    vault.close();
    ({ vault } = await reopen(small, name));
    expect((await vault.setLock(null, next("agua clara"))).ok).toBe(true);
    vault.close();
    const none = testWorld({ stretch: () => Promise.resolve(null) });
    const there = await start(none, name);
    const { locked } = there.state === "locked" ? there : { locked: null };
    expect(await locked?.open({ by: "passcode", passcode: "agua clara" })).toEqual({
      ok: false,
      problem: "unavailable",
    });
    ({ vault } = await opened("agua clara"));
  });
});

describe("two windows at the lock", () => {
  it("the passcode of before opens nothing once another was set, also when it was typed just before", async () => {
    await write("one");
    await vault.setLock(null, next("agua clara"));
    const locked = await found();
    const late: ReturnType<Locked["open"]>[] = [];
    await vault.setLock("agua clara", next("fuego lento"), () => {
      if (late.length === 0) late.push(locked.open({ by: "passcode", passcode: "agua clara" }));
    });
    expect(await late[0]).toEqual({ ok: false, problem: "closed" });
    await write("two");
    vault.close();
    ({ vault } = await opened("fuego lento"));
    expect(texts(vault)).toEqual(["one", "two"]);
  });

  it("hears of a way that was added, and of a lock that was taken off", async () => {
    await vault.setLock(null, next("agua clara"));
    const locked = await found();
    let told = 0;
    vault.subscribe(() => (told += 1));
    await vault.addWays("agua clara", { recovery: RECOVERY, device: null });
    expect(told).toBeGreaterThan(0);
    await vault.setLock("agua clara", null);
    expect(await locked.open({ by: "passcode", passcode: "agua clara" })).toEqual({
      ok: false,
      problem: "closed",
    });
  });

  it("F24: opens once more what the browser has closed behind its back", async () => {
    await vault.setLock(null, next("agua clara"));
    vault.close();
    const database = openDatabase(name);
    const there = await startVault(world, { database });
    database.close();
    if (there.state !== "locked") throw new Error(there.state);
    const open = await there.locked.open({ by: "passcode", passcode: "agua clara" });
    if (!open.ok) throw new Error(open.problem);
    ({ vault } = open.value);
  });
});

describe("more ways in", () => {
  it("opens with the recovery code and with the device, and no longer once they are taken away", async () => {
    await write("one");
    await vault.setLock(null, next("agua clara", { recovery: RECOVERY }));
    expect((await vault.addWays("agua clara", { recovery: null, device: DEVICE })).ok).toBe(true);
    expect(vault.ways()).toEqual({
      recovery: true,
      device: { credential: DEVICE.credential, input: DEVICE.input },
    });
    vault.close();
    for (const key of [
      { by: "recovery", code: RECOVERY },
      { by: "device", secret: SECRET },
      { by: "passcode", passcode: "agua clara" },
    ] as const) {
      const open = await (await found()).open(key);
      if (!open.ok) throw new Error(open.problem);
      expect(texts(open.value.vault)).toEqual(["one"]);
      open.value.vault.close();
    }
    expect(await (await found()).open({ by: "device", secret: RECOVERY })).toEqual({
      ok: false,
      problem: "wrong",
    });
    ({ vault } = await opened("agua clara"));
    // S-22: another recovery code makes the one before worthless.
    const other = RECOVERY.map((byte) => byte ^ 1);
    await vault.setLock("agua clara", next("agua clara", { recovery: other }));
    vault.close();
    const locked = await found();
    expect(locked.ways).toEqual({ recovery: true, device: null });
    expect((await locked.open({ by: "recovery", code: RECOVERY })).ok).toBe(false);
    expect((await locked.open({ by: "device", secret: SECRET })).ok).toBe(false);
    const open = await locked.open({ by: "recovery", code: other });
    if (!open.ok) throw new Error(open.problem);
    ({ vault } = open.value);
    // Whoever has used it may set a new passcode without the one that was forgotten, and nobody else.
    expect(vault.isForgotten()).toBe(true);
    expect((await vault.setLock(null, next("fuego lento"))).ok).toBe(true);
    expect(vault.isForgotten()).toBe(false);
    expect(await vault.setLock(null, null)).toEqual({ ok: false, problem: "wrong" });
    vault.close();
    ({ vault } = await opened("fuego lento"));
    expect(await vault.setLock(null, next("otra vez"))).toEqual({ ok: false, problem: "wrong" });
  });
});

describe("S-13, F32: wrong tries", () => {
  const SCHEDULE = [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900];

  it("make the door ask for patience, the same after a reload, in every window, whatever the clock says", async () => {
    let tick = () => {};
    let clock = 1_800_000_000_000;
    const here = testWorld({ nowMs: () => (clock += 1), ticks: (each) => ((tick = each), () => undefined) });
    await vault.setLock(null, next("agua clara"));
    vault.close();
    const at = async () => {
      const there = await start(here, name);
      if (there.state !== "locked") throw new Error(there.state);
      return there.locked;
    };
    let door = await at();
    for (const seconds of SCHEDULE) {
      expect(door.waitMs()).toBe(0);
      expect(await door.open({ by: "passcode", passcode: "no" })).toEqual({ ok: false, problem: "wrong" });
      expect(door.waitMs()).toBe(seconds * 1000);
      if (seconds === 0) continue;
      clock += 3_600_000;
      const beside = await at();
      expect(beside.waitMs()).toBe(seconds * 1000);
      const early = await beside.open({ by: "passcode", passcode: "agua clara" });
      expect(early).toEqual({ ok: false, problem: "waiting" });
      beside.close();
      clock -= 86_400_000;
      door.close();
      door = await at();
      // A second at a time, as somebody waits; one that comes while the one before is being written down is left out.
      for (let left = seconds * 1000; left > 0; left = door.waitMs()) {
        // The first wait is counted to its end; of the longer ones, most is let go by.
        if (seconds > 30 && left === (seconds - 2) * 1000) {
          await onDisk(async ({ m }) => m.put({ ...((await m.get("t")) as object), left: 2000 }, "t"));
          left = 2000;
        }
        const heard = new Promise<void>((done) => {
          const stop = door.subscribe(() => (stop(), done()));
        });
        tick();
        await heard;
        expect([left, left - 1000]).toContain(door.waitMs());
      }
    }
    expect(door.waitMs()).toBe(0);
    const open = await door.open({ by: "passcode", passcode: "agua clara" });
    if (!open.ok) throw new Error(open.problem);
    open.value.vault.close();
    door = await at();
    expect(await door.open({ by: "passcode", passcode: "no" })).toEqual({ ok: false, problem: "wrong" });
    expect(door.waitMs()).toBe(0);
    door.close();
    ({ vault } = await opened("agua clara"));
  });

  it("count one second for one that is waited, however many windows wait", async () => {
    await vault.setLock(null, next("agua clara"));
    vault.close();
    await onDisk(({ m }) => m.put({ wrong: 5, left: 10_000 }, "t"));
    const ticks: (() => void)[] = [];
    const doors: Locked[] = [];
    for (let window = 0; window < 4; window += 1) {
      const here = testWorld({ ticks: (each) => (ticks.push(each), () => undefined) });
      const there = await start(here, name);
      if (there.state !== "locked") throw new Error(there.state);
      doors.push(there.locked);
    }
    const left = () => onDisk(async ({ m }) => ((await m.get("t")) as { left: number }).left);
    // One after the other, as windows do whose seconds begin at other moments.
    await expect
      .poll(async () => {
        ticks[0]?.();
        return left();
      })
      .toBeLessThan(10_000);
    const before = await left();
    for (const tick of ticks.slice(1)) {
      tick();
      await left();
    }
    expect(await left()).toBe(before);
    for (const door of doors) door.close();
    await onDisk(({ m }) => m.delete("t"));
    ({ vault } = await opened("agua clara"));
  });

  it("count before they are made, so that ending the app in the middle of one gains nothing", async () => {
    await vault.setLock(null, next("agua clara"));
    vault.close();
    const never = testWorld({ stretch: () => new Promise(() => undefined) });
    for (let tries = 0; tries < 5; tries += 1) {
      const there = await start(never, name);
      if (there.state !== "locked") throw new Error(there.state);
      void there.locked.open({ by: "passcode", passcode: "no" });
      await expect
        .poll(() => onDisk(async ({ m }) => ((await m.get("t")) as { wrong: number } | undefined)?.wrong))
        .toBe(tries + 1);
      there.locked.close();
    }
    const locked = await found();
    expect(locked.waitMs()).toBe(30_000);
    expect((await locked.open({ by: "passcode", passcode: "agua clara" })).ok).toBe(false);
    await onDisk(({ m }) => m.delete("t"));
    ({ vault } = await opened("agua clara"));
  });

  it("count the same where an open journal asks for the passcode again (S-12)", async () => {
    await vault.setLock(null, next("agua clara"));
    for (let tries = 0; tries < 5; tries += 1)
      expect(await vault.checkKey("no")).toEqual({ ok: false, problem: "wrong" });
    expect(await vault.checkKey("agua clara")).toEqual({ ok: false, problem: "waiting" });
    expect(await vault.setLock("agua clara", null)).toEqual({ ok: false, problem: "waiting" });
  });
});

describe("F19: a damaged header", () => {
  it("is never taken for a wrong code", async () => {
    await vault.setLock(null, next("agua clara"));
    vault.close();
    await onDisk(async ({ m }) => {
      const header = (await m.get("h")) as { wraps: { ct: ArrayBuffer }[] };
      const bytes = new Uint8Array(header.wraps[0]?.ct ?? new ArrayBuffer(0));
      bytes[5] = (bytes[5] ?? 0) ^ 1;
      await m.put(header, "h");
    });
    expect((await start(world, name)).state).toBe("damaged");
  });
});

describe("the door", () => {
  it("shows what was chosen for it and nothing else, while there is a lock", async () => {
    const door = { country: "es", contacts: [{ name: "Ana", number: "600 11 22 33" }] };
    await vault.setDoor(door);
    expect(await onDisk(({ m }) => m.get("o"))).toBeUndefined();
    await vault.setLock(null, next("agua clara"));
    await vault.setDoor(door);
    expect((await found()).door).toEqual(door);
    await vault.setLock("agua clara", null);
    expect(await onDisk(({ m }) => m.bulkGet(["o", "c"]))).toEqual([undefined, undefined]);
  });
});
