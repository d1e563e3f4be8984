import { trustedScriptUrl } from "./trusted-types.ts";

/** Something made away from the screen. */
export interface Work<Made> {
  /** What was made; null when it was stopped, or could not be made. */
  readonly done: Promise<Made | null>;
  readonly stop: () => void;
}

/**
 * Gives an order to a worker of its own and waits for its one answer; a worker that fails answers null.
 * @param address of a worker of the build (`?worker&url`)
 */
export function workIn<Made>(address: string, order: unknown): Work<Made> {
  const { promise: done, resolve } = Promise.withResolvers<Made | null>();
  try {
    const worker = new Worker(trustedScriptUrl(address), { type: "module" });
    const end = (made: Made | null) => {
      worker.terminate();
      resolve(made);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<Made | null>) => end(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(null);
    });
    worker.postMessage(order);
    return { done, stop: () => end(null) };
  } catch {
    resolve(null);
    return { done, stop: () => {} };
  }
}
