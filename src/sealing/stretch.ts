import { scryptAsync } from "@noble/hashes/scrypt.js";

/** Parameters of scrypt. Source: RFC 7914. */
export interface Stretching {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Uint8Array;
}

/** A passcode as thirty-two bytes that cost much work to come to. @throws where the device has not that much memory */
export async function stretch(
  passcode: string,
  { N, r, p, salt }: Stretching,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await scryptAsync(passcode, salt, { N, r, p, dkLen: 32 }));
}
