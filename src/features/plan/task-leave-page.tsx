import { useState } from "react";
import { idIn } from "#domain/id.ts";
import type { Changed } from "#domain/changed.ts";
import type { Item } from "#domain/journal.ts";
import { taskSchema, type Task } from "#domain/task.ts";
import { dayNow } from "#device/clock.ts";
import { useSchemaForm } from "#ui/form.ts";
import { goBack } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { Switch } from "#ui/switch.tsx";
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { ChangedFields } from "./change-fields.tsx";
import { FormPage, GonePage } from "./form-page.tsx";
import { usePlanForm } from "./use-plan-form.ts";

/** A task is declined: why, if one likes, and whether to say so. */
export function TaskLeavePage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const id = idIn(params.id);
  const found = usePlanForm("task-leave", id);
  const task = useJournal().task.find((each) => each.id === id);
  if (found === null) return null;
  if (found === "gone" || task === undefined) return <GonePage />;
  return <LeaveForm key={task.id} task={task} beginning={found.beginning} />;
}

interface LeaveFormProps {
  readonly task: Item<"task">;
  readonly beginning: Beginning;
}

function LeaveForm({ task, beginning }: LeaveFormProps) {
  const { plan } = useWords().words;
  const { tasks } = plan;
  const show = useToast();
  const editor = useEntryEditor("task", "task-leave", beginning, () => task.data);
  const [begin] = useState(() => (beginning.resumed === null ? declined(editor.initial) : editor.initial));
  const form = useSchemaForm(taskSchema, begin);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, handleSubmit, setValue, watch } = form;
  const leave = () => goBack(`/task/${task.id}`);
  const onSubmit = handleSubmit(async (values) => {
    if (!(await submit(values))) return;
    show({ text: values.tell ? plan.onTheList : tasks.said.declined });
    leave();
  });
  return (
    <FormPage
      title={tasks.declineTitle}
      saveLabel={tasks.declineSave}
      onLeave={leave}
      {...{ busy, onSubmit, notices, savedState }}
    >
      <OwnWords text={task.data.text} size="large" />
      <p>{tasks.declineText}</p>
      <ChangedFields
        therapyId={task.data.therapyId}
        changed={watch("changed") as Changed}
        onChanged={(changed) => setValue("changed", changed)}
        why={tasks.declineWhy}
      />
      <Switch label={plan.sayIt} hint={plan.sayItHint} {...register("tell")} />
    </FormPage>
  );
}

const declined = (task: Task): Task => ({
  ...task,
  state: "declined",
  tell: false,
  changed: { day: dayNow(), sessionId: null, turn: task.changed.turn + 1, line: "" },
});
