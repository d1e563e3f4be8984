import { SETTINGS_ID, type Id } from "#domain/id.ts";
import { settingsOf } from "#domain/journal.ts";
import { Choices } from "#ui/choices.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

/** One therapy at a time: another one is one tap away, and is then shown first everywhere. */
export function TherapySwitch({ chosen }: { readonly chosen: Id }) {
  const { words } = useWords();
  const { journey, common } = words;
  const vault = useVault();
  const journal = useJournal();
  const show = useToast();
  if (journal.therapy.length < 2) return null;
  const choose = async (id: Id | null) => {
    if (id === null) return;
    const saved = await vault.save("settings", SETTINGS_ID, {
      ...settingsOf(vault.journal()),
      therapyId: id,
    });
    if (!saved.ok && typeof saved.problem === "string")
      show({ text: problemWords(words, saved.problem).title });
  };
  return (
    <Choices
      legend={journey.therapyLabel}
      hideLegend
      options={journal.therapy.map(({ id, data }) => ({
        value: id,
        label: data.name.trim() === "" ? common.therapyKinds[data.kind] : data.name,
      }))}
      value={chosen}
      onChange={(id) => void choose(id)}
    />
  );
}
