import type { ComponentProps } from "react";
import type { Id } from "#domain/id.ts";
import { ofTherapy } from "#domain/journal.ts";
import { SelectField } from "#ui/field.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";

/** As many as one scrolls through with a thumb. */
const RECENT = 12;

type SessionChoiceProps = Omit<ComponentProps<typeof SelectField>, "label" | "children"> & {
  readonly therapyId: Id;
  /** The one chosen before: it is offered also when it is not recent. */
  readonly chosen: Id | null;
};

/** In which session of this therapy something changed. Nothing to choose where none is written down. */
export function SessionChoice({ therapyId, chosen, ...rest }: SessionChoiceProps) {
  const { words, language } = useWords();
  const { agreements } = words;
  const sessions = ofTherapy(useJournal().session, therapyId);
  const offered = sessions.filter(({ id }, at) => at < RECENT || id === chosen);
  if (offered.length === 0) return null;
  return (
    <SelectField label={agreements.session} {...rest}>
      <option value="">{agreements.noSession}</option>
      {offered.map(({ id, data }) => (
        <option key={id} value={id}>
          {formatDay(language, data.day, "long")}
        </option>
      ))}
    </SelectField>
  );
}
