import * as z from "zod/mini";
import { momentSchema, type Moment } from "./day.ts";
import { canonicalText, entrySchema, isTombstone, normalForm, type Entry, type Version } from "./entry.ts";
import { idSchema, type Id } from "./id.ts";
import { isKind, readData, RECORDS, type Kind } from "./record.ts";
import { ok, refused, type Result } from "./result.ts";
import { LONGEST_TEXT, lengthOf } from "./text.ts";

export const BACKUP_FORMAT = "alianza-backup";
/** A higher number in a file means that a newer app wrote it. */
export const BACKUP_VERSION = 1;

/** More than any journal has; what goes beyond was not made by this app. */
const MOST_RECORDS = 200_000;
const DEEPEST = 32;
/** The end of the year 9999, and more writes than fit into one millisecond: beyond them a clock could not go on. */
const LATEST_MS = 253_402_300_799_999;
const HIGHEST_COUNT = 1_000_000_000;

/** What a backup holds once it is opened: see docs/backup-format.md. */
export const backupSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  v: z.literal(BACKUP_VERSION),
  /** The shape of each kind that the app wrote when it made the file. For readers; each version says its own. */
  schema: z.record(z.string().check(z.regex(/^[a-z]{1,32}$/)), z.int().check(z.gte(1))),
  /** Version of the app that made it. */
  app: z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)),
  createdAt: momentSchema,
  /** The journal it was made from. */
  vid: idSchema,
  count: z.int().check(z.gte(0), z.lte(MOST_RECORDS)),
  /** Every entry with all its versions and deletions, in the order of their ids. */
  records: z.array(entrySchema).check(z.maxLength(MOST_RECORDS)),
  /** SHA-256 of the canonical text of `records`, in hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** Where a backup comes from. */
export interface BackupOrigin {
  readonly app: string;
  readonly createdAt: Moment;
  readonly vid: Id;
}

/** A backup that was read and found whole. */
export interface ReadBackup extends BackupOrigin {
  /** How many records the file says it holds, deletions included. */
  readonly count: number;
  readonly sha256: string;
  /** What can be taken in: each in normal form. */
  readonly entries: readonly Entry[];
  /** Records of which something did not read as what it says it is. That part is left out of `entries`. */
  readonly setAside: number;
}

/** Not a backup of this app; made by a newer one; a backup whose inside does not hold. */
export type BackupProblem = "not-a-backup" | "newer" | "damaged";

/** @param text in, hexadecimal out. The caller brings it, as the domain knows no cryptography. */
export type Sha256 = (text: string) => Promise<string>;

const byId = (a: Entry, b: Entry): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The text of a backup: JSON, the same for the same entries whatever their order. */
export async function backupText(
  entries: Iterable<Entry>,
  { app, createdAt, vid }: BackupOrigin,
  sha256: Sha256,
): Promise<{ readonly text: string; readonly sha256: string; readonly count: number }> {
  const records = [...entries].sort(byId);
  const hash = await sha256(canonicalText(records));
  const schema = Object.fromEntries(Object.entries(RECORDS).map(([kind, { shape }]) => [kind, shape]));
  const inside: z.infer<typeof backupSchema> = {
    format: BACKUP_FORMAT,
    v: BACKUP_VERSION,
    schema,
    app,
    createdAt,
    vid,
    count: records.length,
    records,
    sha256: hash,
  };
  return { text: JSON.stringify(inside), sha256: hash, count: records.length };
}

/** Reads the text of a backup. Nothing in it is believed before it has been checked. */
export async function readBackup(text: string, sha256: Sha256): Promise<Result<ReadBackup, BackupProblem>> {
  if (isTooDeep(text)) return refused("damaged");
  const value = parsedJson(text);
  if (typeof value !== "object" || value === null) return refused("not-a-backup");
  const { format, v } = value as { readonly format?: unknown; readonly v?: unknown };
  if (format !== BACKUP_FORMAT) return refused("not-a-backup");
  if (typeof v === "number" && Number.isInteger(v) && v > BACKUP_VERSION) return refused("newer");
  if (!isHarmless(value)) return refused("damaged");
  const parsed = backupSchema.safeParse(value);
  if (!parsed.success) return refused("damaged");
  const { app, createdAt, vid, count, records } = parsed.data;
  const ids = new Set(records.map((entry) => entry.id));
  if (records.length !== count || ids.size !== count || !records.every(hasSoundClock))
    return refused("damaged");
  if ((await sha256(canonicalText(records))) !== parsed.data.sha256) return refused("damaged");
  const read = records.map(readEntry);
  return ok({
    app,
    createdAt,
    vid,
    count,
    sha256: parsed.data.sha256,
    entries: read.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    setAside: read.filter(({ isWhole }) => !isWhole).length,
  });
}

/** Looked at before it is parsed: not every browser parses a million brackets without running out of stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInText) {
      if (sign === "\\") at += 1;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === "[" || sign === "{") {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (sign === "]" || sign === "}") depth -= 1;
  }
  return false;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** No text longer than one may be, no number beyond all numbers, no key that reaches into every object. */
function isHarmless(value: unknown): boolean {
  if (typeof value === "string") return value.length <= LONGEST_TEXT || lengthOf(value) <= LONGEST_TEXT;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isHarmless);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => key !== "__proto__" && isHarmless(inner));
}

const hasSoundClock = ({ v }: Entry): boolean =>
  v.every(({ h }) => h[0] <= LATEST_MS && h[1] <= HIGHEST_COUNT);

/**
 * What can be taken in of an entry. What the journal seals is trusted when it is opened again (rows.ts in the vault), so
 * every version is read here. Kinds and shapes of the future are kept byte for byte.
 */
function readEntry({ id, k, v }: Entry): { readonly entry: Entry | null; readonly isWhole: boolean } {
  const versions = isKind(k) ? v.flatMap((version) => readVersion(k, version)) : v;
  return {
    entry: versions.length === 0 ? null : { id, k, v: normalForm(k, versions) },
    isWhole: versions.length === v.length,
  };
}

function readVersion(kind: Kind, version: Version): Version[] {
  if (isTombstone(version)) return [version];
  const { shape } = RECORDS[kind];
  if (version.s > shape) return [version];
  const data = readUpgraded(kind, version.s, version.d);
  if (!data.ok) return [];
  return [version.s === shape ? { ...version, d: data.value } : version];
}

/** Upgrades trust the shape they are given; what is in a file may not have it. */
function readUpgraded(kind: Kind, shape: number, data: unknown): ReturnType<typeof readData> {
  try {
    return readData(kind, shape, data);
  } catch {
    return refused("damaged");
  }
}
