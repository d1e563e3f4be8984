import { idSchema } from "#domain/id.ts";
import { ofTherapy } from "#domain/journal.ts";
import { Button } from "#ui/button.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { TherapyForm } from "./therapy-form.tsx";

/** One therapy, new or to change. It can be deleted while nothing belongs to it. */
export function TherapyPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { words } = useWords();
  const vault = useVault();
  const journal = useJournal();
  const show = useToast();
  const parsed = idSchema.safeParse(params.id);
  const id = parsed.success ? parsed.data : null;
  const beginning = useBeginning("therapy", id);
  if (beginning === null) return null;
  const leave = () => goBack("/settings");
  const isOnlyOne = journal.therapy.length < 2;
  const hasEntries =
    id !== null &&
    (ofTherapy(journal.session, id).length > 0 ||
      ofTherapy(journal.note, id).length > 0 ||
      ofTherapy(journal.summary, id).length > 0);
  const remove = async () => {
    if (id === null) return;
    const removed = await vault.remove(id);
    if (!removed.ok) return show({ text: problemWords(words, removed.problem).title });
    show({
      text: words.common.deleted,
      action: { label: words.common.undo, onAct: () => void vault.undo(removed.value) },
    });
    leave();
  };
  return (
    <Page title={words.settings.therapyTitle} back={{ label: words.common.back, onBack: leave }}>
      <TherapyForm
        key={beginning.target}
        beginning={beginning}
        saveLabel={words.common.save}
        onSaved={leave}
      />
      {id === null || isOnlyOne ? null : hasEntries ? (
        <p>{words.settings.deleteTherapyBlocked}</p>
      ) : (
        <Button kind="danger" onClick={() => void remove()}>
          {words.settings.deleteTherapy}
        </Button>
      )}
    </Page>
  );
}
