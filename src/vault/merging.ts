import { planMerge, type MergePlan } from "#domain/backup-merge.ts";
import { planReplace, planUndo, type Replaced, type UndoPlan } from "#domain/backup-undo.ts";
import type { Entry } from "#domain/entry.ts";
import { ok, refused, type Result } from "#domain/result.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import type { Vault } from "./vault.ts";

/*
 * Apart from vault.ts, which everybody loads before the first screen. Each of these is all or nothing, and worked out anew
 * from the journal as it stands when its turn comes, so that nothing that is saved meanwhile is lost.
 */

/**
 * Takes in what another device knows.
 * @returns what was found and done; "kinds-differ" as `planMerge` says
 */
export async function mergeInto(
  vault: Vault,
  there: readonly Entry[],
): Promise<Result<MergePlan, SaveProblem | "kinds-differ">> {
  const planned = () => planMerge((id) => vault.entry(id), there);
  let plan = planned();
  const written = await vault.write(() => {
    plan = planned();
    return { put: plan.ok ? plan.value.changes.flatMap(({ after }) => after ?? []) : [], gone: [] };
  });
  return written.ok ? plan : refused(written.problem as SaveProblem);
}

/** Puts what a copy holds in the place of everything. @returns what stood here, to take it back with */
export async function replaceWith(
  vault: Vault,
  there: readonly Entry[],
): Promise<Result<readonly Replaced[], SaveProblem>> {
  let changes: readonly Replaced[] = [];
  const written = await vault.write(() => {
    const plan = planReplace(vault.entries(), there);
    changes = plan.changes;
    return plan.rewriting;
  });
  return written.ok ? ok(changes) : refused(written.problem as SaveProblem);
}

/** Takes back what was brought in. @returns among others what stays, as it was written to since */
export async function takeBack(
  vault: Vault,
  changes: readonly Replaced[],
): Promise<Result<UndoPlan, SaveProblem>> {
  let plan: UndoPlan = { put: [], gone: [], kept: [] };
  const written = await vault.write(() => {
    plan = planUndo((id) => vault.entry(id), changes);
    return plan;
  });
  return written.ok ? ok(plan) : refused(written.problem as SaveProblem);
}
