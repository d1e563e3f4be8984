import type { Id } from "#domain/id.ts";
import { Choices } from "#ui/choices.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { asOffered, useTherapies } from "./use-therapies.ts";

/** One therapy at a time: another one is one tap away, and is then shown first everywhere. */
export function TherapySwitch({ chosen }: { readonly chosen: Id }) {
  const { journey, common } = useWords().words;
  const { therapy: therapies } = useJournal();
  const { putInView } = useTherapies();
  if (therapies.length < 2) return null;
  return (
    <Choices
      legend={journey.therapyLabel}
      hideLegend
      options={asOffered(therapies).map(({ id, data }) => ({
        value: id,
        label: data.name.trim() === "" ? common.therapyKinds[data.kind] : data.name,
        hint: data.state === "active" ? undefined : common.therapyStates[data.state],
      }))}
      value={chosen}
      onChange={(id) => (id === null ? undefined : void putInView(id))}
    />
  );
}
