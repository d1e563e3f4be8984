/** Plaintext grows in steps of this many bytes, so that the size of a row says little about what is in it. */
export const PADDING_STEP = 256;
export const PADDING_LEAST = 512;

const SPACE = 0x20;

/**
 * JSON text as UTF-8, filled with spaces to a multiple of 256 bytes and at least 512. Spaces after a JSON value mean
 * nothing to a parser, so nothing has to say how many there are.
 */
export function paddedBytes(json: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(json);
  const size = Math.max(PADDING_LEAST, Math.ceil(bytes.length / PADDING_STEP) * PADDING_STEP);
  const padded = new Uint8Array(size).fill(SPACE);
  padded.set(bytes);
  return padded;
}
