import { entrySchema, type Entry } from "#domain/entry.ts";
import { openJson, sealJson, type SealingDeps } from "#sealing/envelope.ts";
import type { DataKeys } from "#sealing/keys.ts";
import { manifestPlace, recordPlace, type Where } from "#sealing/places.ts";
import type { Row } from "./database.ts";
import { sealedRowSchema } from "./header.ts";
import { manifestSchema, type Manifest } from "./manifest.ts";

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

/** @returns the entry, or null when the row was altered, swapped or is of another vault or generation. */
export async function openEntry(
  deps: Pick<SealingDeps, "subtle">,
  keys: DataKeys,
  where: Where,
  id: string,
  row: unknown,
): Promise<Entry | null> {
  const sealed = sealedRowSchema.safeParse(row);
  if (!sealed.success || sealed.data.g !== where.gen) return null;
  const opened = await openJson(deps, keys.record, recordPlace(where, id, sealed.data.n), sealed.data);
  if (opened === null) return null;
  const entry = entrySchema.safeParse(opened.value);
  return entry.success && entry.data.id === id ? entry.data : null;
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
  const sealed = sealedRowSchema.safeParse(row);
  if (!sealed.success || sealed.data.g !== where.gen) return null;
  const opened = await openJson(deps, keys.manifest, manifestPlace(where, sealed.data.n), sealed.data);
  const manifest = manifestSchema.safeParse(opened?.value);
  return manifest.success && manifest.data.seq === sealed.data.n ? manifest.data : null;
}
