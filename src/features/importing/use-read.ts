import { useCallback, useEffect, useRef, useState } from "react";
import type { ImportProblem } from "#domain/import-entry.ts";
import { workIn, type Work } from "#device/work.ts";
import type { ReadImport } from "#documents/import-read.ts";
import type { ChosenFile } from "./import-worker.ts";
// A worker has no default export: its address does, which Vite makes.
// oxlint-disable-next-line import/default
import workerAddress from "./import-worker.ts?worker&url";

export type Found = Exclude<ReadImport, { readonly kind: "refused" }>;

type Reading =
  | { readonly kind: "asking" | "reading" }
  | { readonly kind: "refused"; readonly why: ImportProblem }
  | { readonly kind: "found"; readonly found: Found };

interface Read {
  readonly state: Reading;
  readonly read: (files: readonly File[]) => Promise<void>;
  /** Stops, or forgets what was read. */
  readonly stop: () => void;
}

/** Reads files in a worker, which ends with the page. Nothing of the journal is there, and nothing is written. */
export function useRead(): Read {
  const [state, setState] = useState<Reading>({ kind: "asking" });
  const running = useRef<Work<ReadImport> | null>(null);
  const end = useCallback(() => {
    const stopped = running.current;
    running.current = null;
    stopped?.stop();
  }, []);
  useEffect(() => end, [end]);
  const read = async (files: readonly File[]) => {
    end();
    setState({ kind: "reading" });
    const chosen = files.map((file): ChosenFile => ({ file, path: file.webkitRelativePath }));
    const mine = workIn<ReadImport>(workerAddress, chosen);
    running.current = mine;
    const found = await mine.done;
    if (running.current !== mine) return;
    running.current = null;
    setState(
      found === null
        ? { kind: "refused", why: "failed" }
        : found.kind === "refused"
          ? found
          : { kind: "found", found },
    );
  };
  const stop = () => {
    end();
    setState({ kind: "asking" });
  };
  return { state, read, stop };
}
