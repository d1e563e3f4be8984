import { openJson, sealJson, type Sealed, type SealingDeps } from "./envelope.ts";
import { dropPlace } from "./places.ts";

/*
 * [Note: the drop box] What is shared into the app while the journal is locked is sealed with a key that everybody may know
 * and nobody can open with: for each thing a new pair of keys on P-256 is made, what it and the drop box's key agree on is
 * stretched with HKDF-SHA-256 and seals with AES-256-GCM, and the new pair's secret half is forgotten. P-256 and not X25519,
 * which not every browser we run in has.
 */

/** What everybody may seal with. */
export interface DropKey {
  /** Names the pair, 22 characters. */
  readonly id: string;
  /** A point on P-256, uncompressed: 65 bytes. */
  readonly open: Uint8Array<ArrayBuffer>;
}

/** Both halves, to be sealed before it is written anywhere. */
export interface DropPair extends DropKey {
  /** PKCS #8. */
  readonly secret: Uint8Array<ArrayBuffer>;
}

/** Something sealed that waits. */
export interface Dropped extends Sealed {
  readonly v: 1;
  readonly id: string;
  /** The id of the key it was sealed with. */
  readonly key: string;
  /** When it was dropped, milliseconds since 1970. */
  readonly at: number;
  /** The half of its own pair that everybody may know: 65 bytes. */
  readonly from: Uint8Array<ArrayBuffer>;
}

type Subtle = Pick<SealingDeps, "subtle">;

const P256 = { name: "ECDH", namedCurve: "P-256" } as const;
const AGREED_BITS = 256;
const INFO = new TextEncoder().encode("alianza/1/drop");

/** A new pair. @param id 22 characters, by chance */
export async function newDropPair({ subtle }: Subtle, id: string): Promise<DropPair> {
  const { publicKey, privateKey } = await subtle.generateKey(P256, true, ["deriveBits"]);
  const [open, secret] = await Promise.all([
    subtle.exportKey("raw", publicKey),
    subtle.exportKey("pkcs8", privateKey),
  ]);
  return { id, open: new Uint8Array(open), secret: new Uint8Array(secret) };
}

/** The one key that seals one thing, from both sides. Bound to both halves that everybody may know. */
async function agreedKey(
  { subtle }: Subtle,
  mine: CryptoKey,
  theirs: Uint8Array<ArrayBuffer>,
  halves: readonly [from: Uint8Array<ArrayBuffer>, open: Uint8Array<ArrayBuffer>],
): Promise<CryptoKey> {
  const other = await subtle.importKey("raw", theirs, P256, false, []);
  const bits = await subtle.deriveBits({ name: "ECDH", public: other }, mine, AGREED_BITS);
  const from = await subtle.importKey("raw", new Uint8Array(bits), "HKDF", false, ["deriveKey"]);
  const salt = new Uint8Array([...halves[0], ...halves[1]]);
  return subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt, info: INFO },
    from,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** Seals something for whoever has the secret half. @param value anything JSON can hold */
export async function sealDropped(
  deps: SealingDeps,
  key: DropKey,
  { id, at }: { readonly id: string; readonly at: number },
  value: unknown,
): Promise<Dropped> {
  // Kept in the browser's hands, and gone with this call.
  const { publicKey, privateKey } = await deps.subtle.generateKey(P256, false, ["deriveBits"]);
  const from = new Uint8Array(await deps.subtle.exportKey("raw", publicKey));
  const agreed = await agreedKey(deps, privateKey, key.open, [from, key.open]);
  const sealed = await sealJson(deps, agreed, dropPlace(key.id, id, at), value);
  return { v: 1, id, key: key.id, at, from, ...sealed };
}

/** @returns what was sealed, or null where it was altered, moved, or sealed with another key */
export async function openDropped(
  deps: Subtle,
  pair: DropPair,
  item: Dropped,
): Promise<{ value: unknown } | null> {
  if (item.key !== pair.id) return null;
  try {
    const mine = await deps.subtle.importKey("pkcs8", pair.secret, P256, false, ["deriveBits"]);
    const agreed = await agreedKey(deps, mine, item.from, [item.from, pair.open]);
    return await openJson(deps, agreed, dropPlace(item.key, item.id, item.at), item);
  } catch {
    // A point that is on no curve is an altered one.
    return null;
  }
}
