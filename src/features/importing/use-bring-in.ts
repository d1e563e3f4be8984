import { useState } from "react";
import type { Replaced } from "#domain/backup-undo.ts";
import type { Id } from "#domain/id.ts";
import { entriesToWrite, planImport, type ImportAs, type ImportPlan } from "#domain/import-plan.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { momentNow } from "#device/clock.ts";
import { takeBack } from "#vault/merging.ts";
import { useVault } from "#vault/react.ts";

type Bringing =
  | { readonly kind: "asking" | "bringing" }
  | { readonly kind: "not-written"; readonly problem: SaveProblem }
  /** Done, with what it takes to undo it; `problem`: that could not be written. */
  | { readonly kind: "done"; readonly changes: readonly Replaced[]; readonly problem: SaveProblem | null }
  /** Taken back, but for what was written to since. */
  | { readonly kind: "undone"; readonly kept: number };

interface BringIn {
  readonly state: Bringing;
  readonly bringIn: (plan: ImportPlan, into: { as: ImportAs; therapyId: Id }) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Writes all of it or nothing, and takes exactly that back. */
export function useBringIn(): BringIn {
  const vault = useVault();
  const [state, setState] = useState<Bringing>({ kind: "asking" });
  const bringIn = async ({ fresh }: ImportPlan, into: { as: ImportAs; therapyId: Id }) => {
    setState({ kind: "bringing" });
    // Worked out anew when its turn comes: another window may have brought in the same.
    const written = await vault.write(() => {
      const now = planImport((id) => vault.entry(id), fresh);
      return entriesToWrite(now.fresh, { ...into, at: momentNow(), stamp: vault.nextStamp });
    });
    if (!written.ok) return setState({ kind: "not-written", problem: written.problem as SaveProblem });
    const changes = written.value.map((entry) => ({ id: entry.id, before: null, after: entry }));
    setState({ kind: "done", changes, problem: null });
  };
  const undo = async () => {
    if (state.kind !== "done") return;
    const back = await takeBack(vault, state.changes);
    if (back.ok) setState({ kind: "undone", kept: back.value.kept.length });
    else setState({ ...state, problem: back.problem });
  };
  return { state, bringIn, undo };
}
