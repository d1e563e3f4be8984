import { placeBytes, sealBytes, type Sealed, type SealingDeps } from "./envelope.ts";
import { wrapPlace, type Opener, type Where } from "./places.ts";

/** One key for each kind of sealed thing. None can be exported. */
export interface DataKeys {
  readonly record: CryptoKey;
  readonly draft: CryptoKey;
  readonly manifest: CryptoKey;
}

/** What wraps a data key, and what it is made from. */
export interface WrappingKey {
  readonly by: Opener;
  readonly key: CryptoKey;
}

const DATA_KEY_BYTES = 32;
/** For what is random already, and for what was stretched with a salt of its own. */
const NO_SALT = new Uint8Array(32);

const info = (label: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`alianza/1/${label}`);

const derive = (
  deps: Pick<SealingDeps, "subtle">,
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

const derivable = (deps: Pick<SealingDeps, "subtle">, bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  deps.subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey"]);

/** A key for deriving others, which the browser keeps and never shows. It hides little: see SECURITY.md, "no passcode". */
export async function newBaseKey(deps: SealingDeps): Promise<CryptoKey> {
  const bytes = deps.randomBytes(DATA_KEY_BYTES);
  const key = await derivable(deps, bytes);
  bytes.fill(0);
  return key;
}

/**
 * What wraps a data key.
 * @param secret a base key, or the bytes that somebody's secret comes to: thirty-two of a passcode (stretched) or of an
 *   authenticator, twenty of a recovery code
 * @param salt where the secret has none of its own
 */
export async function wrappingKey(
  deps: Pick<SealingDeps, "subtle">,
  by: Opener,
  secret: CryptoKey | Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer> = NO_SALT,
): Promise<WrappingKey> {
  const from = secret instanceof Uint8Array ? await derivable(deps, secret) : secret;
  return { by, key: await derive(deps, from, salt, `kek/${by}`, ["encrypt", "decrypt", "unwrapKey"]) };
}

async function dataKeys(deps: Pick<SealingDeps, "subtle">, dataKey: CryptoKey): Promise<DataKeys> {
  const of = (label: string) => derive(deps, dataKey, NO_SALT, `key/${label}`, ["encrypt", "decrypt"]);
  const [record, draft, manifest] = await Promise.all([of("record"), of("draft"), of("manifest")]);
  return { record, draft, manifest };
}

/** A new data key for a new generation, wrapped once for each of these. */
export async function newDataKeys(
  deps: SealingDeps,
  wrappers: readonly WrappingKey[],
  where: Where,
): Promise<{ keys: DataKeys; wraps: Sealed[] }> {
  const bytes = deps.randomBytes(DATA_KEY_BYTES);
  const wraps = await Promise.all(
    wrappers.map(({ by, key }) => sealBytes(deps, key, wrapPlace(where, by), bytes)),
  );
  const dataKey = await derivable(deps, bytes);
  bytes.fill(0);
  return { keys: await dataKeys(deps, dataKey), wraps };
}

const unwrapping = (by: Opener, where: Where, wrap: Sealed) =>
  ({ name: "AES-GCM", iv: wrap.iv, additionalData: placeBytes(wrapPlace(where, by)) }) as const;

/** @returns the keys of this generation, or null when this is not what wrapped them. */
export async function openDataKeys(
  deps: Pick<SealingDeps, "subtle">,
  { by, key }: WrappingKey,
  where: Where,
  wrap: Sealed,
): Promise<DataKeys | null> {
  const how = unwrapping(by, where, wrap);
  try {
    const dataKey = await deps.subtle.unwrapKey("raw", wrap.ct, key, how, "HKDF", false, ["deriveKey"]);
    return await dataKeys(deps, dataKey);
  } catch {
    return null;
  }
}

/** Wraps the data key of a wrap once more, for each of these. @returns null when it is not this that wrapped it */
export async function wrapAgain(
  deps: SealingDeps,
  { by, key }: WrappingKey,
  where: Where,
  wrap: Sealed,
  wrappers: readonly WrappingKey[],
): Promise<Sealed[] | null> {
  const bytes = await deps.subtle.decrypt(unwrapping(by, where, wrap), key, wrap.ct).then(
    (opened) => new Uint8Array(opened),
    () => null,
  );
  if (bytes === null) return null;
  const wraps = await Promise.all(
    wrappers.map((next) => sealBytes(deps, next.key, wrapPlace(where, next.by), bytes)),
  );
  bytes.fill(0);
  return wraps;
}
