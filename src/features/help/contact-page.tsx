import { contactSchema, emptyContact } from "#domain/contact.ts";
import { idIn } from "#domain/id.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { Actions, Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { Switch } from "#ui/switch.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning, useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

/** Somebody of one's own to call: new, or to change. */
export function ContactPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const beginning = useBeginning("contact", idIn(params.id));
  return beginning === null ? null : <ContactForm key={beginning.target} beginning={beginning} />;
}

function ContactForm({ beginning }: { readonly beginning: Beginning }) {
  const { words } = useWords();
  const { contacts } = words.help;
  const vault = useVault();
  const show = useToast();
  const editor = useEntryEditor("contact", "contact", beginning, emptyContact);
  const form = useSchemaForm(contactSchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, handleSubmit, formState, setError } = form;
  // Where there is no lock there is nothing to choose; what was chosen once stays.
  const isLockable = vault.ways() !== null;
  const leave = () => goBack("/help/urgent");
  const onSubmit = handleSubmit(async (values) => {
    if (values.name.trim() === "") return setError("name", { message: "empty" }, { shouldFocus: true });
    if (await submit(values)) leave();
  });
  const remove = async () => {
    const removed = await vault.remove(beginning.target);
    if (!removed.ok) return show({ text: problemWords(words, removed.problem).title });
    await editor.keeper.drop();
    show({
      text: words.common.deleted,
      action: { label: words.common.undo, onAct: () => void vault.undo(removed.value) },
    });
    leave();
  };
  const { errors } = formState;
  return (
    <form onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      <Page
        title={contacts.one}
        back={{ label: words.common.back, onBack: leave }}
        footer={
          <Actions>
            <Button kind="main" type="submit" busy={busy} wide>
              {words.common.save}
            </Button>
          </Actions>
        }
        footnote={savedState}
      >
        <Stack>
          {notices}
          <TextField
            label={contacts.name}
            error={errors.name ? contacts.nameNeeded : undefined}
            {...register("name")}
          />
          <TextField
            label={contacts.number}
            hint={contacts.numberHint}
            type="tel"
            inputMode="tel"
            voice="app"
            error={errors.number ? contacts.numberWrong : undefined}
            {...register("number")}
          />
          {isLockable ? (
            <Switch
              label={contacts.whileLocked}
              hint={contacts.whileLockedHint}
              {...register("whileLocked")}
            />
          ) : null}
          {editor.isNew ? null : (
            <Button kind="danger" onClick={() => void remove()}>
              {contacts.remove}
            </Button>
          )}
        </Stack>
      </Page>
    </form>
  );
}
