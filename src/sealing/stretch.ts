import { scrypt } from "@noble/hashes/scrypt.js";

/** Parameters of scrypt. Source: RFC 7914. */
export interface Stretching {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Uint8Array;
}

/**
 * A passcode as thirty-two bytes that cost much work to come to. It holds up whoever calls it for about a second, so it belongs
 * into a worker: what waits in between takes several times as long. @throws where the device does not have that much memory
 */
export const stretch = (passcode: string, { N, r, p, salt }: Stretching): Uint8Array<ArrayBuffer> =>
  new Uint8Array(scrypt(passcode, salt, { N, r, p, dkLen: 32 }));
