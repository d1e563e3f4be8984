import * as z from "zod/mini";
import { idSchema } from "#domain/id.ts";
import { checksum } from "#sealing/checksum.ts";
import type { Sealed } from "#sealing/envelope.ts";
import type { Row } from "./database.ts";

/** The format this app reads and writes. A higher number in a header means a newer app wrote it. */
export const HEADER_FORMAT = 1;

const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const buffer = z.custom<ArrayBuffer>((value) => value instanceof ArrayBuffer);

const wrapSchema = z.strictObject({ by: z.literal("dev"), iv: bytes, ct: buffer });

const headerSchema = z.strictObject({
  fmt: z.literal(HEADER_FORMAT),
  vid: idSchema,
  gen: z.int().check(z.gte(1)),
  store: z.enum(["a", "b"]),
  /** Which erasure slot the keys are bound to; none until one has proved itself. */
  slot: z.null(),
  wraps: z.array(wrapSchema).check(z.minLength(1)),
  /** CRC-32 over all of the above. */
  crc: z.int(),
});
export type Header = z.infer<typeof headerSchema>;
export type Wrap = z.infer<typeof wrapSchema>;

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

function headerChecksum(header: Omit<Header, "crc">): number {
  const wraps = header.wraps.map((wrap) => [wrap.by, hex(wrap.iv), hex(new Uint8Array(wrap.ct))]);
  const text = JSON.stringify([header.fmt, header.vid, header.gen, header.store, header.slot, wraps]);
  return checksum(new TextEncoder().encode(text));
}

export const headerWithChecksum = (header: Omit<Header, "crc">): Header => ({
  ...header,
  crc: headerChecksum(header),
});

export const wrapOf = (sealed: Sealed): Wrap => ({ by: "dev", iv: sealed.iv, ct: sealed.ct });

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
