import { useCallback, useEffect, useRef } from "react";
import type { BackupOrder } from "#documents/backup-file.ts";
import { workIn, type Work } from "#device/work.ts";
// A worker has no default export: its address does, which Vite makes.
// oxlint-disable-next-line import/default
import workerAddress from "./backup-worker.ts?worker&url";

interface BackupWork {
  /** @returns the worker's answer; null when it was stopped or failed, "stopped" when nobody waits for it any more. */
  readonly order: <Made>(order: BackupOrder) => Promise<Made | null | "stopped">;
  readonly stop: () => void;
}

/** One thing at a time in the worker. Another order stops the one before, and so does leaving the page. */
export function useWork(): BackupWork {
  const running = useRef<Work<unknown> | null>(null);
  const isHere = useRef(false);
  const stop = useCallback(() => {
    const stopped = running.current;
    running.current = null;
    stopped?.stop();
  }, []);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      stop();
    };
  }, [stop]);
  const order = async <Made>(given: BackupOrder): Promise<Made | null | "stopped"> => {
    stop();
    // Whoever read a file for it may have left meanwhile.
    if (!isHere.current) return "stopped";
    const mine = workIn<Made>(workerAddress, given);
    running.current = mine;
    const made = await mine.done;
    if (running.current !== mine) return "stopped";
    running.current = null;
    return made;
  };
  return { order, stop };
}
