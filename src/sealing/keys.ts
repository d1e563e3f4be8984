import { placeBytes, sealBytes, type Sealed, type SealingDeps } from "./envelope.ts";
import { wrapPlace, type Where } from "./places.ts";

/** One key for each kind of sealed thing. None can be exported. */
export interface DataKeys {
  readonly record: CryptoKey;
  readonly draft: CryptoKey;
  readonly manifest: CryptoKey;
  readonly snapshot: CryptoKey;
}

const DATA_KEY_BYTES = 32;
/** Until an erasure slot has proved itself in a later start, keys are derived with this salt. */
const NO_SLOT = new Uint8Array(32);

const info = (label: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`alianza/1/${label}`);

const derive = (
  deps: SealingDeps,
  from: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
  label: string,
  uses: readonly ("encrypt" | "decrypt" | "unwrapKey")[],
): Promise<CryptoKey> =>
  deps.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt, info: info(label) },
    from,
    { name: "AES-GCM", length: 256 },
    false,
    uses,
  );

/** A key for deriving others, which the browser keeps and never shows. It hides little: see SECURITY.md, "no passcode". */
export async function newBaseKey(deps: SealingDeps): Promise<CryptoKey> {
  const bytes = deps.randomBytes(DATA_KEY_BYTES);
  const key = await deps.subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey"]);
  bytes.fill(0);
  return key;
}

const deviceWrapKey = (deps: SealingDeps, base: CryptoKey): Promise<CryptoKey> =>
  derive(deps, base, NO_SLOT, "kek/dev", ["encrypt", "unwrapKey"]);

async function dataKeys(deps: SealingDeps, dataKey: CryptoKey): Promise<DataKeys> {
  const of = (label: string) => derive(deps, dataKey, NO_SLOT, `key/${label}`, ["encrypt", "decrypt"]);
  const [record, draft, manifest, snapshot] = await Promise.all([
    of("record"),
    of("draft"),
    of("manifest"),
    of("snapshot"),
  ]);
  return { record, draft, manifest, snapshot };
}

/** A new data key for a new generation, sealed by the device's base key. */
export async function newDataKeys(
  deps: SealingDeps,
  base: CryptoKey,
  where: Where,
): Promise<{ keys: DataKeys; wrap: Sealed }> {
  const bytes = deps.randomBytes(DATA_KEY_BYTES);
  const wrapKey = await deviceWrapKey(deps, base);
  const wrap = await sealBytes(deps, wrapKey, wrapPlace(where, "dev"), bytes);
  const dataKey = await deps.subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey"]);
  bytes.fill(0);
  return { keys: await dataKeys(deps, dataKey), wrap };
}

/** @returns the keys of this generation, or null when this base key does not open this wrap. */
export async function openDataKeys(
  deps: SealingDeps,
  base: CryptoKey,
  where: Where,
  wrap: Sealed,
): Promise<DataKeys | null> {
  const wrapKey = await deviceWrapKey(deps, base);
  const how = { name: "AES-GCM", iv: wrap.iv, additionalData: placeBytes(wrapPlace(where, "dev")) } as const;
  try {
    const dataKey = await deps.subtle.unwrapKey("raw", wrap.ct, wrapKey, how, "HKDF", false, ["deriveKey"]);
    return await dataKeys(deps, dataKey);
  } catch {
    return null;
  }
}
