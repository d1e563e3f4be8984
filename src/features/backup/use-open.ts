import { useState } from "react";
import type { ReadBackup } from "#domain/backup.ts";
import { planMerge, type MergePlan } from "#domain/backup-merge.ts";
import { LARGEST_BACKUP } from "#domain/backup-size.ts";
import { cleanPassphrase } from "#domain/passphrase.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import type { OpenedBackup, OpenProblem } from "#documents/backup-file.ts";
import { useVault } from "#vault/react.ts";
import { useWork } from "./use-work.ts";

export type OpeningProblem = OpenProblem | "too-large" | "unreadable" | "kinds-differ" | "failed";

interface Inside {
  readonly backup: ReadBackup;
  readonly plan: MergePlan;
}

type Opening =
  | { readonly kind: "asking" | "opening" }
  | { readonly kind: "refused"; readonly why: OpeningProblem }
  /** Looked into; being brought in; not brought in; brought in, with what was done. */
  | (Inside & { readonly kind: "inside" | "bringing" | "done" })
  | (Inside & { readonly kind: "not-written"; readonly problem: SaveProblem });

interface Open {
  readonly state: Opening;
  readonly open: (file: File, passphrase: string) => Promise<void>;
  readonly bringIn: () => Promise<void>;
  readonly stop: () => void;
}

/** Opens a copy and shows what bringing it in would do. Nothing is written before that is asked for, and then all or nothing. */
export function useOpen(): Open {
  const vault = useVault();
  const work = useWork();
  const [state, setState] = useState<Opening>({ kind: "asking" });
  const refuse = (why: OpeningProblem) => setState({ kind: "refused", why });
  const open = async (file: File, typed: string) => {
    if (file.size > LARGEST_BACKUP) return refuse("too-large");
    setState({ kind: "opening" });
    const content = await file.arrayBuffer().catch(() => null);
    if (content === null) return refuse("unreadable");
    const bytes = new Uint8Array(content);
    const passphrase = cleanPassphrase(typed);
    const opened = await work.order<OpenedBackup>({ kind: "open", bytes, passphrase });
    if (opened === "stopped") return;
    if (opened === null) return refuse("failed");
    if (opened.kind === "refused") return refuse(opened.why);
    const plan = planMerge((id) => vault.entry(id), opened.backup.entries);
    if (!plan.ok) return refuse(plan.problem);
    setState({ kind: "inside", backup: opened.backup, plan: plan.value });
  };
  const bringIn = async () => {
    if (state.kind !== "inside" && state.kind !== "not-written") return;
    const { backup, plan } = state;
    setState({ kind: "bringing", backup, plan });
    const merged = await vault.merge(backup.entries);
    if (merged.ok) return setState({ kind: "done", backup, plan: merged.value });
    if (merged.problem === "kinds-differ") return refuse(merged.problem);
    setState({ kind: "not-written", backup, plan, problem: merged.problem });
  };
  const stop = () => {
    work.stop();
    setState({ kind: "asking" });
  };
  return { state, open, bringIn, stop };
}
