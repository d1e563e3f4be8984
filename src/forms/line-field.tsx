import { useEffect, useRef } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { Id } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { RECORDS, type DataOf } from "#domain/record.ts";
import { TextField } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { useBeginning, useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "./entry-form.tsx";

/** The lines that are written right where something was ticked. */
interface Lines {
  readonly topic: "answer";
  readonly attempt: "how";
  readonly observation: "why";
}

interface LineFieldProps<K extends keyof Lines> {
  readonly kind: K;
  /** An entry that is there already. */
  readonly id: Id;
  readonly field: Lines[K];
  /** Name of the form, for what is left unfinished. */
  readonly form: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isWanted?: boolean | undefined;
}

/** One line of an entry that is there already: kept from the first key, saved when it is left. No button to press. */
export function LineField<K extends keyof Lines>(props: LineFieldProps<K>) {
  const beginning = useBeginning(props.form, props.id);
  const isHere = useVault().entry(props.id) !== null;
  return beginning === null || !isHere ? null : (
    <OpenLine key={beginning.target} {...props} beginning={beginning} />
  );
}

function OpenLine<K extends keyof Lines>(props: LineFieldProps<K> & { readonly beginning: Beginning }) {
  const { kind, id, field, form: name, label, hint, isWanted = false, beginning } = props;
  const { words } = useWords();
  const vault = useVault();
  const editor = useEntryEditor(kind, name, beginning, () => {
    throw new Error("a line belongs to an entry that is there");
  });
  const form = useSchemaForm(RECORDS[kind].schema as never, editor.initial) as unknown as UseFormReturn<
    FieldValues,
    unknown,
    DataOf<K> & FieldValues
  >;
  const { submit, notices, savedState } = useEntryForm(editor, form);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isWanted) input.current?.focus();
  }, [isWanted]);
  const save = form.handleSubmit(async (values) => {
    if (editor.keeper.id === null) return;
    // Beside this line the entry may have changed since: it was tapped, or written in another window.
    const now = (vault.journal()[kind] as readonly Item[] as readonly Item<K>[]).find(
      (item) => item.id === id,
    );
    await submit(now === undefined ? values : { ...now.data, [field]: values[field] });
  });
  const { ref, onBlur, ...registered } = form.register(field);
  return (
    <div>
      {notices}
      <TextField
        {...registered}
        ref={(element) => {
          input.current = element;
          ref(element);
        }}
        label={label}
        hint={hint}
        enterKeyHint="done"
        error={form.formState.errors[field] ? words.common.errors.tooLong : undefined}
        onBlur={(event) => {
          void onBlur(event);
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      {savedState}
    </div>
  );
}
