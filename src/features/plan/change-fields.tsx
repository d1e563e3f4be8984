import { useState } from "react";
import type { Changed } from "#domain/changed.ts";
import type { Id } from "#domain/id.ts";
import { Stack } from "#ui/actions.tsx";
import { Card } from "#ui/card.tsx";
import { Choices } from "#ui/choices.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { TextField } from "#ui/field.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { SessionField } from "./session-field.tsx";
import type { Change } from "./use-change.ts";

interface ChangedProps {
  readonly therapyId: Id;
  readonly changed: Changed;
  readonly onChanged: (changed: Changed) => void;
  /** Why it changed is asked for as well. */
  readonly why?: string | undefined;
}

/** Why something changed, and in which session: both may be left out. */
export function ChangedFields({ therapyId, changed, onChanged, why }: ChangedProps) {
  const { plan } = useWords().words;
  const journal = useJournal();
  const [day] = useState(changed.day);
  const choose = (sessionId: Id | null) => {
    const session = journal.session.find(({ id }) => id === sessionId);
    // What was agreed in a session counts from its day.
    onChanged({ ...changed, sessionId, day: session?.data.day ?? day });
  };
  return (
    <Stack>
      {why === undefined ? null : (
        <TextField
          label={why}
          value={changed.line}
          onChange={(event) => onChanged({ ...changed, line: event.target.value })}
        />
      )}
      <SessionField
        label={plan.change.session}
        therapyId={therapyId}
        value={changed.sessionId}
        onChange={choose}
      />
    </Stack>
  );
}

interface ChangeFieldsProps extends ChangedProps {
  readonly change: Change;
  readonly isNew: boolean;
}

/** Whether it has changed or was corrected, asked only where that makes a difference; else about the last change. */
export function ChangeFields({ change, isNew, ...about }: ChangeFieldsProps) {
  const { plan } = useWords().words;
  const { turn } = about.changed;
  if (isNew) return <ChangedFields {...about} />;
  if (!change.isAsked)
    return (
      <Disclosure summary={turn === 0 ? plan.change.first : plan.change.last}>
        <ChangedFields {...about} why={plan.change.why} />
      </Disclosure>
    );
  return (
    <Card>
      <Choices
        legend={plan.change.question}
        stacked
        options={[
          { value: "changed", label: plan.change.changed, hint: plan.change.changedHint },
          { value: "corrected", label: plan.change.corrected },
        ]}
        value={change.isTurn ? "changed" : "corrected"}
        onChange={(value) => change.choose(value === "changed")}
      />
      {change.isTurn ? <ChangedFields {...about} why={plan.change.why} /> : null}
    </Card>
  );
}
