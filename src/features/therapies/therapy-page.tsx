import { idIn } from "#domain/id.ts";
import { Button } from "#ui/button.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { hasEntries } from "./has-entries.ts";
import { TherapyForm } from "./therapy-form.tsx";
import { TherapyLinks } from "./therapy-links.tsx";
import { TherapyStanding } from "./therapy-standing.tsx";

/** One therapy, new or to change. It can be deleted while nothing belongs to it. */
export function TherapyPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { words } = useWords();
  const vault = useVault();
  const journal = useJournal();
  const show = useToast();
  const id = idIn(params.id);
  const beginning = useBeginning("therapy", id);
  if (beginning === null) return null;
  const leave = () => goBack("/settings");
  const isOnlyOne = journal.therapy.length < 2;
  const therapy = journal.therapy.find((each) => each.id === id);
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
    <Page
      title={words.settings.therapyTitle}
      back={{ label: words.common.back, onBack: leave }}
      aside={
        therapy === undefined ? undefined : (
          <>
            <TherapyStanding therapy={therapy} />
            <TherapyLinks therapyId={therapy.id} />
            {isOnlyOne ? null : hasEntries(journal, therapy.id) ? (
              <p>{words.settings.deleteTherapyBlocked}</p>
            ) : (
              <Button kind="danger" onClick={() => void remove()}>
                {words.settings.deleteTherapy}
              </Button>
            )}
          </>
        )
      }
      asideLabel={words.therapies.toThis}
    >
      <TherapyForm
        key={beginning.target}
        beginning={beginning}
        saveLabel={words.common.save}
        onSaved={leave}
      />
    </Page>
  );
}
