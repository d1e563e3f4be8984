import { OFFERED_EVERY } from "#domain/look-due.ts";
import type { Item } from "#domain/journal.ts";
import { useTherapies } from "#forms/use-therapies.ts";
import { SelectField } from "#ui/field.tsx";
import { useWords } from "#words/react.ts";

const NEVER = "";

/** After how many sessions looking back is offered on Today, or never: as the person wants it, in each therapy. */
export function EverySessions({ therapy: { id, data } }: { readonly therapy: Item<"therapy"> }) {
  const { every } = useWords().words.looking;
  const { change } = useTherapies();
  const { reviewEvery } = data;
  const offered = [...new Set([...OFFERED_EVERY, ...(reviewEvery === null ? [] : [reviewEvery])])];
  const choose = (value: string) => {
    const after = value === NEVER ? null : Number(value);
    void change(id, { reviewEvery: after }, after === null ? every.willNot : every.willOffer(after));
  };
  return (
    <SelectField
      label={every.title}
      hint={every.hint}
      value={reviewEvery ?? NEVER}
      onChange={({ target }) => choose(target.value)}
    >
      <option value={NEVER}>{every.never}</option>
      {offered
        .sort((a, b) => a - b)
        .map((sessions) => (
          <option key={sessions} value={sessions}>
            {every.after(sessions)}
          </option>
        ))}
    </SelectField>
  );
}
