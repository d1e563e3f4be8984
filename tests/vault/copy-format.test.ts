import { webcrypto } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BODY_AT,
  bodyBytes,
  headBytes,
  isWhole,
  readBody,
  readHead,
  type CopyBody,
  type CopyHead,
} from "#vault/copy-format.ts";
import { isBlank, readSlot, wipeSlot, writeSlot, type Slot } from "#vault/copy-slots.ts";

const subtle = webcrypto.subtle as unknown as SubtleCrypto;

const anyBytes = fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes));
const anyRow = fc.record({
  v: fc.constant(1 as const),
  g: fc.nat(9),
  n: fc.nat(99),
  iv: anyBytes,
  ct: anyBytes.map((bytes) => bytes.buffer),
});
const anyRows = fc.array(fc.tuple(fc.string(), anyRow), { maxLength: 6 }).map((rows) => ({
  ids: rows.map(([id]) => id),
  rows: rows.map(([, row]) => row),
}));
const anyBody: fc.Arbitrary<CopyBody> = fc.record({
  header: fc.record({ fmt: fc.nat(), wraps: fc.array(fc.record({ by: fc.string(), iv: anyBytes })) }),
  manifest: fc.oneof(anyRow, fc.constant(null)),
  records: anyRows,
  drafts: anyRows,
  key: fc.oneof(
    fc.constant(null),
    fc.record({
      key: anyBytes,
      wrap: fc.record({ iv: anyBytes, ct: anyBytes.map((bytes) => bytes.buffer) }),
    }),
  ),
});
const anyHead: fc.Arbitrary<CopyHead> = fc.record({
  vid: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
  gen: fc.integer({ min: 1, max: 0xffffffff }),
  seq: fc.maxSafeNat(),
  turn: fc.integer({ min: 0, max: 0xffffffff }),
  day: fc.constantFrom("2026-11-22", "2028-02-29"),
});

/** A file in memory, and everything that was flushed to it at each moment. */
function memorySlot(
  content = new Uint8Array(0),
): Slot & { bytes: () => Uint8Array<ArrayBuffer>; moments: Uint8Array<ArrayBuffer>[] } {
  let bytes = content;
  const moments: Uint8Array<ArrayBuffer>[] = [];
  return {
    moments,
    bytes: () => bytes,
    read: (into, { at }) => {
      const part = bytes.subarray(at, at + into.length);
      into.set(part);
      return part.length;
    },
    write: (part, { at }) => {
      const longer = new Uint8Array(Math.max(bytes.length, at + part.length));
      longer.set(bytes);
      longer.set(part, at);
      bytes = longer;
      moments.push(bytes.slice());
      return part.length;
    },
    getSize: () => bytes.length,
    flush: () => undefined,
    close: () => undefined,
  };
}

describe("the body of a second copy", () => {
  it("gives back what lay in the database, bytes as they were", () =>
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(readBody(bodyBytes(body))).toEqual(body);
      }),
    ));
});

describe("the head of a second copy", () => {
  it("says what it was given, and belongs to its own body alone", () =>
    fc.assert(
      fc.asyncProperty(anyHead, anyBody, fc.nat(), async (head, body, place) => {
        const bytes = bodyBytes(body);
        const made = await headBytes(subtle, head, bytes);
        expect(readHead(made)).toEqual({ head, length: bytes.length });
        expect(await isWhole(subtle, made, bytes)).toBe(true);
        const altered = bytes.slice();
        altered[place % altered.length]! ^= 1;
        expect(await isWhole(subtle, made, altered)).toBe(false);
        const other = made.slice();
        other[place % other.length]! ^= 1;
        expect(readHead(other) !== null && (await isWhole(subtle, other, bytes))).toBe(false);
      }),
      { numRuns: 300 },
    ));

  it("is not taken from rubbish", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readHead(new Uint8Array(bytes))).toBeNull();
      }),
    ));
});

describe("a file of a second copy", () => {
  const head = { vid: "V".repeat(22), gen: 1, seq: 3, turn: 1, day: "2026-11-22" };
  const bodyOf = (length: number) => new Uint8Array(length).fill(7);

  it("F15: stopped after any write, it holds a whole copy or none, and never the head of one with the body of another", async () => {
    const slot = memorySlot();
    await writeSlot(subtle, slot, { head, body: bodyOf(5000) });
    const before = slot.moments.length;
    const next = { head: { ...head, turn: 2 }, body: new Uint8Array(4000).fill(9) };
    await writeSlot(subtle, slot, next);
    const found = [];
    for (const moment of slot.moments.slice(before - 1))
      found.push((await readSlot(subtle, memorySlot(moment)))?.head.turn ?? null);
    expect(found[0]).toBe(1);
    expect(found.at(-1)).toBe(2);
    expect(found.slice(1, -1).every((turn) => turn === null)).toBe(true);
  });

  it("keeps its length, and nothing of what was there before", async () => {
    const slot = memorySlot();
    await writeSlot(subtle, slot, { head, body: bodyOf(3 * 1024 * 1024) });
    const { length } = slot.bytes();
    await writeSlot(subtle, slot, { head, body: new Uint8Array(10).fill(9) });
    expect(slot.bytes().length).toBe(length);
    expect(slot.bytes().indexOf(7, BODY_AT)).toBe(-1);
    expect((await readSlot(subtle, slot))?.body).toEqual(new Uint8Array(10).fill(9));
    expect(isBlank(slot)).toBe(false);
    wipeSlot(slot);
    expect([slot.bytes().length, isBlank(slot)]).toEqual([length, true]);
  });

  it("cut off or empty holds no copy", async () => {
    const slot = memorySlot();
    expect(await readSlot(subtle, slot)).toBeNull();
    await writeSlot(subtle, slot, { head, body: bodyOf(100) });
    for (const length of [0, 50, 128, 4096, 4150])
      expect(await readSlot(subtle, memorySlot(slot.bytes().slice(0, length)))).toBeNull();
  });

  it("says that the disk is full when less was written than was asked", async () => {
    const slot = { ...memorySlot(), write: () => 1 };
    await expect(writeSlot(subtle, slot, { head, body: bodyOf(10) })).rejects.toThrow("short");
  });
});
