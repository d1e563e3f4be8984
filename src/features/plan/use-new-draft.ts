import { useState } from "react";
import { useUnfinished, useVault } from "#vault/react.ts";
import type { Beginning } from "#vault/entry-editor.ts";

/**
 * What a form for something new begins with, where a draft may be of another therapy or another topic: only one that fits
 * is gone on with, and the others wait on Today. Null while it is being looked for.
 */
export function useNewDraft(form: string, fits: (values: unknown) => boolean): Beginning | null {
  const vault = useVault();
  const unfinished = useUnfinished(form);
  const [begun, setBegun] = useState<Beginning | null>(null);
  if (begun !== null) return begun;
  if (unfinished === null) return null;
  const resumed =
    unfinished.find(({ target, values }) => vault.entry(target) === null && fits(values)) ?? null;
  const beginning = { target: resumed?.target ?? vault.newId(), resumed };
  // The first answer stays: the form must not begin anew when another window finishes a draft.
  setBegun(beginning);
  return beginning;
}

/** Whether half-typed values have these in them. */
export const hasValues =
  (wanted: Readonly<Record<string, unknown>>) =>
  (values: unknown): boolean =>
    typeof values === "object" &&
    values !== null &&
    Object.entries(wanted).every(([field, value]) => (values as Record<string, unknown>)[field] === value);
