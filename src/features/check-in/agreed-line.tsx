import { useEffect, useRef } from "react";
import { useWatch, type FieldValues, type UseFormReturn } from "react-hook-form";
import { AGREEMENT_TOPICS, type Agreement } from "#domain/agreement.ts";
import { turned } from "#domain/changed.ts";
import type { HistoryKind } from "#domain/history.ts";
import { ofTherapy } from "#domain/journal.ts";
import { RECORDS, type DataOf } from "#domain/record.ts";
import { agreedNow } from "#forms/agreed-now.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { useBeginningAbout } from "#forms/use-beginning-about.ts";
import { useWrite } from "#forms/use-write.ts";
import { Button } from "#ui/button.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import type { Here } from "./beside.ts";
import styles from "./check-in.module.css";

interface AgreedLineProps {
  readonly kind: HistoryKind;
  readonly here: Here;
  /** It was asked for, so it takes the focus. */
  readonly isWanted: boolean;
  readonly onKept: () => void;
}

/** One line of what was agreed. Its draft is that of the whole form in Plan, so it can be gone on with there as well. */
export function AgreedLine(props: AgreedLineProps) {
  const { kind, here } = props;
  const { beginning } = useBeginningAbout({
    form: kind,
    key: `${kind} ${here.id}`,
    isAbout: ({ changed }) => (changed as { sessionId?: unknown } | undefined)?.sessionId === here.id,
  });
  return beginning === null ? null : <OpenLine {...props} beginning={beginning} />;
}

type Line = { text: string; topic?: Agreement["topic"] } & FieldValues;

function OpenLine({
  kind,
  here,
  isWanted,
  onKept,
  beginning,
}: AgreedLineProps & { readonly beginning: Beginning }) {
  const { words } = useWords();
  const { checkIn, common, page } = words;
  const vault = useVault();
  const show = useToast();
  const write = useWrite();
  const editor = useEntryEditor(kind, kind, beginning, () =>
    agreedNow(kind, { ...here, sessionId: here.id }),
  );
  const form = useSchemaForm(RECORDS[kind].schema as never, editor.initial) as unknown as UseFormReturn<
    Line,
    unknown,
    DataOf<HistoryKind> & FieldValues
  >;
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, handleSubmit, setError, formState } = form;
  const topic = useWatch({ control: form.control, name: "topic" });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isWanted) field.current?.focus();
  }, [isWanted]);

  const keep = handleSubmit(async (values) => {
    if (values.text.trim() === "") return setError("text", { message: "empty" }, { shouldFocus: true });
    const known = knownAgreement(values);
    if (known !== null) {
      const data = turned(
        known.data,
        { text: values.text, state: "agreed" },
        { day: here.day, sessionId: here.id, line: "" },
      );
      if (!(await write([{ kind: "agreement", id: known.id, data }], checkIn.agreedKept))) return;
      await editor.keeper.drop();
    } else {
      if (!(await submit(values))) return;
      const undo = () => void write([{ kind, id: beginning.target, data: null }]);
      show({ text: checkIn.agreedKept, action: { label: common.undo, onAct: undo } });
    }
    onKept();
  });

  /** What was agreed about this before is not agreed a second time beside it: it changes. */
  function knownAgreement(values: DataOf<HistoryKind>) {
    if (!("topic" in values) || values.topic === "other") return null;
    return (
      ofTherapy(vault.journal().agreement, here.therapyId).find(({ data }) => data.topic === values.topic) ??
      null
    );
  }

  const wrong = formState.errors.text;
  const { ref, ...registered } = register("text");
  return (
    <div className={styles.agreed}>
      {notices}
      <TextField
        {...registered}
        ref={(element) => {
          field.current = element;
          ref(element);
        }}
        label={checkIn.agreedLabels[kind]}
        hint={checkIn.agreedHint}
        enterKeyHint="done"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void keep();
        }}
        error={
          wrong === undefined
            ? undefined
            : wrong.message === "empty"
              ? checkIn.agreedEmpty
              : common.errors.tooLong
        }
      />
      {topic === undefined ? null : (
        <SelectField label={checkIn.agreedAbout} {...register("topic")}>
          {AGREEMENT_TOPICS.map((each) => (
            <option key={each} value={each}>
              {page.agreementTopics[each]}
            </option>
          ))}
        </SelectField>
      )}
      <div className={styles.keep}>
        <Button kind="main" small busy={busy} onClick={() => void keep()}>
          {checkIn.agreedKeep}
        </Button>
        {savedState}
      </div>
    </div>
  );
}
