import type { Entry } from "#domain/entry.ts";
import { openJson, sealJson, type SealingDeps } from "#sealing/envelope.ts";
import type { DataKeys } from "#sealing/keys.ts";
import { manifestPlace, recordPlace, type Where } from "#sealing/places.ts";
import type { Row } from "./database.ts";
import { isSealedRow } from "./header.ts";
import { manifestSchema, type Manifest } from "./manifest.ts";
import { pageTurn } from "./turn.ts";

export async function sealEntry(
  deps: SealingDeps,
  keys: DataKeys,
  where: Where,
  seq: number,
  entry: Entry,
): Promise<Row> {
  const sealed = await sealJson(deps, keys.record, recordPlace(where, entry.id, seq), entry);
  return { v: 1, g: where.gen, n: seq, ...sealed };
}

const AT_ONCE = 50;

/** Seals entries some at a time, giving the page a turn in between, so that many do not freeze it. */
export async function sealEntries(
  deps: SealingDeps,
  keys: DataKeys,
  where: Where,
  seq: number,
  entries: readonly Entry[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    if (from > 0) await pageTurn();
    const some = entries.slice(from, from + AT_ONCE);
    rows.push(...(await Promise.all(some.map((entry) => sealEntry(deps, keys, where, seq, entry)))));
  }
  return rows;
}

/*
 * [Note: what we sealed is trusted] A row opens only if this app sealed it with this key at this very place, and it seals
 * nothing that it has not parsed. So what opens is not parsed again: of ten thousand rows that would be most of the time.
 */
const isEntry = (value: unknown, id: string): value is Entry =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  value.id === id &&
  "k" in value &&
  typeof value.k === "string" &&
  "v" in value &&
  Array.isArray(value.v) &&
  value.v.length > 0;

/** @returns the entry, or null when the row was altered, swapped or is of another vault or generation. */
export async function openEntry(
  deps: Pick<SealingDeps, "subtle">,
  keys: DataKeys,
  where: Where,
  id: string,
  row: unknown,
): Promise<Entry | null> {
  if (!isSealedRow(row) || row.g !== where.gen) return null;
  const opened = await openJson(deps, keys.record, recordPlace(where, id, row.n), row);
  return opened !== null && isEntry(opened.value, id) ? opened.value : null;
}

export async function sealManifest(
  deps: SealingDeps,
  keys: DataKeys,
  where: Where,
  manifest: Manifest,
): Promise<Row> {
  const sealed = await sealJson(deps, keys.manifest, manifestPlace(where, manifest.seq), manifest);
  return { v: 1, g: where.gen, n: manifest.seq, ...sealed };
}

export async function openManifest(
  deps: Pick<SealingDeps, "subtle">,
  keys: DataKeys,
  where: Where,
  row: unknown,
): Promise<Manifest | null> {
  if (!isSealedRow(row) || row.g !== where.gen) return null;
  const opened = await openJson(deps, keys.manifest, manifestPlace(where, row.n), row);
  const manifest = manifestSchema.safeParse(opened?.value);
  return manifest.success && manifest.data.seq === row.n ? manifest.data : null;
}
