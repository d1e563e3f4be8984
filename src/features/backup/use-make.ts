import { useState } from "react";
import { BACKUP_MARK_ID, backupMarkOf, type BackupMark } from "#domain/backup-mark.ts";
import { cleanPassphrase } from "#domain/passphrase.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import type { MadeBackup, OpenedBackup } from "#documents/backup-file.ts";
import { dayNow, momentNow } from "#device/clock.ts";
import { saveFile, shareFile } from "#device/hand-over.ts";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useWork } from "./use-work.ts";

interface Checked {
  readonly kind: "checked";
  readonly file: File;
  readonly mark: BackupMark;
  readonly handed: boolean;
  /** The file left, and that it did could not be written down. */
  readonly problem: SaveProblem | null;
}

type Making =
  | { readonly kind: "asking" | "sealing" | "checking" }
  /** Nothing came of it; or what came of it did not open as it should. */
  | { readonly kind: "failed" | "not-checked" }
  | Checked;

interface Make {
  readonly state: Making;
  readonly make: (passphrase: string) => Promise<void>;
  readonly stop: () => void;
  readonly handOver: (way: "save" | "send") => Promise<void>;
}

/**
 * Makes a copy and opens the very bytes that will leave with the passphrase as it was typed. Only what was checked and has
 * left is remembered as a copy.
 */
export function useMake(): Make {
  const { words } = useWords();
  const vault = useVault();
  const work = useWork();
  const [state, setState] = useState<Making>({ kind: "asking" });
  const make = async (typed: string) => {
    const passphrase = cleanPassphrase(typed);
    const entries = vault.entries();
    const origin = { app: __APP_VERSION__, createdAt: momentNow(), vid: vault.id };
    setState({ kind: "sealing" });
    const made = await work.order<MadeBackup>({ kind: "make", entries, origin, passphrase });
    if (made === "stopped") return;
    if (made === null) return setState({ kind: "failed" });
    setState({ kind: "checking" });
    const name = `${words.backup.fileName(dayNow())}.age`;
    const file = new File([made.bytes], name, { type: "application/octet-stream" });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await work.order<OpenedBackup>({ kind: "open", bytes, passphrase });
    if (opened === "stopped") return;
    const isSame =
      opened?.kind === "opened" &&
      opened.backup.sha256 === made.sha256 &&
      opened.backup.count === entries.length;
    if (!isSame) return setState({ kind: "not-checked" });
    setState({ kind: "checked", file, mark: backupMarkOf(entries), handed: false, problem: null });
  };
  const stop = () => {
    work.stop();
    setState({ kind: "asking" });
  };
  const handOver = async (way: "save" | "send") => {
    if (state.kind !== "checked") return;
    const sent = way === "send" ? await shareFile(state.file) : "not-possible";
    if (sent === "cancelled") return;
    if (sent === "not-possible") saveFile(state.file.name, state.file);
    const kept = await vault.save("backup", BACKUP_MARK_ID, state.mark);
    const problem = kept.ok || typeof kept.problem !== "string" ? null : kept.problem;
    setState({ ...state, handed: true, problem });
  };
  return { state, make, stop, handOver };
}
