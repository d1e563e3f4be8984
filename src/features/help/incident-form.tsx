import { useState } from "react";
import { emptyIncident, incidentSchema } from "#domain/incident.ts";
import { therapyInView } from "#domain/journal.ts";
import { dayNow } from "#device/clock.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { DayField, TextArea } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { useBeginning, useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import styles from "./help.module.css";

/** A dated note that stays out of every page unless picked by hand: a new one, one after the other. */
export function NewIncident({ onKept }: { readonly onKept: () => void }) {
  const { title } = useWords().words.help.incident;
  const vault = useVault();
  const found = useBeginning("incident", null);
  const [next, setNext] = useState<Beginning | null>(null);
  const beginning = next ?? found;
  if (beginning === null) return null;
  const kept = () => {
    setNext({ target: vault.newId(), resumed: null });
    onKept();
  };
  return (
    <Section title={title}>
      <IncidentForm key={beginning.target} beginning={beginning} onKept={kept} />
    </Section>
  );
}

interface IncidentFormProps {
  readonly beginning: Beginning;
  readonly onKept: () => void;
}

export function IncidentForm({ beginning, onKept }: IncidentFormProps) {
  const { words } = useWords();
  const { incident } = words.help;
  const therapyId = therapyInView(useJournal())?.id ?? null;
  const editor = useEntryEditor("incident", "incident", beginning, () => ({
    ...emptyIncident(dayNow()),
    therapyId,
  }));
  const form = useSchemaForm(incidentSchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, handleSubmit, formState, setError } = form;
  const onSubmit = handleSubmit(async (values) => {
    if (values.text.trim() === "") return setError("text", { message: "empty" }, { shouldFocus: true });
    if (await submit(values)) onKept();
  });
  const { errors } = formState;
  const textProblem = errors.text?.message === "empty" ? incident.textNeeded : words.common.errors.tooLong;
  return (
    <form className={styles.form} autoComplete="off" noValidate onSubmit={(event) => void onSubmit(event)}>
      <p>{incident.hint}</p>
      {notices}
      <DayField
        label={incident.dayLabel}
        error={errors.day ? incident.dayNeeded : undefined}
        {...register("day")}
      />
      <TextArea
        label={incident.textLabel}
        hint={incident.textHint}
        rows={4}
        error={errors.text ? textProblem : undefined}
        {...register("text")}
      />
      <Button kind="main" type="submit" busy={busy}>
        {incident.keep}
      </Button>
      {savedState}
    </form>
  );
}
