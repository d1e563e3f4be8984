import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Stamp } from "#domain/clock.ts";
import type { Id } from "#domain/id.ts";
import type { Journal } from "#domain/journal.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import type { Draft } from "./drafts.ts";
import type { Vault } from "./vault.ts";

/** The open vault, for everything below. Screens that are shown without one must not ask for it. */
export const VaultContext = createContext<Vault | null>(null);

export function useVault(): Vault {
  const vault = useContext(VaultContext);
  if (vault === null) throw new Error("no vault is open here");
  return vault;
}

/** The journal as it is now; the screen follows every change, also from other tabs. */
export function useJournal(): Journal {
  const vault = useVault();
  return useSyncExternalStore(vault.subscribe, vault.journal);
}

/** What was being typed when the app went away, newest first; null while it is being read. */
export function useUnfinished(form?: string): readonly Draft[] | null {
  const vault = useVault();
  const [drafts, setDrafts] = useState<readonly Draft[] | null>(null);
  useEffect(() => {
    let isHere = true;
    const look = () =>
      void vault.drafts.unfinished().then((read) => {
        if (isHere) setDrafts(read.ok ? read.value : []);
      });
    look();
    const stop = vault.subscribe(look);
    return () => {
      isHere = false;
      stop();
    };
  }, [vault]);
  return useMemo(
    () => drafts?.filter((draft) => form === undefined || draft.form === form) ?? null,
    [drafts, form],
  );
}

interface DraftBeginning {
  /** Name of the form, the same for every entry of its kind. */
  readonly form: string;
  readonly target: Id;
  /** Stamp and data of the version being edited; null for something new. */
  readonly base: Stamp | null;
  readonly was: unknown;
  /** The unfinished draft to go on with. Read it before the form is shown. */
  readonly resumed: Draft | null;
}

/** A keeper for the form that is open. It is bound to the first values it was called with. */
export function useDraft(beginning: DraftBeginning): DraftKeeper {
  const vault = useVault();
  const [, setTurn] = useState(0);
  const [keeper] = useState(
    () =>
      new DraftKeeper(
        vault.drafts,
        { form: beginning.form, target: beginning.target, base: beginning.base, was: beginning.was },
        beginning.resumed,
        () => performance.now(),
        () => setTurn((turn) => turn + 1),
      ),
  );
  useEffect(() => {
    const flush = () => void keeper.flush();
    const onHidden = () => {
      if (document.visibilityState === "hidden") flush();
    };
    document.addEventListener("visibilitychange", onHidden);
    addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      removeEventListener("pagehide", flush);
      void keeper.leave();
    };
  }, [keeper]);
  return keeper;
}
