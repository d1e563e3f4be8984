/**
 * Runs in a page before anything else: calls back with the bytes of every key that is brought in as such, so that a test can
 * look for them where they must not be.
 */
export function watchKeys(callback: string): void {
  const real = crypto.subtle.importKey.bind(crypto.subtle) as (...all: unknown[]) => Promise<CryptoKey>;
  const tell = (globalThis as unknown as Record<string, (key: string) => unknown>)[callback];
  Object.defineProperty(crypto.subtle, "importKey", {
    value: (...all: unknown[]) => {
      const [format, bytes] = all;
      if (format === "raw" && bytes instanceof Uint8Array && bytes.length === 32)
        void tell?.(Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""));
      return real(...all);
    },
  });
}
