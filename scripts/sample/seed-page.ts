/** Fills the journal of this browser with a made-up one, through the app's own vault. Never part of the app's build. */
import * as z from "zod/mini";
import { dayOf, type Day, type Moment } from "#domain/day.ts";
import type { Language } from "#domain/language.ts";
import { randomBytes } from "#device/random.ts";
import { openDataKeys, wrappingKey } from "#sealing/keys.ts";
import { Database, MANIFEST_KEY, readStored } from "#vault/database.ts";
import { readHeader } from "#vault/header.ts";
import { openManifest, sealEntry, sealManifest } from "#vault/rows.ts";
import { writeSentinel } from "#vault/sentinel.ts";
import { startVault } from "#vault/start.ts";
import type { Vault } from "#vault/vault.ts";
import { worldHere } from "#vault/world-here.ts";
import { sampleEntries, sampleJournal, type SampleRecord, type SampleSize } from "#support/sample-journal.ts";

interface SeedOptions {
  readonly size: SampleSize;
  readonly language: Language;
  readonly today: Day;
  readonly seed?: number;
}

/** What was written, with something of each kind to look at: the newest. */
interface Seeded {
  readonly count: number;
  readonly newest: Readonly<Record<string, string>>;
}

z.config({ jitless: true });

/** More than this is written in bulk: one strict transaction a record would take minutes. */
const ONE_BY_ONE = 300;
const AT_ONCE = 1000;

// The clock of whoever is writing; it follows the record being written.
let now: { at: Moment; ms: number } = { at: { l: "2026-01-01T10:00", o: 60, z: "Europe/Madrid" }, ms: 0 };
const world = worldHere({
  nowMs: () => now.ms,
  moment: () => now.at,
  day: () => dayOf(now.at),
  randomBytes,
  // What is made up has no passcode.
  stretch: () => Promise.resolve(null),
});

async function newVault(): Promise<Vault> {
  const start = await startVault(world);
  if (start.state !== "new") throw new Error(`a journal is here already: ${start.state}`);
  const created = await start.create();
  if (!created.ok) throw new Error(created.problem);
  return created.value;
}

async function writeOneByOne(vault: Vault, records: readonly SampleRecord[]): Promise<void> {
  for (const record of records) {
    now = record;
    const saved = await vault.save(record.kind, record.id, record.data);
    if (!saved.ok) throw new Error("not saved");
  }
}

/** Sealed rows with the manifest and the sentinel that belong to them, as if written one by one. */
async function writeInBulk(records: readonly SampleRecord[]): Promise<void> {
  const database = new Database();
  await database.open();
  const head = await readStored(database, { wantsRows: () => false });
  const read = readHeader(head.header);
  if (read.state !== "ok" || !(head.base instanceof CryptoKey)) throw new Error("no header");
  const { header } = read;
  const where = { vid: header.vid, gen: header.gen };
  const wrap = header.wraps[0];
  const wrapper = await wrappingKey(world, "dev", head.base);
  const keys = wrap === undefined ? null : await openDataKeys(world, wrapper, where, wrap);
  if (keys === null) throw new Error("no keys");
  const manifest = await openManifest(world, keys, where, head.manifest);
  if (manifest === null) throw new Error("no manifest");
  const entries = sampleEntries(records, manifest.node);
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE);
    const seq = from + some.length;
    const rows = await Promise.all(
      some.map((entry, at) => sealEntry(world, keys, where, from + at + 1, entry)),
    );
    const manifestRow = await sealManifest(world, keys, where, { ...manifest, seq, live: seq });
    const table = database.records(header.store);
    await database.transaction("rw", database.m, table, async () => {
      await table.bulkPut(
        rows,
        some.map(({ id }) => id),
      );
      await database.m.put(manifestRow, MANIFEST_KEY);
    });
  }
  database.close();
  writeSentinel(world.storage, { vid: header.vid, seq: entries.length, day: dayOf(now.at) });
}

/** Opens what was written as the app will, and makes sure that nothing is missing. */
async function check(count: number): Promise<void> {
  const start = await startVault(world);
  if (start.state !== "open") throw new Error(`what was written does not open: ${start.state}`);
  const { vault, behind, lostRows } = start;
  const found = Object.values(vault.journal()).reduce((sum, list) => sum + list.length, 0);
  const isWhole = behind === 0 && lostRows === 0 && vault.damaged.length === 0 && found === count;
  vault.close();
  if (!isWhole) throw new Error(`${count} records were written and ${found} are found`);
}

async function seedJournal(options: SeedOptions): Promise<Seeded> {
  const records = sampleJournal(options);
  const last = records.at(-1);
  now = records[0] ?? now;
  const vault = await newVault();
  if (records.length <= ONE_BY_ONE) await writeOneByOne(vault, records);
  vault.close();
  now = last ?? now;
  if (records.length > ONE_BY_ONE) await writeInBulk(records);
  await check(new Set(records.map(({ id }) => id)).size);
  const newest = Object.fromEntries(records.map(({ kind, id }) => [kind, id]));
  return { count: records.length, newest };
}

Object.assign(globalThis, { seedJournal });
