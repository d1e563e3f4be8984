import type { Keeping } from "#domain/settings.ts";

/** Every part may be missing: WebKitGTK has no `navigator.storage`, private windows refuse. */
const storage = (): Partial<StorageManager> | undefined =>
  (navigator as { storage?: Partial<StorageManager> }).storage;

export async function keepingNow(): Promise<Keeping> {
  try {
    const isKept = await storage()?.persisted?.();
    return isKept === undefined ? "unknown" : isKept ? "kept" : "may-be-erased";
  } catch {
    return "unknown";
  }
}

/** Asks the browser to keep the journal. Some show a question, some decide alone, some have nothing to ask. */
export async function askToKeep(): Promise<Keeping> {
  try {
    const isKept = await storage()?.persist?.();
    return isKept === undefined ? "unknown" : isKept ? "kept" : "may-be-erased";
  } catch {
    return "unknown";
  }
}
