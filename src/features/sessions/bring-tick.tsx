import type { Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { Card } from "#ui/card.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { Switch } from "#ui/switch.tsx";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

/** What was to be brought, and whether it was. Not brought is as good as brought: it waits, or it is ticked off. */
export function BringTick({ session }: { readonly session: Item<"session"> }) {
  const { words } = useWords();
  const { journey } = words;
  const vault = useVault();
  const show = useToast();
  const tick = async (done: boolean) => {
    // As it is at this moment, also when another tab has just changed it.
    const { data } = vault.journal().session.find(({ id }) => id === session.id) ?? session;
    const saved = await vault.save("session", session.id, { ...data, bring: { ...data.bring, done } });
    if (saved.ok) show({ text: done ? journey.bringDoneSaid : journey.bringOpenSaid });
    else if (typeof saved.problem === "string") show({ text: problemWords(words, saved.problem).title });
  };
  return (
    <Section title={journey.bringTitle}>
      <Card>
        <OwnWords text={session.data.bring.text} />
        <Switch
          label={journey.bringDone}
          checked={session.data.bring.done}
          onChange={(event) => void tick(event.target.checked)}
        />
      </Card>
    </Section>
  );
}
