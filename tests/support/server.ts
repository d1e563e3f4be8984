import { join } from "node:path";
import { type Answered, serve, type Serving } from "../../scripts/serve.mjs";

export const DIST = join(import.meta.dirname, "..", "..", "dist");

export type ServedApp = Serving & {
  /** Every request so far, in order. Empty it to start counting anew. */
  seen: Answered[];
};

type Options = { dir?: string; base?: string; port?: number; headers?: boolean; quality?: number };

/** Compressed all the same, but not as small as can be: that takes seconds for each server, and here nobody counts bytes. */
const QUICK = 4;

/** Serves the built app (or another folder) with the real headers, and keeps a list of what was asked for. */
export async function serveApp({ dir = DIST, ...options }: Options = {}): Promise<ServedApp> {
  const seen: Answered[] = [];
  const serving = await serve({
    dir,
    quality: QUICK,
    ...options,
    onRequest: (request) => seen.push(request),
  });
  return { ...serving, seen };
}
