interface OldQuota {
  queryUsageAndQuota(success: (used: number, granted: number) => void, failure: () => void): void;
}

const bytesAllowedInChromium = (): Promise<number | null> =>
  new Promise((resolve) => {
    const old = (navigator as { webkitTemporaryStorage?: OldQuota }).webkitTemporaryStorage;
    if (old === undefined) resolve(null);
    else
      old.queryUsageAndQuota(
        (_, granted) => resolve(granted),
        () => resolve(null),
      );
  });

/**
 * Whether this looks like a private window, whose data goes when it is closed. No browser says so; these are signs:
 * Chromium gives private windows a quota below its memory limit, Firefox and Safari refuse them private files.
 * A sign can be wrong, so it leads to a sentence and never to a refusal.
 */
export async function looksPrivate(): Promise<boolean> {
  const granted = await bytesAllowedInChromium();
  const memory = (performance as { memory?: { jsHeapSizeLimit: number } }).memory;
  if (granted !== null && memory !== undefined) return granted < memory.jsHeapSizeLimit * 2;
  const manager = (navigator as { storage?: Partial<StorageManager> }).storage;
  if (manager?.getDirectory === undefined) return false;
  try {
    await manager.getDirectory();
    return false;
  } catch {
    return true;
  }
}
