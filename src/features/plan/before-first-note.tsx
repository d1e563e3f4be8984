import { useState } from "react";
import type { Id } from "#domain/id.ts";
import { ofTherapy } from "#domain/journal.ts";
import { emptyNote, noteSchema, type Note } from "#domain/note.ts";
import { dayNow } from "#device/clock.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { Row, RowList } from "#ui/row.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning, useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { typedIn } from "./use-plan-form.ts";

interface BeforeFirstNoteProps {
  readonly therapyId: Id;
  /** The unfinished one that was come back to. */
  readonly draftId: Id | null;
}

/** What the person would like to be known: each is a note that goes along to the session. */
export function BeforeFirstNote({ therapyId, draftId }: BeforeFirstNoteProps) {
  const { before } = useWords().words.agreements;
  const vault = useVault();
  const found = useBeginning("before", draftId);
  const fresh = useBeginning("before", null, (draft) => typedIn(draft, "therapyId") === therapyId);
  const [next, setNext] = useState<Beginning | null>(null);
  const notes = ofTherapy(useJournal().note, therapyId).filter(({ data }) => data.bring && !data.done);
  const first = draftId === null ? fresh : found;
  if (first === null) return null;
  const beginning = next ?? first;
  return (
    <Section title={before.know}>
      <NoteLine
        key={beginning.target}
        therapyId={therapyId}
        beginning={beginning}
        onKept={() => setNext({ target: vault.newId(), resumed: null })}
      />
      {notes.length === 0 ? null : (
        <RowList label={before.know}>
          {notes.map(({ id, data }) => (
            <Row key={id} title={data.text} href={`#/note/${id}`} />
          ))}
        </RowList>
      )}
    </Section>
  );
}

interface NoteLineProps {
  readonly therapyId: Id;
  readonly beginning: Beginning;
  readonly onKept: () => void;
}

function NoteLine({ therapyId, beginning, onKept }: NoteLineProps) {
  const { words } = useWords();
  const { before } = words.agreements;
  const show = useToast();
  const empty = (): Note => ({ ...emptyNote(therapyId, dayNow()), bring: true });
  const editor = useEntryEditor("note", "before", beginning, empty);
  const form = useSchemaForm(noteSchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, handleSubmit, formState, setError } = form;
  const { text: error } = formState.errors;
  const onSubmit = handleSubmit(async (values) => {
    if (values.text.trim() === "") return setError("text", { message: "empty" });
    if (!(await submit(values))) return;
    show({ text: before.kept });
    onKept();
  });
  return (
    <form onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      {notices}
      <TextArea
        label={before.know}
        hideLabel
        hint={before.knowHint}
        rows={2}
        error={
          error === undefined
            ? undefined
            : error.message === "empty"
              ? before.emptyNote
              : words.common.errors.tooLong
        }
        {...register("text")}
      />
      <Button kind="quiet" type="submit" busy={busy}>
        {before.keepNote}
      </Button>
      {savedState}
    </form>
  );
}
