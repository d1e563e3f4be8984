import { useState } from "react";
import type { Id } from "#domain/id.ts";
import { useBeginning, type Beginning } from "#vault/entry-editor.ts";
import type { Draft } from "#vault/drafts.ts";
import { useVault } from "#vault/react.ts";

interface PlanForm {
  readonly beginning: Beginning;
  /** Something unfinished is gone on with; this sets it aside for an empty one. Null where there is nothing to set aside. */
  readonly onStartEmpty: (() => void) | null;
}

/** A field of what was typed, read without trusting it. */
export const typedIn = (draft: Draft | null, field: string): unknown =>
  typeof draft?.values === "object" && draft.values !== null
    ? (draft.values as Record<string, unknown>)[field]
    : undefined;

/**
 * What a form of the plan begins with: null while it is being looked for, "gone" where there is nothing of this id. What
 * was begun for another therapy, goal or task is not gone on with here.
 */
export function usePlanForm(
  form: string,
  id: Id | null,
  about: Readonly<Record<string, Id | null>> = {},
): PlanForm | "gone" | null {
  const vault = useVault();
  const [emptied, setEmptied] = useState<Beginning | null>(null);
  const beginning = useBeginning(form, id, (draft) =>
    Object.entries(about).every(([field, value]) => typedIn(draft, field) === value),
  );
  if (beginning === null) return null;
  const { target, resumed } = beginning;
  if (id !== null && resumed === null && vault.versions(target).length === 0) return "gone";
  // The unfinished one stays among what Today says was being written.
  const startEmpty = () => setEmptied({ target: vault.newId(), resumed: null });
  const isNew = id === null && resumed !== null && emptied === null;
  return { beginning: emptied ?? beginning, onStartEmpty: isNew ? startEmpty : null };
}
