import { useState } from "react";
import { idIn } from "#domain/id.ts";
import { therapyInView } from "#domain/journal.ts";
import { emptyNote, noteSchema } from "#domain/note.ts";
import { dayNow } from "#device/clock.ts";
import { Actions } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { DayField, TextArea } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Switch } from "#ui/switch.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning, useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";

/** One note, new or to change. */
export function NotePage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const beginning = useBeginning("note", idIn(params.id));
  const [emptied, setEmptied] = useState<Beginning | null>(null);
  const vault = useVault();
  if (beginning === null) return null;
  const shown = emptied ?? beginning;
  // The unfinished one stays among what Today says was being written.
  const startEmpty = () => setEmptied({ target: vault.newId(), resumed: null });
  return <NoteForm key={shown.target} beginning={shown} onStartEmpty={startEmpty} />;
}

interface NoteFormProps {
  readonly beginning: Beginning;
  readonly onStartEmpty: () => void;
}

function NoteForm({ beginning, onStartEmpty }: NoteFormProps) {
  const { words } = useWords();
  const { notes, common } = words;
  const vault = useVault();
  const journal = useJournal();
  const show = useToast();
  const therapyId = therapyInView(journal)?.id ?? vault.newId();
  const editor = useEntryEditor("note", "note", beginning, () => emptyNote(therapyId, dayNow()));
  const form = useSchemaForm(noteSchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, handleSubmit, formState, setError, watch } = form;
  const leave = () => goBack("/notes");
  const onSubmit = handleSubmit(async (values) => {
    if (values.text.trim() === "") return setError("text", { message: "empty" });
    if (await submit(values)) {
      show({ text: common.saved });
      leave();
    }
  });
  const remove = async () => {
    const removed = await vault.remove(beginning.target);
    if (!removed.ok) return show({ text: problemWords(words, removed.problem).title });
    await editor.keeper.drop();
    show({
      text: common.deleted,
      action: { label: common.undo, onAct: () => void vault.undo(removed.value) },
    });
    leave();
  };
  return (
    <form onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      <Page
        title={editor.isNew ? notes.newTitle : notes.editTitle}
        back={{ label: common.back, onBack: leave }}
        footer={
          <Actions>
            <Button kind="main" type="submit" busy={busy} wide>
              {notes.save}
            </Button>
          </Actions>
        }
        footnote={savedState}
      >
        {notices}
        {beginning.resumed !== null && editor.isNew ? (
          <Notice
            kind="calm"
            actions={
              <Button kind="plain" type="button" onClick={onStartEmpty}>
                {notes.startEmpty}
              </Button>
            }
          >
            {notes.resumed}
          </Notice>
        ) : null}
        <TextArea
          label={notes.text}
          placeholder={notes.textPlaceholder}
          rows={4}
          error={
            formState.errors.text
              ? formState.errors.text.message === "empty"
                ? notes.emptyText
                : common.errors.tooLong
              : undefined
          }
          {...register("text")}
        />
        <Switch label={notes.bring} {...register("bring")} />
        {watch("bring") && !editor.isNew ? <Switch label={notes.done} {...register("done")} /> : null}
        <DayField
          label={notes.day}
          error={formState.errors.day ? common.errors.notADay : undefined}
          {...register("day")}
        />
        {editor.isNew ? null : (
          <Button kind="danger" type="button" onClick={() => void remove()}>
            {notes.delete}
          </Button>
        )}
      </Page>
    </form>
  );
}
