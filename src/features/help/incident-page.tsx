import { idIn } from "#domain/id.ts";
import { Button } from "#ui/button.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning } from "#vault/entry-editor.ts";
import { useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { IncidentForm } from "./incident-form.tsx";

/** One dated note, to read, change or delete. */
export function IncidentPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { words } = useWords();
  const vault = useVault();
  const show = useToast();
  const beginning = useBeginning("incident", idIn(params.id));
  if (beginning === null) return null;
  const leave = () => goBack("/help/boundary");
  const isKept = vault.entry(beginning.target) !== null;
  const remove = async () => {
    const removed = await vault.remove(beginning.target);
    if (!removed.ok) return show({ text: problemWords(words, removed.problem).title });
    show({
      text: words.common.deleted,
      action: { label: words.common.undo, onAct: () => void vault.undo(removed.value) },
    });
    leave();
  };
  return (
    <Page title={words.help.incident.title} back={{ label: words.common.back, onBack: leave }}>
      <IncidentForm beginning={beginning} onKept={leave} />
      {isKept ? (
        <Button kind="danger" onClick={() => void remove()}>
          {words.notes.delete}
        </Button>
      ) : null}
    </Page>
  );
}
