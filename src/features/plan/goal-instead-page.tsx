import { useState } from "react";
import * as z from "zod/mini";
import { emptyGoal, goalSchema, type Goal } from "#domain/goal.ts";
import { idIn, idSchema, type Id } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { goalsInOrder } from "#domain/plan.ts";
import { textSchema } from "#domain/text.ts";
import { dayNow } from "#device/clock.ts";
import { Choices } from "#ui/choices.tsx";
import { TextArea } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { ChangedFields } from "./change-fields.tsx";
import { FormPage, GonePage } from "./form-page.tsx";
import { goalName } from "./plan-names.ts";
import { isText } from "./said.ts";
import { typedIn, usePlanForm } from "./use-plan-form.ts";

/** Another goal takes the place of this one: one that is there, or a new one. */
export function GoalInsteadPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const id = idIn(params.id);
  const found = usePlanForm("goal-instead", id);
  const goal = useJournal().goal.find((each) => each.id === id);
  if (found === null) return null;
  if (found === "gone" || goal === undefined) return <GonePage />;
  return <InsteadForm key={goal.id} goal={goal} beginning={found.beginning} />;
}

/** What the form holds besides the goal: the words for a new one. They are kept in the draft like all that is typed. */
const withNew = z.pipe(
  z.extend(goalSchema, { fresh: textSchema }),
  z.transform(({ fresh: _fresh, ...goal }): Goal => goal),
);

interface InsteadFormProps {
  readonly goal: Item<"goal">;
  readonly beginning: Beginning;
}

function InsteadForm({ goal, beginning }: InsteadFormProps) {
  const { words } = useWords();
  const { goals, change } = words.plan;
  const vault = useVault();
  const journal = useJournal();
  const show = useToast();
  const editor = useEntryEditor("goal", "goal-instead", beginning, () => goal.data);
  const [begin] = useState(() => beginOf(editor.initial, beginning));
  const form = useSchemaForm(withNew, begin);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, handleSubmit, setValue, setError, formState, watch } = form;
  const [freshId] = useState(() => vault.newId());
  const others = goalsInOrder(journal, goal.data.therapyId).filter(
    ({ id, data }) => id !== goal.id && (data.state === "open" || data.state === "paused"),
  );
  const now = watch();
  const leave = () => goBack(`/goal/${goal.id}`);
  const isNew = now.replacedBy === null || now.replacedBy === freshId;

  /** The new goal first: the old one must never point to nothing. */
  const writeNew = async (): Promise<boolean> => {
    const { fresh, therapyId, changed } = form.getValues();
    if (!isText(fresh)) {
      setError("fresh", { message: "empty" }, { shouldFocus: true });
      return false;
    }
    const data = { ...emptyGoal(therapyId as Id, dayNow()), text: fresh };
    const { day, sessionId } = changed;
    const saved = await vault.save("goal", freshId, {
      ...data,
      changed: { ...data.changed, day: day as Goal["changed"]["day"], sessionId: sessionId as Id | null },
    });
    if (!saved.ok) {
      if (typeof saved.problem === "string") show({ text: problemWords(words, saved.problem).title });
      return false;
    }
    setValue("replacedBy", freshId);
    return true;
  };
  const onSubmit = handleSubmit(async (values) => {
    if (isNew && !(await writeNew())) return;
    if (!(await submit({ ...values, replacedBy: isNew ? freshId : values.replacedBy }))) return;
    show({ text: goals.said.replaced });
    leave();
  });
  return (
    <FormPage
      title={goals.insteadTitle}
      saveLabel={goals.insteadSave}
      onLeave={leave}
      {...{ busy, onSubmit, notices, savedState }}
    >
      <OwnWords text={goalName(words, goal.data).text} size="large" />
      {others.length === 0 ? null : (
        <Choices
          legend={goals.insteadWhich}
          stacked
          options={[
            { value: "new", label: goals.insteadNew },
            ...others.map(({ id, data }) => ({ value: id as string, label: goalName(words, data).text })),
          ]}
          value={isNew ? "new" : now.replacedBy}
          onChange={(value) => setValue("replacedBy", idSchema.safeParse(value).data ?? null)}
        />
      )}
      {isNew ? (
        <TextArea
          label={goals.insteadText}
          rows={3}
          error={
            formState.errors.fresh === undefined
              ? undefined
              : formState.errors.fresh.message === "empty"
                ? goals.insteadEmpty
                : words.common.errors.tooLong
          }
          {...register("fresh")}
        />
      ) : null}
      <ChangedFields
        therapyId={goal.data.therapyId}
        changed={now.changed as Goal["changed"]}
        onChanged={(changed) => setValue("changed", changed)}
        why={change.why}
      />
    </FormPage>
  );
}

function beginOf(initial: Goal, { resumed }: Beginning) {
  if (resumed !== null) {
    const fresh = typedIn(resumed, "fresh");
    return { ...initial, fresh: typeof fresh === "string" ? fresh : "" };
  }
  const { turn } = initial.changed;
  const changed = { day: dayNow(), sessionId: null, turn: turn + 1, line: "" };
  return { ...initial, state: "replaced" as const, replacedBy: null, changed, fresh: "" };
}
