import { placeBytes, sealBytes, type Place, type Sealed, type SealingDeps } from "./envelope.ts";
import { wrappingKey } from "./keys.ts";
import { wrapPlace, type Where } from "./places.ts";

/**
 * The data key of a journal without a passcode, where only bytes can be kept: sealed by a key that lies beside it. That
 * hides it from nobody who has both, as the browser's own key does not either: see SECURITY.md, "no passcode".
 */
export interface KeptKey {
  /** 32 random bytes, used for this wrap alone. */
  readonly key: Uint8Array<ArrayBuffer>;
  readonly wrap: Sealed;
}

const KEY_BYTES = 32;

const importKept = (deps: SealingDeps, key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  deps.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);

/** Opens one wrap and seals the key in it anew. The key itself is in memory for that long, and overwritten then. */
async function rewrapped(
  deps: SealingDeps,
  from: { readonly key: CryptoKey; readonly place: Place; readonly wrap: Sealed },
  to: { readonly key: CryptoKey; readonly place: Place },
): Promise<Sealed | null> {
  const how = { name: "AES-GCM", iv: from.wrap.iv, additionalData: placeBytes(from.place) } as const;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await deps.subtle.decrypt(how, from.key, from.wrap.ct));
  } catch {
    return null;
  }
  const sealed = await sealBytes(deps, to.key, to.place, bytes);
  bytes.fill(0);
  return sealed;
}

/** @returns the data key as it can be kept in a file; null when the base key does not open the wrap. */
export async function keepDataKey(
  deps: SealingDeps,
  base: CryptoKey,
  where: Where,
  wrap: Sealed,
): Promise<KeptKey | null> {
  const key = deps.randomBytes(KEY_BYTES);
  const kept = await rewrapped(
    deps,
    { key: (await wrappingKey(deps, "dev", base)).key, place: wrapPlace(where, "dev"), wrap },
    { key: await importKept(deps, key), place: wrapPlace(where, "kept") },
  );
  return kept === null ? null : { key, wrap: kept };
}

/** @returns the data key sealed for a new base key of this browser; null when what was kept does not open. */
export async function takeBackDataKey(
  deps: SealingDeps,
  base: CryptoKey,
  where: Where,
  { key, wrap }: KeptKey,
): Promise<Sealed | null> {
  return rewrapped(
    deps,
    { key: await importKept(deps, key), place: wrapPlace(where, "kept"), wrap },
    { key: (await wrappingKey(deps, "dev", base)).key, place: wrapPlace(where, "dev") },
  );
}
