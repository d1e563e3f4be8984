import { useEffect, useState } from "react";
import type { Id } from "#domain/id.ts";
import type { Beginning } from "#vault/entry-editor.ts";
import type { Draft } from "#vault/drafts.ts";
import { useUnfinished, useVault } from "#vault/react.ts";

interface About {
  /** Name of the form. */
  readonly form: string;
  /** What it is about: another one is another beginning. */
  readonly key: string;
  /** Whether a draft of this form is about the same thing. @param isHere it was begun at this very step of the history. */
  readonly isAbout: (values: Readonly<Record<string, unknown>>, isHere: boolean) => boolean;
  /** The entry it changes; null for something new. */
  readonly known?: Id | null;
}

const valuesOf = ({ values }: Draft): Readonly<Record<string, unknown>> =>
  typeof values === "object" && values !== null ? (values as Record<string, unknown>) : {};

/** Which entry the form at this step of the history is about: loaded anew, it goes on with the same, whatever it says by now. */
function targetHere(form: string): unknown {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null ? (state as Record<string, unknown>)[form] : undefined;
}

/**
 * Like `useBeginning`, for a form of which several can be open at once, each about something else: it goes on with the
 * unfinished draft about that. `anew` begins an empty one, as after the last one was saved.
 */
export function useBeginningAbout({ form, key, isAbout, known = null }: About): {
  readonly beginning: Beginning | null;
  readonly anew: () => void;
} {
  const vault = useVault();
  const unfinished = useUnfinished(form);
  const [begun, setBegun] = useState<{ key: string; beginning: Beginning } | null>(null);
  const target = begun?.beginning.target;
  useEffect(() => {
    if (target !== undefined && targetHere(form) !== target)
      history.replaceState({ ...history.state, [form]: target }, "");
  }, [form, target]);
  const anew = () => setBegun({ key, beginning: { target: vault.newId(), resumed: null } });
  if (begun !== null && begun.key === key) return { beginning: begun.beginning, anew };
  if (unfinished === null) return { beginning: null, anew };
  const isOpen = ({ target: of }: Draft) => (known === null ? vault.entry(of) === null : of === known);
  const here = targetHere(form);
  const resumed =
    unfinished.find((draft) => draft.target === here && isAbout(valuesOf(draft), true) && isOpen(draft)) ??
    unfinished.find((draft) => isAbout(valuesOf(draft), false) && isOpen(draft)) ??
    null;
  const beginning = { target: resumed?.target ?? known ?? vault.newId(), resumed };
  // The first answer stays, as with every form.
  setBegun({ key, beginning });
  return { beginning, anew };
}
