import type { SealingDeps } from "./envelope.ts";

/** SHA-256 of a text in UTF-8, as 64 digits of hexadecimal. */
export async function sha256Hex({ subtle }: Pick<SealingDeps, "subtle">, text: string): Promise<string> {
  const hash = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
