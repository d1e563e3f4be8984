import { workIn } from "#device/work.ts";
import type { World } from "#vault/world.ts";
// A worker has no default export: its address does, which Vite makes.
// oxlint-disable-next-line import/default
import workerAddress from "./stretch-worker.ts?worker&url";

/** Stretches a passcode in a worker of its own, which ends with it and takes along what it had in memory. */
export const stretchInWorker: World["stretch"] = (passcode, how) =>
  workIn<Uint8Array<ArrayBuffer>>(workerAddress, { passcode, how }).done;
