import { emptyTherapy } from "#domain/therapy.ts";
import { goInstead } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useBeginning } from "#vault/entry-editor.ts";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { TherapyForm } from "./therapy-form.tsx";

/** Second half of the first minute: who it is with, all of it optional. */
export function FirstTherapyPage() {
  const { words } = useWords();
  const vault = useVault();
  const beginning = useBeginning("therapy", null);
  if (beginning === null) return null;
  const enter = () => goInstead("/");
  const skip = async () => {
    const saved = await vault.save("therapy", beginning.target, emptyTherapy());
    if (saved.ok) enter();
  };
  return (
    <Page title={words.settings.firstTherapyTitle} eyebrow={words.settings.firstTherapyText}>
      <TherapyForm
        beginning={beginning}
        saveLabel={words.settings.enter}
        skip={{ label: words.settings.skip, onSkip: () => void skip() }}
        considering={{
          label: words.therapies.noTherapist,
          hint: words.therapies.noTherapistHint,
          onSaved: () => goInstead("/plan/before"),
        }}
        instead={{ label: words.therapies.haveCopy, href: "#/backup/open" }}
        onSaved={enter}
      />
    </Page>
  );
}
