import type { Id } from "#domain/id.ts";
import { ofTherapy } from "#domain/journal.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { SavedState } from "#ui/saved-state.tsx";
import type { DraftKeeper } from "#vault/draft-keeper.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import styles from "./choices.module.css";

interface WhatElseProps {
  readonly therapyId: Id;
  readonly keeper: DraftKeeper;
  /** Null while there is nothing to start anew. */
  readonly anew: { readonly label: string; readonly onAct: () => void } | null;
}

/** After the choices: what was handed over before, starting anew, and whether all of it is safe. */
export function WhatElse({ therapyId, keeper, anew }: WhatElseProps) {
  const { page, vault } = useWords().words;
  const handed = ofTherapy(useJournal().summary, therapyId).length;
  return (
    <div className={styles.after}>
      {handed === 0 ? null : (
        <LinkButton kind="plain" small href="#/page/handed-over">
          {page.handedTitle}
        </LinkButton>
      )}
      {anew === null ? null : (
        <Button kind="plain" small onClick={anew.onAct}>
          {anew.label}
        </Button>
      )}
      <SavedState
        state={keeper.state}
        labels={{ writing: vault.saving, saved: vault.saved, "not-saved": vault.notSaved }}
      />
    </div>
  );
}
