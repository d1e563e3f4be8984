import type { Id } from "#domain/id.ts";
import { ofTherapy } from "#domain/journal.ts";
import { SelectField } from "#ui/field.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";

/** How many of the last sessions can be chosen. What was said before has been written down long ago. */
const OFFERED = 8;

interface SessionFieldProps {
  readonly label: string;
  readonly therapyId: Id;
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
}

/** In which session something was said, or in none. Not there while there are no sessions. */
export function SessionField({ label, therapyId, value, onChange }: SessionFieldProps) {
  const { words, language } = useWords();
  const { change } = words.plan;
  const all = ofTherapy(useJournal().session, therapyId);
  const offered = all.filter(({ id }, at) => at < OFFERED || id === value);
  if (offered.length === 0) return null;
  return (
    <SelectField
      label={label}
      value={offered.some(({ id }) => id === value) ? (value ?? "") : ""}
      onChange={(event) => onChange(offered.find(({ id }) => id === event.target.value)?.id ?? null)}
    >
      <option value="">{change.noSession}</option>
      {offered.map(({ id, data }) => (
        <option key={id} value={id}>
          {change.sessionOf(formatDay(language, data.day, "short"))}
        </option>
      ))}
    </SelectField>
  );
}
