/**
 * What is done with a whole journal at once, through the app's own vault and documents, on the database that was seeded: as
 * the app does it, but on the page and without a screen. The stretching of a passcode is left out, and told apart.
 */
import * as z from "zod/mini";
import { makeBackup, openBackup } from "#documents/backup-file.ts";
import { dayOf, type Moment } from "#domain/day.ts";
import { randomBytes } from "#device/random.ts";
import { openText, sealText } from "#sealing/backup-seal.ts";
import { stretch } from "#sealing/stretch.ts";
import { Database } from "#vault/database.ts";
import { mergeInto } from "#vault/merging.ts";
import { startVault } from "#vault/start.ts";
import type { Vault } from "#vault/vault.ts";
import { worldHere } from "#vault/world-here.ts";

z.config({ jitless: true });

const AT: Moment = { l: "2026-11-26T10:00", o: 60, z: "Europe/Madrid" };
const PASSCODE = "agua clara";
const PASSPHRASE = "nube piedra agua monte sal luz";
const world = worldHere({
  nowMs: () => Date.now(),
  moment: () => AT,
  day: () => dayOf(AT),
  randomBytes,
  stretch: () => Promise.resolve(new Uint8Array(32)),
});

async function timed<Value>(work: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  const begun = performance.now();
  const value = await work();
  return { ms: performance.now() - begun, value };
}

async function opened(): Promise<Vault> {
  const found = await startVault(world);
  if (found.state !== "open") throw new Error(`the journal is ${found.state}`);
  return found.vault;
}

/** The copy of a whole journal: made, checked, and brought into an empty one. */
async function copies() {
  const vault = await opened();
  const entries = vault.entries();
  vault.close();
  const origin = { app: "0.0.0", createdAt: AT, vid: vault.id };
  const made = await timed(() =>
    makeBackup(crypto, { kind: "make", entries, origin, passphrase: PASSPHRASE }),
  );
  const { bytes } = made.value;
  const inside = await openText(bytes, PASSPHRASE);
  if (inside.kind !== "opened") throw new Error("the copy does not open");
  const rawMake = await timed(() => sealText(inside.text, PASSPHRASE));
  const rawOpen = await timed(() => openText(bytes, PASSPHRASE));
  const checked = await timed(() => openBackup(crypto, { kind: "open", bytes, passphrase: PASSPHRASE }));
  const read = checked.value;
  if (read.kind !== "opened") throw new Error("the copy does not read");
  const restored = await timed(async () => {
    const database = new Database("whole");
    const start = await startVault({ ...world, storage: null }, { database });
    const empty = start.state === "new" ? await start.create() : null;
    if (!empty?.ok) throw new Error("no empty journal");
    const merged = await mergeInto(empty.value, read.backup.entries);
    if (!merged.ok) throw new Error(merged.problem);
    empty.value.close();
  });
  return {
    count: entries.length,
    bytes: bytes.length,
    make: made.ms,
    rawMake: rawMake.ms,
    check: checked.ms,
    rawOpen: rawOpen.ms,
    restore: restored.ms,
  };
}

/** A copy of it, made as the app makes it. */
async function copy(): Promise<number> {
  const vault = await opened();
  const entries = vault.entries();
  vault.close();
  const origin = { app: "0.0.0", createdAt: AT, vid: vault.id };
  return (await timed(() => makeBackup(crypto, { kind: "make", entries, origin, passphrase: PASSPHRASE })))
    .ms;
}

/** A passcode put on it: everything sealed anew. */
async function rotate(): Promise<number> {
  const vault = await opened();
  const { ms, value } = await timed(() =>
    vault.setLock(null, { passcode: PASSCODE, recovery: null, device: null }),
  );
  if (!value.ok) throw new Error(value.problem);
  vault.close();
  return ms;
}

/** From the passcode until the journal is open. */
async function unlock(): Promise<number> {
  const found = await startVault(world);
  if (found.state !== "locked") throw new Error(`the journal is ${found.state}`);
  const { ms, value } = await timed(() => found.locked.open({ by: "passcode", passcode: PASSCODE }));
  if (!value.ok) throw new Error(value.problem);
  value.value.vault.close();
  return ms;
}

/** A passcode as it is stretched, which is apart from all of this. */
const derive = async (): Promise<number> =>
  (await timed(async () => stretch(PASSCODE, { N: 131_072, r: 8, p: 1, salt: randomBytes(16) }))).ms;

export const whole = { copies, copy, rotate, unlock, derive };
Object.assign(globalThis, { whole });
