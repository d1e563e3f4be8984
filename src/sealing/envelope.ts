import { paddedBytes } from "./padding.ts";

/** What sealing needs from the world; tests bring a seeded twin of the random bytes. */
export interface SealingDeps {
  readonly subtle: SubtleCrypto;
  /** Cryptographically strong random bytes. */
  readonly randomBytes: (count: number) => Uint8Array<ArrayBuffer>;
}

/** AES-256-GCM: a fresh 96-bit nonce, and the ciphertext with its 128-bit tag behind it. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ct: ArrayBuffer;
}

/** What a sealed thing is bound to: it opens nowhere else. See `recordPlace` and its kin in places.ts. */
export type Place = readonly (string | number)[];

const NONCE_BYTES = 12;
// Made once: there are two for every row.
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** The additional data that binds a sealed thing to its place: UTF-8 of the JSON list. */
export const placeBytes = (place: Place): Uint8Array<ArrayBuffer> => encoder.encode(JSON.stringify(place));

/** @param bytes sealed as they are, without padding: for keys. Use `sealJson` for everything else. */
export async function sealBytes(
  deps: SealingDeps,
  key: CryptoKey,
  place: Place,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Sealed> {
  const iv = deps.randomBytes(NONCE_BYTES);
  const ct = await deps.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: placeBytes(place) },
    key,
    bytes,
  );
  return { iv, ct };
}

/** @param value anything JSON can hold. */
export const sealJson = (deps: SealingDeps, key: CryptoKey, place: Place, value: unknown): Promise<Sealed> =>
  sealBytes(deps, key, place, paddedBytes(JSON.stringify(value)));

/**
 * @returns the value sealed at this very place with this very key, or null when it was altered, moved or is not ours.
 */
export async function openJson(
  deps: Pick<SealingDeps, "subtle">,
  key: CryptoKey,
  place: Place,
  sealed: Sealed,
): Promise<{ value: unknown } | null> {
  try {
    const bytes = await deps.subtle.decrypt(
      { name: "AES-GCM", iv: sealed.iv, additionalData: placeBytes(place) },
      key,
      sealed.ct,
    );
    return { value: JSON.parse(decoder.decode(bytes)) as unknown };
  } catch {
    // An altered row, a wrong key and garbage all look the same here, and are the same to the caller.
    return null;
  }
}
