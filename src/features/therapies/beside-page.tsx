import { useState } from "react";
import type { Id } from "#domain/id.ts";
import { settingsOf } from "#domain/journal.ts";
import { THERAPY_KINDS, type Therapy } from "#domain/therapy.ts";
import { LinkButton } from "#ui/button.tsx";
import { goBack, goInstead } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { Switch } from "#ui/switch.tsx";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useTherapies } from "#forms/use-therapies.ts";

/** Another therapy beside those there are: what kind it is, and it is there. All the rest can be said later. */
export function BesidePage() {
  const { therapies, common } = useWords().words;
  const vault = useVault();
  const show = useToast();
  const { begin, putInView } = useTherapies();
  const [isBegun, setBegun] = useState(true);
  const add = async (kind: Therapy["kind"]) => {
    const viewBefore = settingsOf(vault.journal()).therapyId;
    const id = await begin({ kind, state: isBegun ? "active" : "considering" });
    if (id === null) return;
    show({
      text: therapies.begun,
      action: { label: common.undo, onAct: () => void undo(id, viewBefore) },
    });
    goInstead(isBegun ? "/plan" : "/plan/before");
  };
  const undo = async (id: Id, viewBefore: Id | null) => {
    await putInView(viewBefore);
    await vault.remove(id);
  };
  return (
    <Page title={therapies.besideTitle} back={{ label: common.back, onBack: () => goBack("/plan") }}>
      <p>{therapies.besideText}</p>
      <Switch
        label={therapies.notBegun}
        hint={therapies.notBegunHint}
        checked={!isBegun}
        onChange={(event) => setBegun(!event.target.checked)}
      />
      <RowList label={therapies.besideLabel}>
        {THERAPY_KINDS.map((kind) => (
          <Row
            key={kind}
            voice="app"
            title={common.therapyKinds[kind]}
            note={therapies.besideHints[kind]}
            onAct={() => void add(kind)}
          />
        ))}
      </RowList>
      <span>
        <LinkButton kind="plain" small href="#/therapy/new">
          {therapies.withDetails}
        </LinkButton>
      </span>
    </Page>
  );
}
