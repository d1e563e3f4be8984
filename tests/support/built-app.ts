import { ensureBuilt } from "../../scripts/built.mjs";

/** Before any journey: the build belongs to the source as it is now. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}
