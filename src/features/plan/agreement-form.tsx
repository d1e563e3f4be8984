import { AGREEMENT_STATES, agreementSchema, type Agreement } from "#domain/agreement.ts";
import { turned } from "#domain/changed.ts";
import { useState } from "react";
import { dayNow } from "#device/clock.ts";
import { Actions } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { ChoicesInForm } from "#ui/form-fields.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack, goInstead } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { Switch } from "#ui/switch.tsx";
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { sessionOfDay } from "./agreement-acts.ts";
import { agreementName } from "./agreement-name.ts";
import { AgreementQuestions } from "./agreement-questions.tsx";
import { SessionChoice } from "./session-choice.tsx";

interface AgreementFormProps {
  readonly beginning: Beginning;
  readonly empty: () => Agreement;
}

/** A new agreement in words that was not only corrected: the one before it was about other days. */
const isAnotherOne = (before: Agreement | undefined, now: Agreement): boolean =>
  before !== undefined &&
  before.state === "agreed" &&
  before.text.trim() !== "" &&
  before.text !== now.text &&
  before.changed.day !== dayNow();

/** The words of an agreement. How it stands is asked here only at the beginning; later it is one tap on its page. */
export function AgreementForm({ beginning, empty }: AgreementFormProps) {
  const { words } = useWords();
  const { agreements, common } = words;
  const journal = useJournal();
  const show = useToast();
  const editor = useEntryEditor("agreement", "agreement", beginning, empty);
  const { initial, isNew } = editor;
  const form = useSchemaForm(agreementSchema, initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, control, handleSubmit, formState, setError, setValue, getValues, watch } = form;
  const [onlyWords, setOnlyWords] = useState(false);
  const now = watch();
  const before = journal.agreement.find(({ id }) => id === beginning.target)?.data;
  const therapy = journal.therapy.find(({ id }) => id === initial.therapyId)?.data;
  const leave = () => goBack(isNew ? "/plan" : `/agreement/${beginning.target}`);
  const onSubmit = handleSubmit(async (values) => {
    const isBlank = [values.title, values.text, values.question].every((text) => text.trim() === "");
    if (values.topic === "other" && isBlank) return setError("text", { message: "empty" });
    if (!(await submit(asNow(values)))) return;
    show({ text: common.saved });
    if (isNew) goInstead(`/agreement/${beginning.target}`);
    else leave();
  });

  /** A change that matters is one more turn, with the reason and the session that were given for it. */
  function asNow(values: Agreement): Agreement {
    if (before === undefined || onlyWords || !isAnotherOne(before, values)) return values;
    const { line, sessionId } = values.changed;
    const day = dayNow();
    return turned(
      values,
      {},
      {
        day,
        // What was given for the turn before is not the reason of this one.
        line: line === before.changed.line ? "" : line,
        sessionId:
          sessionId === before.changed.sessionId ? sessionOfDay(journal, values.therapyId, day) : sessionId,
      },
    );
  }
  const take = (text: string) =>
    setValue("question", [getValues("question").trim(), text].filter((each) => each !== "").join("\n"), {
      shouldDirty: true,
    });
  const { state } = now;
  const isAsking = state === "to-ask" && now.text.trim() === "";
  const error = formState.errors.text;

  return (
    <form onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      <Page
        title={agreementName(words, initial).text}
        eyebrow={
          therapy === undefined || therapy.name.trim() === "" ? undefined : common.withName(therapy.name)
        }
        back={{ label: common.back, onBack: leave }}
        footer={
          <Actions>
            <Button kind="main" type="submit" busy={busy} wide>
              {common.save}
            </Button>
          </Actions>
        }
        footnote={savedState}
      >
        {notices}
        {initial.topic === "other" ? <TextField label={agreements.name} {...register("title")} /> : null}
        {isNew ? (
          <ChoicesInForm
            control={control}
            name="state"
            legend={agreements.stands}
            options={AGREEMENT_STATES.map((value) => ({ value, label: agreements.states[value] }))}
          />
        ) : null}
        {isAsking && error === undefined ? null : (
          <TextArea
            label={agreements.text}
            hint={agreements.textHint}
            rows={3}
            error={
              error === undefined
                ? undefined
                : error.message === "empty"
                  ? agreements.emptyForm
                  : common.errors.tooLong
            }
            {...register("text")}
          />
        )}
        {isAnotherOne(before, now as Agreement) ? (
          <Switch
            label={agreements.onlyWords}
            hint={agreements.onlyWordsHint}
            checked={onlyWords}
            onChange={(event) => setOnlyWords(event.target.checked)}
          />
        ) : null}
        {state === "agreed" && now.question.trim() === "" ? null : (
          <TextArea
            label={state === "to-revisit" ? agreements.questionAgain : agreements.question}
            rows={2}
            error={formState.errors.question ? common.errors.tooLong : undefined}
            {...register("question")}
          />
        )}
        {state === "agreed" ? null : (
          <AgreementQuestions
            topic={initial.topic}
            address={therapy?.address ?? null}
            taken={now.question}
            onTake={take}
          />
        )}
        {state === "to-ask" && isNew ? null : (
          <>
            <TextField label={agreements.line} {...register("changed.line")} />
            <SessionChoice
              therapyId={initial.therapyId}
              chosen={initial.changed.sessionId}
              {...register("changed.sessionId", {
                setValueAs: (id: string | null) => (id === "" ? null : id),
              })}
            />
          </>
        )}
      </Page>
    </form>
  );
}
