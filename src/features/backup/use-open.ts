import { useState } from "react";
import type { ReadBackup } from "#domain/backup.ts";
import { markHeld } from "#domain/backup-held.ts";
import { BACKUP_MARK_ID } from "#domain/backup-mark.ts";
import { isOfTheApp, planMerge, type MergePlan } from "#domain/backup-merge.ts";
import { LARGEST_BACKUP } from "#domain/backup-size.ts";
import { planReplace, type Replaced } from "#domain/backup-undo.ts";
import { cleanPassphrase } from "#domain/passphrase.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import type { OpenedBackup, OpenProblem } from "#documents/backup-file.ts";
import { mergeInto, replaceWith, takeBack } from "#vault/merging.ts";
import { useVault } from "#vault/react.ts";
import { useWork } from "./use-work.ts";

export type OpeningProblem = OpenProblem | "too-large" | "unreadable" | "kinds-differ" | "failed";

/** Beside what is here, or in the place of it. */
type Way = "bring-in" | "replace";

interface Inside {
  /** Of the file. */
  readonly name: string;
  readonly backup: ReadBackup;
  readonly plan: MergePlan;
}

type Opening =
  | { readonly kind: "asking" | "opening" }
  | { readonly kind: "refused"; readonly why: OpeningProblem }
  /** Looked into; `lost`: how many things would go from here if everything was replaced. */
  | (Inside & { readonly kind: "inside"; readonly lost: number })
  | (Inside & { readonly kind: "bringing"; readonly lost: number; readonly way: Way })
  | (Inside & { readonly kind: "not-written"; readonly lost: number; readonly problem: SaveProblem })
  /** Done, with what it takes to undo it; `problem`: that could not be written. */
  | (Inside & {
      readonly kind: "done";
      readonly way: Way;
      readonly changes: readonly Replaced[];
      readonly problem: SaveProblem | null;
    })
  /** Taken back, but for what was written to since. */
  | { readonly kind: "undone"; readonly way: Way; readonly kept: number };

interface Open {
  readonly state: Opening;
  readonly open: (file: File, passphrase: string) => Promise<void>;
  readonly take: (way: Way) => Promise<void>;
  readonly undo: () => Promise<void>;
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
    const { backup } = opened;
    const plan = planMerge((id) => vault.entry(id), backup.entries);
    if (!plan.ok) return refuse(plan.problem);
    const lost = goingFrom(planReplace(vault.entries(), backup.entries).changes);
    setState({ kind: "inside", name: file.name, backup, plan: plan.value, lost });
  };
  const take = async (way: Way) => {
    if (state.kind !== "inside" && state.kind !== "not-written") return;
    const { backup, plan, lost } = state;
    const of = { name: state.name, backup };
    setState({ ...of, kind: "bringing", plan, lost, way });
    const mark = vault.journal().backup[0]?.data ?? null;
    const before = vault.entries();
    const done =
      way === "replace" ? await replaceWith(vault, backup.entries) : await mergeInto(vault, backup.entries);
    if (!done.ok) {
      if (done.problem === "kinds-differ") return refuse(done.problem);
      return setState({ ...of, kind: "not-written", plan, lost, problem: done.problem });
    }
    // Whoever has the file has a copy of what it holds.
    const held = markHeld(backup.entries, [...before, ...vault.entries()], mark);
    if (backup.setAside === 0) await vault.save("backup", BACKUP_MARK_ID, held);
    const { value } = done;
    const changes = "counts" in value ? value.changes : value;
    setState({ ...of, kind: "done", plan: "counts" in value ? value : plan, way, changes, problem: null });
  };
  const undo = async () => {
    if (state.kind !== "done") return;
    const { way, changes } = state;
    const back = await takeBack(vault, changes);
    if (!back.ok) return setState({ ...state, problem: back.problem });
    const kept = back.value.kept.filter(({ k }) => !isOfTheApp(k)).length;
    setState({ kind: "undone", way, kept });
  };
  const stop = () => {
    work.stop();
    setState({ kind: "asking" });
  };
  return { state, open, take, undo, stop };
}

/** How many things would no longer be as they are: gone, or as they were when the copy was made. */
const goingFrom = (changes: readonly Replaced[]): number =>
  changes.filter(({ before }) => before !== null && !isOfTheApp(before.k)).length;
