/** Keeps the second copy away from the screen. It loads nothing (scripts/headers.mjs). [Note: the second copy] */
import type { CopyOrder } from "./copy-orders.ts";
import { doCopyWork } from "./copy-work.ts";

const deps = {
  subtle: crypto.subtle,
  randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
};

/** Not to be had, refused or full: for whoever asks it is the same, there is no second copy. */
async function answer(order: CopyOrder): Promise<void> {
  self.postMessage(await doCopyWork(deps, order).catch(() => null));
}

self.addEventListener("message", ({ data }: MessageEvent<CopyOrder>) => void answer(data));
