import type { Id } from "#domain/id.ts";
import { emptyNote, noteSchema } from "#domain/note.ts";
import { dayNow } from "#device/clock.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { useBeginningAbout } from "#forms/use-beginning-about.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useWords } from "#words/react.ts";
import styles from "./bring.module.css";

/** One more line for the list, typed right there: a note that is to be brought. */
export function AddLine({ therapyId }: { readonly therapyId: Id }) {
  const { beginning, anew } = useBeginningAbout({
    form: "bring",
    key: therapyId,
    isAbout: (values) => values["therapyId"] === therapyId,
  });
  return beginning === null ? null : (
    <OpenLine key={beginning.target} therapyId={therapyId} beginning={beginning} onAdded={anew} />
  );
}

interface OpenLineProps {
  readonly therapyId: Id;
  readonly beginning: Beginning;
  readonly onAdded: () => void;
}

function OpenLine({ therapyId, beginning, onAdded }: OpenLineProps) {
  const { bring, common } = useWords().words;
  const show = useToast();
  const editor = useEntryEditor("note", "bring", beginning, () => ({
    ...emptyNote(therapyId, dayNow()),
    bring: true,
  }));
  const form = useSchemaForm(noteSchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, handleSubmit, setError, formState } = form;
  const onSubmit = handleSubmit(async (values) => {
    if (values.text.trim() === "") return setError("text", { message: "empty" }, { shouldFocus: true });
    if (!(await submit(values))) return;
    show({ text: bring.added });
    onAdded();
  });
  const { text: wrong } = formState.errors;
  return (
    <form className={styles.add} onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      {notices}
      <TextArea
        label={bring.addLabel}
        rows={2}
        error={
          wrong === undefined ? undefined : wrong.message === "empty" ? bring.addEmpty : common.errors.tooLong
        }
        {...register("text")}
      />
      <div className={styles.choices}>
        <Button kind="quiet" type="submit" busy={busy}>
          {bring.add}
        </Button>
        {savedState}
      </div>
    </form>
  );
}
