import { createPrivateKey, createPublicKey, diffieHellman, hkdfSync, createDecipheriv } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newDropPair, openDropped, sealDropped, type Dropped } from "#sealing/drop.ts";

const { subtle } = crypto;
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const deps = { subtle, randomBytes };
const [KEY, ITEM, OTHER] = ["K".repeat(22), "I".repeat(22), "O".repeat(22)];
const SHARED = { text: "la puerta azul", day: "2026-11-26" };

const pair = await newDropPair(deps, KEY);
const item = await sealDropped(deps, pair, { id: ITEM, at: 1_800_000_000_000 }, SHARED);

/** The same item with one byte of one part turned. */
function* altered(): Generator<readonly [what: string, item: Dropped]> {
  const turned = (bytes: Uint8Array, at: number) => {
    const copy = Uint8Array.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  for (const part of ["from", "iv"] as const)
    for (let at = 0; at < item[part].length; at += 1)
      yield [`${part} ${at}`, { ...item, [part]: turned(item[part], at) }];
  const ct = new Uint8Array(item.ct);
  for (let at = 0; at < ct.length; at += 1) yield [`ct ${at}`, { ...item, ct: turned(ct, at).buffer }];
}

describe("the drop box", () => {
  it("opens what was sealed with the half that everybody may know", async () => {
    expect(await openDropped(deps, pair, item)).toEqual({ value: SHARED });
    expect(pair.open.length).toBe(65);
  });

  it("S-06: opens for nobody else, and in no other place", async () => {
    const other = { ...(await newDropPair(deps, KEY)), id: KEY };
    expect(await openDropped(deps, other, item)).toBeNull();
    expect(await openDropped(deps, { ...pair, id: OTHER }, item)).toBeNull();
    expect(await openDropped(deps, pair, { ...item, id: OTHER })).toBeNull();
    expect(await openDropped(deps, pair, { ...item, at: item.at + 1 })).toBeNull();
    expect(await openDropped(deps, pair, { ...item, ct: item.ct.slice(0, -1) })).toBeNull();
  });

  it("refuses it with any one byte altered", async () => {
    for (const [what, each] of altered()) expect(await openDropped(deps, pair, each), what).toBeNull();
  });

  it("seals with another nonce and another pair each time, and hides how long a short text is", async () => {
    const again = await sealDropped(deps, pair, item, SHARED);
    expect(again.iv).not.toEqual(item.iv);
    expect(again.from).not.toEqual(item.from);
    const short = await sealDropped(deps, pair, item, { text: "a", day: SHARED.day });
    expect(short.ct.byteLength).toBe(item.ct.byteLength);
  });

  it("says of what waits what it is sealed with, and no more", async () => {
    expect(await sealDropped(deps, pair, { id: ITEM, at: 7 }, SHARED)).toEqual({
      v: 1,
      id: ITEM,
      key: KEY,
      at: 7,
      from: expect.any(Uint8Array) as unknown,
      iv: expect.any(Uint8Array) as unknown,
      ct: expect.any(ArrayBuffer) as unknown,
    });
    expect(item.from.length).toBe(65);
    expect(Object.keys(pair).toSorted()).toEqual(["id", "open", "secret"]);
    expect(pair.id).toBe(KEY);
  });

  it("S-07: lets no secret half and no key be taken out again, but the one that is kept", async () => {
    const made: CryptoKey[] = [];
    const watched = new Proxy(subtle, {
      get:
        (target, name: keyof SubtleCrypto) =>
        async (...how: unknown[]): Promise<unknown> => {
          const answer: unknown = await Reflect.apply(target[name], target, how);
          if (answer instanceof CryptoKey) made.push(answer);
          else if (name === "generateKey") made.push((answer as CryptoKeyPair).privateKey);
          return answer;
        },
    });
    const here = { subtle: watched, randomBytes };
    const sealed = await sealDropped(here, pair, item, SHARED);
    expect(await openDropped(here, pair, sealed)).toEqual({ value: SHARED });
    expect(made.map(({ type, extractable }) => [type, extractable])).toEqual([
      // The new pair, the other half, what they agree on, and the key that seals.
      ["private", false],
      ["public", false],
      ["secret", false],
      ["secret", false],
      // The same from the other side.
      ["private", false],
      ["public", false],
      ["secret", false],
      ["secret", false],
    ]);
  });

  it("opens nothing of a secret half or a point that is none", async () => {
    expect(await openDropped(deps, { ...pair, secret: new Uint8Array(3) }, item)).toBeNull();
    expect(await openDropped(deps, pair, { ...item, from: new Uint8Array(65) })).toBeNull();
    expect(await openDropped(deps, pair, { ...item, from: new Uint8Array(0) })).toBeNull();
  });

  it("is what its description says, opened here by another hand", () => {
    const secret = createPrivateKey({ key: Buffer.from(pair.secret), format: "der", type: "pkcs8" });
    const point = Buffer.from(item.from);
    const theirs = createPublicKey({
      key: {
        kty: "EC",
        crv: "P-256",
        x: point.subarray(1, 33).toString("base64url"),
        y: point.subarray(33).toString("base64url"),
      },
      format: "jwk",
    });
    const agreed = diffieHellman({ privateKey: secret, publicKey: theirs });
    const salt = Buffer.concat([item.from, pair.open]);
    const key = Buffer.from(hkdfSync("sha256", agreed, salt, "alianza/1/drop", 32));
    const opener = createDecipheriv("aes-256-gcm", key, item.iv);
    opener.setAAD(Buffer.from(JSON.stringify(["drop", 1, KEY, ITEM, item.at])));
    const ct = Buffer.from(item.ct);
    opener.setAuthTag(ct.subarray(-16));
    const plain = Buffer.concat([opener.update(ct.subarray(0, -16)), opener.final()]).toString();
    expect(plain).toContain(JSON.stringify(SHARED));
  });
});
