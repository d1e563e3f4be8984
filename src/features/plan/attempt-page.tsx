import { idIn } from "#domain/id.ts";
import { ATTEMPT_OUTCOMES, attemptSchema, emptyAttempt, type Outcome } from "#domain/attempt.ts";
import type { Item } from "#domain/journal.ts";
import { dayNow } from "#device/clock.ts";
import { Button } from "#ui/button.tsx";
import { DayField, TextArea } from "#ui/field.tsx";
import { ChoicesInForm } from "#ui/form-fields.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack, goInstead } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { Switch } from "#ui/switch.tsx";
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { FormPage, GonePage } from "./form-page.tsx";
import { optionsOf } from "./said.ts";
import { useDecide } from "#forms/use-decide.ts";
import { typedIn, usePlanForm } from "./use-plan-form.ts";
import styles from "./plan.module.css";

type Params = { readonly params: { readonly id?: string | undefined } };

/** How it went with a task, a new time. */
export function NewAttemptPage({ params }: Params) {
  const taskId = idIn(params.id);
  const found = usePlanForm("attempt", null, { taskId });
  const task = useJournal().task.find(({ id }) => id === taskId);
  if (found === null) return null;
  if (found === "gone" || task === undefined) return <GonePage />;
  return <AttemptForm key={found.beginning.target} task={task} {...found} />;
}

/** One time with a task, to change; or one that was begun and left. */
export function AttemptPage({ params }: Params) {
  const id = idIn(params.id);
  const found = usePlanForm("attempt", id);
  const journal = useJournal();
  if (found === null) return null;
  if (found === "gone" || id === null) return <GonePage />;
  const taskId =
    journal.attempt.find((each) => each.id === id)?.data.taskId ?? typedIn(found.beginning.resumed, "taskId");
  const task = journal.task.find((each) => each.id === taskId);
  return task === undefined ? <GonePage /> : <AttemptForm key={id} task={task} {...found} />;
}

/** Nothing is chosen for anyone: until one is tapped, it is no outcome at all. */
const NOT_CHOSEN = "" as Outcome;

interface AttemptFormProps {
  readonly task: Item<"task">;
  readonly beginning: Beginning;
  readonly onStartEmpty: (() => void) | null;
}

function AttemptForm({ task, beginning, onStartEmpty }: AttemptFormProps) {
  const { words, language } = useWords();
  const { common, page, plan } = words;
  const { tasks } = plan;
  const show = useToast();
  const { remove } = useDecide();
  const editor = useEntryEditor("attempt", "attempt", beginning, () =>
    emptyAttempt(task.data.therapyId, task.id, dayNow(), NOT_CHOSEN),
  );
  const form = useSchemaForm(attemptSchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, control, handleSubmit, formState } = form;
  const { errors } = formState;
  const leave = () => goBack(`/task/${task.id}`);
  const onSubmit = handleSubmit(async (values) => {
    const { isNew } = editor;
    if (!(await submit(values))) return;
    show({ text: values.tell ? plan.onTheList : common.saved });
    // What did not fit leads to what can be done about it.
    if (isNew && values.outcome === "did-not-fit") goInstead(`/task/${task.id}`);
    else leave();
  });
  const onDelete = async () => {
    if (!(await remove(beginning.target))) return;
    await editor.keeper.drop();
    leave();
  };
  const tooLong = (field: "how" | "helped" | "hindered") =>
    errors[field] === undefined ? undefined : common.errors.tooLong;
  return (
    <FormPage
      title={tasks.howTitle}
      saveLabel={tasks.saveHow}
      onLeave={leave}
      {...{ busy, onSubmit, notices, savedState, onStartEmpty }}
    >
      <OwnWords text={task.data.text} size="large" />
      <div className={styles.offered}>
        <ChoicesInForm
          control={control}
          name="outcome"
          legend={tasks.outcome}
          hint={tasks.howText}
          options={optionsOf(language, ATTEMPT_OUTCOMES, page.outcomes)}
        />
        {errors.outcome === undefined ? null : (
          <p className={styles.wrong} role="alert">
            {tasks.chooseOutcome}
          </p>
        )}
      </div>
      <TextArea label={tasks.howIt} error={tooLong("how")} {...register("how")} />
      <TextArea label={tasks.helped} error={tooLong("helped")} {...register("helped")} />
      <TextArea label={tasks.hindered} error={tooLong("hindered")} {...register("hindered")} />
      <Switch label={plan.sayIt} hint={plan.sayItHint} {...register("tell")} />
      <DayField
        label={tasks.howDay}
        error={errors.day === undefined ? undefined : common.errors.notADay}
        {...register("day")}
      />
      {editor.isNew ? null : (
        <Button kind="danger" onClick={() => void onDelete()}>
          {tasks.deleteTime}
        </Button>
      )}
    </FormPage>
  );
}
