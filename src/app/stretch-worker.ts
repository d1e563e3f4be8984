/** Stretches a passcode away from the screen: it takes about a second. It loads nothing (scripts/headers.mjs). */
import { stretch, type Stretching } from "#sealing/stretch.ts";

interface Order {
  readonly passcode: string;
  readonly how: Stretching;
}

self.addEventListener("message", ({ data: { passcode, how } }: MessageEvent<Order>) => {
  try {
    const bytes = stretch(passcode, how);
    self.postMessage(bytes, { transfer: [bytes.buffer] });
  } catch {
    self.postMessage(null);
  }
});
