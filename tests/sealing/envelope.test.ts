import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openJson, sealBytes, sealJson, type Place } from "#sealing/envelope.ts";
import { keepDataKey, takeBackDataKey } from "#sealing/kept-key.ts";
import { newBaseKey, newDataKeys, openDataKeys, wrapAgain, wrappingKey } from "#sealing/keys.ts";
import {
  doorPlace,
  draftPlace,
  folderPlace,
  manifestPlace,
  recordPlace,
  wrapPlace,
} from "#sealing/places.ts";

const { subtle } = crypto;
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const deps = { subtle, randomBytes };
const WHERE = { vid: "B".repeat(22), gen: 1 };

async function recordKey(): Promise<CryptoKey> {
  const base = await wrappingKey(deps, "dev", await newBaseKey(deps));
  return (await newDataKeys(deps, [base], WHERE)).keys.record;
}

describe("what is sealed", () => {
  it("S-05: ten thousand times, with ten thousand nonces of 96 bits", async () => {
    const key = await recordKey();
    const nonces = new Set<string>();
    for (let at = 0; at < 10_000; at += 1) {
      const { iv } = await sealBytes(deps, key, recordPlace(WHERE, "A".repeat(22), 1), new Uint8Array(1));
      expect(iv.length).toBe(12);
      nonces.add(iv.join());
    }
    expect(nonces.size).toBe(10_000);
  });

  it("S-06: opens at its own place and at no other", async () => {
    const key = await recordKey();
    const id = fc.constantFrom("A".repeat(22), "C".repeat(22));
    const number = fc.nat(2);
    const where = fc.record({ vid: fc.constantFrom("B".repeat(22), "D".repeat(22)), gen: number });
    const place: fc.Arbitrary<Place> = fc.oneof(
      fc.tuple(where, id, number).map((parts) => recordPlace(...parts)),
      fc.tuple(where, id, number).map((parts) => draftPlace(...parts)),
      fc.tuple(where, number).map((parts) => manifestPlace(...parts)),
      fc
        .tuple(where, fc.constantFrom("dev", "pass", "rec", "prf", "kept"))
        .map((parts) => wrapPlace(...parts)),
      where.map(folderPlace),
      where.map(({ vid }) => doorPlace(vid)),
    );
    await fc.assert(
      fc.asyncProperty(place, place, async (here, there) => {
        const sealed = await sealJson(deps, key, here, "a word");
        const isSame = JSON.stringify(here) === JSON.stringify(there);
        expect(await openJson(deps, key, here, sealed)).toEqual({ value: "a word" });
        expect(await openJson(deps, key, there, sealed)).toEqual(isSame ? { value: "a word" } : null);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("keys", () => {
  it("S-07: none that is made can be taken out again", async () => {
    const made: CryptoKey[] = [];
    const watched = Object.create(subtle) as typeof subtle;
    for (const method of ["encrypt", "decrypt", "digest"] as const)
      watched[method] = subtle[method].bind(subtle) as never;
    for (const method of ["importKey", "deriveKey", "unwrapKey"] as const)
      watched[method] = (async (...how: unknown[]) => {
        const key = (await Reflect.apply(subtle[method], subtle, how)) as CryptoKey;
        made.push(key);
        return key;
      }) as never;
    const here = { subtle: watched, randomBytes };
    const base = await newBaseKey(here);
    const dev = await wrappingKey(here, "dev", base);
    const rec = await wrappingKey(here, "rec", randomBytes(20), randomBytes(16));
    const { wraps } = await newDataKeys(here, [dev], WHERE);
    const wrap = wraps[0]!;
    expect(await openDataKeys(here, dev, WHERE, wrap)).not.toBeNull();
    expect(await wrapAgain(here, dev, WHERE, wrap, [rec])).toHaveLength(1);
    const kept = await keepDataKey(here, base, WHERE, wrap);
    expect(await takeBackDataKey(here, base, WHERE, kept!)).not.toBeNull();
    expect(made.length).toBeGreaterThan(15);
    expect(made.filter(({ extractable }) => extractable)).toEqual([]);
  });
});
