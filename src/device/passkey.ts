import { ok, refused, type Result } from "#domain/result.ts";

/**
 * "cancelled": whoever holds the device said no, waited too long, or the passkey is no longer there; a browser does not tell
 * which. "not-possible": this device or this browser cannot do it. "different": it answered, but not as it has to.
 */
export type PasskeyProblem = "cancelled" | "not-possible" | "different";

type Bytes = Uint8Array<ArrayBuffer>;

/** Names a passkey and what it is asked about. Opens nothing without the authenticator. */
export interface PasskeyWay {
  readonly credential: Bytes;
  /** Thirty-two random bytes. */
  readonly input: Bytes;
}

export type Passkey = PasskeyWay & {
  /** What the authenticator answers, thirty-two bytes, for nobody to see. */
  readonly secret: Bytes;
};

const SECRET_BYTES = 32;
const USER_VERIFIED = 4;
const FLAGS_AT = 32;
const LONGEST_MS = 120_000;

/** Whether it is worth offering. What the authenticator can do is only known once it is asked. */
export async function canUsePasskey(): Promise<boolean> {
  if (!isSecureContext || typeof PublicKeyCredential !== "function") return false;
  try {
    const capabilities = (await PublicKeyCredential.getClientCapabilities?.()) ?? {};
    return (
      capabilities["extension:prf"] !== false &&
      (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable())
    );
  } catch {
    return false;
  }
}

const problemOf = (error: unknown): PasskeyProblem =>
  error instanceof DOMException && ["NotAllowedError", "AbortError"].includes(error.name)
    ? "cancelled"
    : "not-possible";

/** The answer of the authenticator, if it is one that can open something: not too short, and not all zeros. */
function secretIn(results: AuthenticationExtensionsClientOutputs): Bytes | null {
  const first = results.prf?.results?.first;
  if (first === undefined) return null;
  const bytes = new Uint8Array(
    first instanceof ArrayBuffer
      ? first.slice(0)
      : first.buffer.slice(first.byteOffset, first.byteOffset + first.byteLength),
  );
  const isWhole = bytes.length >= SECRET_BYTES && bytes.some((byte) => byte !== 0);
  return isWhole ? bytes.slice(0, SECRET_BYTES) : null;
}

const isSame = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Asks the device to open: it wants a finger, a face or its own code. @param draw strong random bytes */
export async function askPasskey(
  { credential, input }: PasskeyWay,
  draw: (count: number) => Bytes,
): Promise<Result<Bytes, PasskeyProblem>> {
  try {
    const answer = await navigator.credentials.get({
      publicKey: {
        challenge: draw(32),
        rpId: location.hostname,
        allowCredentials: [{ type: "public-key", id: credential }],
        userVerification: "required",
        timeout: LONGEST_MS,
        extensions: { prf: { eval: { first: input } } },
      },
    });
    if (!(answer instanceof PublicKeyCredential)) return refused("not-possible");
    const { authenticatorData } = answer.response as AuthenticatorAssertionResponse;
    const flags = new Uint8Array(authenticatorData)[FLAGS_AT] ?? 0;
    if ((flags & USER_VERIFIED) === 0 || !isSame(new Uint8Array(answer.rawId), credential))
      return refused("different");
    const secret = secretIn(answer.getClientExtensionResults());
    return secret === null ? refused("not-possible") : ok(secret);
  } catch (error) {
    return refused(problemOf(error));
  }
}

/** Makes a passkey that can answer. @returns it, and its first answer where it gave one already */
async function createPasskey(
  name: string,
  input: Bytes,
  draw: (count: number) => Bytes,
): Promise<Result<{ readonly credential: Bytes; readonly secret: Bytes | null }, PasskeyProblem>> {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: draw(32),
      rp: { id: location.hostname, name },
      user: { id: draw(16), name, displayName: name },
      pubKeyCredParams: [-7, -257].map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: {
        authenticatorAttachment: "platform",
        residentKey: "preferred",
        userVerification: "required",
      },
      attestation: "none",
      timeout: LONGEST_MS,
      extensions: { prf: { eval: { first: input } } },
    },
  });
  if (!(made instanceof PublicKeyCredential)) return refused("not-possible");
  const results = made.getClientExtensionResults();
  if (results.prf?.enabled !== true) return refused("not-possible");
  return ok({ credential: new Uint8Array(made.rawId), secret: secretIn(results) });
}

/**
 * Sets a passkey up as a way in. It has to answer the same twice, since what it answers is all there is of the key.
 * @param name what the device shows for it: neutral, since others may see it there
 * @param draw strong random bytes; the caller brings them
 */
export async function makePasskey(
  name: string,
  draw: (count: number) => Bytes,
): Promise<Result<Passkey, PasskeyProblem>> {
  try {
    const input = draw(32);
    const made = await createPasskey(name, input, draw);
    if (!made.ok) return made;
    const { credential } = made.value;
    const way = { credential, input };
    const first = made.value.secret === null ? await askPasskey(way, draw) : ok(made.value.secret);
    if (!first.ok) return first;
    const again = await askPasskey(way, draw);
    if (!again.ok) return again;
    return isSame(first.value, again.value) ? ok({ ...way, secret: first.value }) : refused("different");
  } catch (error) {
    return refused(problemOf(error));
  }
}
