import { useState } from "react";
import { idIn } from "#domain/id.ts";
import { AGREEING, emptyGoal, goalSchema, PROPOSERS, type Goal } from "#domain/goal.ts";
import { therapyInView } from "#domain/journal.ts";
import { dayNow } from "#device/clock.ts";
import { TextArea } from "#ui/field.tsx";
import { ChoicesInForm } from "#ui/form-fields.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack, goInstead } from "#ui/navigation.ts";
import { Switch } from "#ui/switch.tsx";
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { ChangeFields } from "./change-fields.tsx";
import { FormPage, GonePage } from "./form-page.tsx";
import { isReplaced, isOther, optionsOf } from "./said.ts";
import { useChange } from "./use-change.ts";
import { usePlanForm } from "./use-plan-form.ts";

/** One goal, new or to change. */
export function GoalFormPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const therapyId = therapyInView(useJournal())?.id ?? null;
  const found = usePlanForm("goal", idIn(params.id), { therapyId });
  if (found === "gone") return <GonePage />;
  if (found === null) return null;
  return <GoalForm key={found.beginning.target} {...found} />;
}

/** Whether something differs that was agreed on. What is only filled in takes nothing away. */
const matters = (was: Goal, now: Goal): boolean =>
  isOther(was.text, now.text) ||
  was.unclear !== now.unclear ||
  was.agree !== now.agree ||
  isReplaced(was.why, now.why) ||
  isReplaced(was.notice, now.notice);

interface GoalFormProps {
  readonly beginning: Beginning;
  readonly onStartEmpty: (() => void) | null;
}

function GoalForm({ beginning, onStartEmpty }: GoalFormProps) {
  const { words, language } = useWords();
  const { common, page, plan } = words;
  const { goals } = plan;
  const vault = useVault();
  const journal = useJournal();
  const show = useToast();
  const therapyId = therapyInView(journal)?.id ?? vault.newId();
  const editor = useEntryEditor("goal", "goal", beginning, () => emptyGoal(therapyId, dayNow()));
  const form = useSchemaForm(goalSchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, control, handleSubmit, formState, setError, setValue, watch } = form;
  const now = watch() as Goal;
  const [was] = useState(() => journal.goal.find(({ id }) => id === beginning.target)?.data ?? null);
  const setChanged = (changed: Goal["changed"]) => setValue("changed", changed);
  const change = useChange({
    was: was?.changed ?? null,
    now: now.changed,
    matters: was !== null && matters(was, now),
    set: setChanged,
    isResumed: beginning.resumed !== null,
  });
  const leave = () => goBack(editor.isNew ? "/plan" : `/goal/${beginning.target}`);
  const onSubmit = handleSubmit(async (values) => {
    if (values.text.trim() === "" && !values.unclear)
      return setError("text", { message: "empty" }, { shouldFocus: true });
    const { isNew } = editor;
    if (!(await submit(values))) return;
    show({ text: common.saved });
    if (isNew) goInstead(`/goal/${beginning.target}`);
    else leave();
  });
  const tooLong = (field: "text" | "why" | "notice") =>
    formState.errors[field] === undefined ? undefined : common.errors.tooLong;
  const isUnclear = now.unclear;
  return (
    <FormPage
      title={editor.isNew ? goals.newTitle : goals.one}
      saveLabel={goals.save}
      onLeave={leave}
      {...{ busy, onSubmit, notices, savedState, onStartEmpty }}
    >
      <TextArea
        label={goals.text}
        hint={isUnclear ? goals.unclearText : undefined}
        placeholder={isUnclear ? undefined : goals.textPlaceholder}
        rows={3}
        error={formState.errors.text?.message === "empty" ? goals.emptyText : tooLong("text")}
        {...register("text")}
      />
      <Switch label={goals.unclear} hint={goals.unclearHint} {...register("unclear")} />
      <TextArea
        label={goals.why}
        hint={isUnclear ? goals.unclearWhy : undefined}
        error={tooLong("why")}
        {...register("why")}
      />
      <TextArea
        label={goals.notice}
        hint={isUnclear ? goals.unclearNotice : undefined}
        error={tooLong("notice")}
        {...register("notice")}
      />
      <ChoicesInForm
        control={control}
        name="proposedBy"
        clearable
        legend={goals.proposedBy}
        options={optionsOf(language, PROPOSERS, page.proposers)}
      />
      <ChoicesInForm
        control={control}
        name="agree"
        clearable
        legend={goals.agree}
        options={optionsOf(language, AGREEING, page.agreeing)}
      />
      <ChangeFields
        change={change}
        isNew={was === null}
        therapyId={now.therapyId}
        changed={now.changed}
        onChanged={setChanged}
      />
    </FormPage>
  );
}
