import type { KeptKey } from "#sealing/kept-key.ts";
import type { StoredRows } from "./database.ts";

/*
 * [Note: the second copy] A copy of the journal as it lies in the database, still sealed, in one of two files of the
 * browser's private file system. Browsers were seen to lose a whole database and to keep these files (SECURITY.md).
 *
 *   0     8  "al-copy\n"            32   8  length of the body, float64
 *   8     4  format, uint32         40  22  id of the journal
 *   12    4  generation, uint32     62  10  day it was made, YYYY-MM-DD
 *   16    4  turn, uint32           72  24  zeros
 *   20    4  zeros                  96  32  SHA-256 of bytes 0 to 96 and the body
 *   24    8  sequence, float64      4096    the body
 *
 * All numbers are little-endian. The body is a length (uint32), as many bytes of JSON, and after them the bytes that the
 * JSON names by place and length.
 */

const MAGIC = "al-copy\n";
const FORMAT = 1;
const DIGEST_AT = 96;
/** Bytes of the head. */
export const HEAD_BYTES = 128;
/** Where the body begins: on a page of its own, so that writing the head touches none of it. */
export const BODY_AT = 4096;
/** Larger journals have no second copy: it would take too long and too much room on a phone. */
export const LARGEST_COPY = 32 * 1024 * 1024;

/** What a copy says of itself. */
export interface CopyHead {
  readonly vid: string;
  readonly gen: number;
  /** Number of the last write that is in it. */
  readonly seq: number;
  /** Grows with every copy that is made. */
  readonly turn: number;
  /** When it was made. */
  readonly day: string;
}

/** What is in a copy, as it lay in the database. Whoever reads it parses it. */
export interface CopyBody {
  readonly header: unknown;
  readonly manifest: unknown;
  /** Of the store in use. */
  readonly records: StoredRows;
  readonly drafts: StoredRows;
  /** For a journal without a passcode; null where the header's own wraps open it. */
  readonly key: KeptKey | null;
}

const encoder = new TextEncoder();
const latin = (bytes: Uint8Array): string => String.fromCodePoint(...bytes);

/** @returns the first part of a file, with everything but the digest; `length` is that of the body. */
function headWithout(head: CopyHead, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(encoder.encode(MAGIC));
  view.setUint32(8, FORMAT, true);
  view.setUint32(12, head.gen, true);
  view.setUint32(16, head.turn, true);
  view.setFloat64(24, head.seq, true);
  view.setFloat64(32, length, true);
  bytes.set(encoder.encode(head.vid).subarray(0, 22), 40);
  bytes.set(encoder.encode(head.day).subarray(0, 10), 62);
  return bytes;
}

async function digestOf(
  subtle: SubtleCrypto,
  head: Uint8Array,
  body: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(DIGEST_AT + body.length);
  all.set(head.subarray(0, DIGEST_AT));
  all.set(body, DIGEST_AT);
  return new Uint8Array(await subtle.digest("SHA-256", all));
}

/** The head that belongs to this body. */
export async function headBytes(
  subtle: SubtleCrypto,
  head: CopyHead,
  body: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = headWithout(head, body.length);
  bytes.set(await digestOf(subtle, bytes, body), DIGEST_AT);
  return bytes;
}

/** @returns what the head says, with the length of its body; null where there is no head of ours. Proves nothing yet. */
export function readHead(bytes: Uint8Array<ArrayBuffer>): { head: CopyHead; length: number } | null {
  if (bytes.length < HEAD_BYTES || latin(bytes.subarray(0, MAGIC.length)) !== MAGIC) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const length = view.getFloat64(32, true);
  if (view.getUint32(8, true) !== FORMAT || !(length >= 4 && length <= LARGEST_COPY)) return null;
  const head = {
    vid: latin(bytes.subarray(40, 62)),
    gen: view.getUint32(12, true),
    seq: view.getFloat64(24, true),
    turn: view.getUint32(16, true),
    day: latin(bytes.subarray(62, 72)),
  };
  return { head, length };
}

/** Whether head and body belong together, byte for byte. */
export async function isWhole(subtle: SubtleCrypto, head: Uint8Array, body: Uint8Array): Promise<boolean> {
  const digest = await digestOf(subtle, head, body);
  return digest.every((byte, at) => byte === head[DIGEST_AT + at]);
}

/** Marks bytes in the JSON: where they lie behind it, how many, and as what they lay in the database. */
const BYTES = "$bytes";

/** @returns the body of a copy. */
export function bodyBytes(body: CopyBody): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const text = JSON.stringify(body, (_, value: unknown) => {
    const isBuffer = value instanceof ArrayBuffer;
    if (!isBuffer && !(value instanceof Uint8Array)) return value;
    const part = isBuffer ? new Uint8Array(value) : value;
    parts.push(part);
    length += part.length;
    return { [BYTES]: [length - part.length, part.length, isBuffer] };
  });
  const json = encoder.encode(text);
  const bytes = new Uint8Array(4 + json.length + length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  let at = 4 + json.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** @param bytes of a body that was found whole: what this app wrote, and nothing else. */
export function readBody(bytes: Uint8Array<ArrayBuffer>): CopyBody {
  const from = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const text = new TextDecoder().decode(bytes.subarray(4, from));
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || !(BYTES in value)) return value;
    const [at, length, isBuffer] = value[BYTES] as [number, number, boolean];
    const part = bytes.slice(from + at, from + at + length);
    return isBuffer ? part.buffer : part;
  }) as CopyBody;
}
