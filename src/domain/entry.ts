import * as z from "zod/mini";
import { compareStamps, stampSchema } from "./clock.ts";
import { momentSchema } from "./day.ts";
import { idSchema } from "./id.ts";
import { keptVersions, MOST_VERSIONS } from "./record.ts";

const liveSchema = z.strictObject({
  h: stampSchema,
  at: momentSchema,
  /** Shape of `d`, see RECORDS. */
  s: z.int().check(z.gte(1)),
  d: z.unknown(),
});
const tombstoneSchema = z.strictObject({ h: stampSchema, at: momentSchema, del: z.literal(true) });

/** One state an entry has had: its data, or the fact that it was deleted. A deletion holds no content. */
export const versionSchema = z.union([liveSchema, tombstoneSchema]);
export type Live = z.infer<typeof liveSchema>;
export type Tombstone = z.infer<typeof tombstoneSchema>;
export type Version = z.infer<typeof versionSchema>;

/** Everything known about one thing in the journal: a set of versions, newest first. `k` names its kind. */
export const entrySchema = z.strictObject({
  id: idSchema,
  k: z.string().check(z.regex(/^[a-z]{1,32}$/)),
  v: z.array(versionSchema).check(z.minLength(1), z.maxLength(MOST_VERSIONS + 1)),
});
export type Entry = z.infer<typeof entrySchema>;

export const isTombstone = (version: Version): version is Tombstone => "del" in version;

/** Text that is the same for the same value, whatever the order of its keys. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
    pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

/** Content of a version apart from when it was written: two versions with the same content are one to the reader. */
export const contentOf = (version: Version): string =>
  isTombstone(version) ? "deleted" : `${version.s}${canonicalText(version.d)}`;

/** Newest first. Ties of the clock (a copied device) are settled by content, so that every device agrees. */
export function compareVersions(a: Version, b: Version): number {
  const byStamp = compareStamps(b.h, a.h);
  if (byStamp !== 0) return byStamp;
  const [contentA, contentB] = [contentOf(a), contentOf(b)];
  if (contentA !== contentB) return contentA < contentB ? 1 : -1;
  const [whenA, whenB] = [canonicalText(a.at), canonicalText(b.at)];
  return whenA < whenB ? 1 : whenA > whenB ? -1 : 0;
}

/**
 * The versions worth keeping of any set of versions: the newest deletion, and of what was written after it the newest
 * that differ, as many as the kind keeps (RECORDS). Whatever the order in which devices meet, they end with the same: the
 * union of two normal forms has the normal form of the union (see tests/domain/entry.test.ts).
 */
export function normalForm(kind: string, versions: readonly Version[]): Version[] {
  const most = keptVersions(kind);
  const sorted = [...versions].sort(compareVersions);
  const kept: Version[] = [];
  const seen = new Set<string>();
  for (const version of sorted) {
    if (isTombstone(version)) {
      kept.push(version);
      break;
    }
    const content = contentOf(version);
    if (seen.has(content)) continue;
    seen.add(content);
    if (seen.size <= most) kept.push(version);
  }
  return kept;
}

/** Two states of knowledge about the same entry, made one. Commutative, associative, idempotent. */
export const mergeEntries = (a: Entry, b: Entry): Entry => ({
  id: a.id,
  k: a.k,
  v: normalForm(a.k, [...a.v, ...b.v]),
});

/** The version shown: the newest. */
export const shownVersion = (entry: Entry): Version => {
  const [first] = entry.v;
  if (first === undefined) throw new RangeError("an entry has at least one version");
  return first;
};
