import * as z from "zod/mini";
import { idSchema } from "#domain/id.ts";
import { checksum } from "#sealing/checksum.ts";
import type { Row } from "./database.ts";

/** The highest format this app reads. A higher number in a header means a newer app wrote it. */
export const HEADER_FORMAT = 2;

const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const buffer = z.custom<ArrayBuffer>((value) => value instanceof ArrayBuffer);
const sealed = { iv: bytes, ct: buffer };

/**
 * How a passcode is stretched with scrypt: these and no others, so that nobody can put a cheaper one into a header. Source:
 * OWASP Password Storage Cheat Sheet, scrypt, November 2026; the second takes a quarter of the memory.
 */
const kdfSchema = z.union([
  z.strictObject({ N: z.literal(131_072), r: z.literal(8), p: z.literal(1), salt: bytes }),
  z.strictObject({ N: z.literal(32_768), r: z.literal(8), p: z.literal(3), salt: bytes }),
]);
export type Kdf = z.infer<typeof kdfSchema>;

const wrapSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("dev"), ...sealed }),
  z.strictObject({ by: z.literal("pass"), ...sealed, kdf: kdfSchema }),
  z.strictObject({ by: z.literal("rec"), ...sealed, salt: bytes }),
  z.strictObject({ by: z.literal("prf"), ...sealed, credential: bytes, input: bytes }),
]);

const headerSchema = z.strictObject({
  /** 1: opens with what lies on the device. 2: opens with a passcode, which an app of the first format must not touch. */
  fmt: z.union([z.literal(1), z.literal(HEADER_FORMAT)]),
  vid: idSchema,
  gen: z.int().check(z.gte(1)),
  store: z.enum(["a", "b"]),
  /** Kept for what the keys could be bound to beside the database; nothing yet. */
  slot: z.null(),
  wraps: z.array(wrapSchema).check(z.minLength(1)),
  /** CRC-32 over all of the above. */
  crc: z.int(),
});
export type Header = z.infer<typeof headerSchema>;
export type Wrap = Header["wraps"][number];
export type WrapOf<By extends Wrap["by"]> = Extract<Wrap, { by: By }>;

/** The wrap of one way to open, where there is one. */
export const wrapOf = <By extends Wrap["by"]>({ wraps }: Header, by: By): WrapOf<By> | null =>
  (wraps.find((wrap) => wrap.by === by) as WrapOf<By> | undefined) ?? null;

const isNumber = (value: unknown, least: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least;

/** Whether this has the form of a sealed row. By hand, as there is one for every entry: what it holds is for the key to say. */
export function isSealedRow(value: unknown): value is Row {
  if (typeof value !== "object" || value === null) return false;
  const { v, g, n, iv, ct } = value as Record<keyof Row, unknown>;
  return v === 1 && isNumber(g, 1) && isNumber(n, 0) && iv instanceof Uint8Array && ct instanceof ArrayBuffer;
}

const hex = (data: Uint8Array): string =>
  Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");

function moreOf(wrap: Wrap): unknown[] {
  if (wrap.by === "pass") return [wrap.kdf.N, wrap.kdf.r, wrap.kdf.p, hex(wrap.kdf.salt)];
  if (wrap.by === "rec") return [hex(wrap.salt)];
  return wrap.by === "prf" ? [hex(wrap.credential), hex(wrap.input)] : [];
}

function headerChecksum(header: Omit<Header, "crc">): number {
  const wraps = header.wraps.map((wrap) => [
    wrap.by,
    hex(wrap.iv),
    hex(new Uint8Array(wrap.ct)),
    ...moreOf(wrap),
  ]);
  const text = JSON.stringify([header.fmt, header.vid, header.gen, header.store, header.slot, wraps]);
  return checksum(new TextEncoder().encode(text));
}

export const headerWithChecksum = (header: Omit<Header, "crc">): Header => ({
  ...header,
  crc: headerChecksum(header),
});

/** Reads what is stored as header: whole, written by a newer app, or damaged. */
export function readHeader(
  stored: unknown,
): { state: "ok"; header: Header } | { state: "too-new" | "damaged" } {
  const format = typeof stored === "object" && stored !== null && "fmt" in stored ? stored.fmt : null;
  if (typeof format === "number" && Number.isInteger(format) && format > HEADER_FORMAT)
    return { state: "too-new" };
  const parsed = headerSchema.safeParse(stored);
  if (!parsed.success || headerChecksum(parsed.data) !== parsed.data.crc) return { state: "damaged" };
  return { state: "ok", header: parsed.data };
}
