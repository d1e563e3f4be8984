import { useState } from "react";
import { Controller } from "react-hook-form";
import type { Changed } from "#domain/changed.ts";
import { canonicalText } from "#domain/entry.ts";
import { PROPOSERS } from "#domain/goal.ts";
import { idIn, type Id } from "#domain/id.ts";
import { therapyInView } from "#domain/journal.ts";
import { goalsInOrder } from "#domain/plan.ts";
import { emptyTask, SENSES, taskSchema, type Task } from "#domain/task.ts";
import { dayNow } from "#device/clock.ts";
import { SelectField, TextArea, TimeField } from "#ui/field.tsx";
import { ChoicesInForm } from "#ui/form-fields.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack, goInstead } from "#ui/navigation.ts";
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { ChangedFields, ChangeFields } from "./change-fields.tsx";
import { FormPage, GonePage } from "./form-page.tsx";
import { goalName } from "./plan-names.ts";
import { isOther, isReplaced, isText, optionsOf } from "./said.ts";
import { UntilField } from "./until-field.tsx";
import { useChange } from "./use-change.ts";
import { usePlanForm } from "./use-plan-form.ts";

type Params = { readonly params: { readonly id?: string | undefined } };

/** One task, new or to change. */
export function TaskFormPage({ params }: Params) {
  const therapyId = therapyInView(useJournal())?.id ?? null;
  const found = usePlanForm("task", idIn(params.id), { therapyId });
  if (found === "gone") return <GonePage />;
  return found === null ? null : <TaskForm key={found.beginning.target} {...found} />;
}

/** A new task for one goal. */
export function TaskForGoalPage({ params }: Params) {
  const goalId = idIn(params.id);
  const goal = useJournal().goal.find(({ id }) => id === goalId);
  const found = usePlanForm("task", null, { goalId });
  if (found === "gone" || goal === undefined) return <GonePage />;
  if (found === null) return null;
  return (
    <TaskForm
      key={found.beginning.target}
      {...found}
      about={{ therapyId: goal.data.therapyId, goalId: goal.id }}
    />
  );
}

/** The same task in another version that fits better; the one before stays readable. */
export function TaskAdaptPage({ params }: Params) {
  const id = idIn(params.id);
  const found = usePlanForm("task-adapt", id);
  if (found === null) return null;
  if (found === "gone" || id === null) return <GonePage />;
  return <TaskForm key={id} {...found} isAdapting />;
}

/** Whether something differs that was agreed on. What is only filled in takes nothing away. */
const matters = (was: Task, now: Task): boolean =>
  isOther(was.text, now.text) ||
  isReplaced(was.purpose, now.purpose) ||
  was.sense !== now.sense ||
  was.time !== now.time ||
  canonicalText(was.until) !== canonicalText(now.until);

const orNull = (text: string | null): string | null => (text === "" ? null : text);

interface TaskFormProps {
  readonly beginning: Beginning;
  readonly onStartEmpty: (() => void) | null;
  readonly isAdapting?: boolean;
  readonly about?: { readonly therapyId: Id; readonly goalId: Id };
}

function TaskForm({ beginning, onStartEmpty, isAdapting = false, about }: TaskFormProps) {
  const { words, language } = useWords();
  const { common, page, plan } = words;
  const { tasks } = plan;
  const vault = useVault();
  const journal = useJournal();
  const show = useToast();
  const therapyId = about?.therapyId ?? therapyInView(journal)?.id ?? vault.newId();
  const editor = useEntryEditor("task", isAdapting ? "task-adapt" : "task", beginning, () => ({
    ...emptyTask(therapyId, dayNow()),
    goalId: about?.goalId ?? null,
  }));
  const isResumed = beginning.resumed !== null;
  const [begin] = useState(() => (isAdapting && !isResumed ? adapted(editor.initial) : editor.initial));
  const form = useSchemaForm(taskSchema, begin);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, control, handleSubmit, formState, setError, setValue, watch } = form;
  const now = watch() as Task;
  const [was] = useState(() => journal.task.find(({ id }) => id === beginning.target)?.data ?? null);
  const setChanged = (changed: Changed) => setValue("changed", changed);
  const change = useChange({
    was: was === null || isAdapting ? null : was.changed,
    now: now.changed,
    matters: was !== null && matters(was, now),
    set: setChanged,
    isResumed,
  });
  const goals = goalsInOrder(journal, now.therapyId).filter(
    ({ id, data }) => data.state === "open" || data.state === "paused" || id === now.goalId,
  );
  const leave = () => goBack(editor.isNew ? "/plan" : `/task/${beginning.target}`);
  const onSubmit = handleSubmit(async (values) => {
    if (!isText(values.text)) return setError("text", { message: "empty" }, { shouldFocus: true });
    const { isNew } = editor;
    if (!(await submit(values))) return;
    show({ text: common.saved });
    if (isNew) goInstead(`/task/${beginning.target}`);
    else leave();
  });
  const { text, purpose, until } = formState.errors;
  return (
    <FormPage
      title={isAdapting ? tasks.adaptTitle : editor.isNew ? tasks.newTitle : tasks.one}
      saveLabel={isAdapting ? tasks.saveAdapted : tasks.save}
      onLeave={leave}
      {...{ busy, onSubmit, notices, savedState, onStartEmpty }}
    >
      {isAdapting ? <p>{tasks.adaptHint}</p> : null}
      <TextArea
        label={tasks.text}
        placeholder={tasks.textPlaceholder}
        error={
          text === undefined ? undefined : text.message === "empty" ? tasks.emptyText : common.errors.tooLong
        }
        {...register("text")}
      />
      <TextArea
        label={tasks.purpose}
        error={purpose === undefined ? undefined : common.errors.tooLong}
        {...register("purpose")}
      />
      <Controller
        control={control}
        name="until"
        render={({ field }) => (
          <UntilField
            value={field.value as Task["until"]}
            onChange={field.onChange}
            isWrong={until !== undefined}
          />
        )}
      />
      <TimeField
        label={tasks.time}
        optionalMark={common.optional}
        {...register("time", { setValueAs: orNull })}
      />
      <ChoicesInForm
        control={control}
        name="sense"
        clearable
        legend={tasks.sense}
        options={optionsOf(language, SENSES, page.senses)}
      />
      {isAdapting ? null : (
        <>
          <ChoicesInForm
            control={control}
            name="proposedBy"
            clearable
            legend={tasks.proposedBy}
            options={optionsOf(language, PROPOSERS, page.proposers)}
          />
          {goals.length === 0 ? null : (
            <SelectField label={tasks.goal} {...register("goalId", { setValueAs: orNull })}>
              <option value="">{tasks.noGoal}</option>
              {goals.map(({ id, data }) => (
                <option key={id} value={id}>
                  {goalName(words, data).text}
                </option>
              ))}
            </SelectField>
          )}
        </>
      )}
      {isAdapting ? (
        <ChangedFields
          therapyId={now.therapyId}
          changed={now.changed}
          onChanged={setChanged}
          why={tasks.adaptWhy}
        />
      ) : (
        <ChangeFields
          change={change}
          isNew={was === null}
          therapyId={now.therapyId}
          changed={now.changed}
          onChanged={setChanged}
        />
      )}
    </FormPage>
  );
}

/** One more version of the task, before anything in it is changed. */
function adapted(task: Task): Task {
  const { turn } = task.changed;
  return {
    ...task,
    adapted: task.adapted + 1,
    changed: { day: dayNow(), sessionId: null, turn: turn + 1, line: "" },
  };
}
