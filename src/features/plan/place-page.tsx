import { idIn, type Id } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { emptyProgress, FARTHEST, progressSchema } from "#domain/progress.ts";
import { dayNow } from "#device/clock.ts";
import { Button } from "#ui/button.tsx";
import { DayField, TextField } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack } from "#ui/navigation.ts";
import { NumberLine } from "#ui/number-line.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useToast } from "#ui/toast.tsx";
import { useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { FormPage, GonePage } from "./form-page.tsx";
import { goalName } from "./plan-names.ts";
import { isText } from "./said.ts";
import { SessionField } from "./session-field.tsx";
import { useDecide } from "#forms/use-decide.ts";
import { typedIn, usePlanForm } from "./use-plan-form.ts";

type Params = { readonly params: { readonly id?: string | undefined } };

/** Where one goal is seen, a new time. */
export function NewPlacePage({ params }: Params) {
  const goalId = idIn(params.id);
  const found = usePlanForm("progress", null, { goalId });
  const goal = useJournal().goal.find(({ id }) => id === goalId);
  if (found === null) return null;
  if (found === "gone" || goal === undefined) return <GonePage />;
  return <PlaceForm key={found.beginning.target} goal={goal} {...found} />;
}

/** One time a goal was seen, to change; or one that was begun and left. */
export function PlacePage({ params }: Params) {
  const id = idIn(params.id);
  const found = usePlanForm("progress", id);
  const journal = useJournal();
  if (found === null) return null;
  if (found === "gone" || id === null) return <GonePage />;
  const goalId =
    journal.progress.find((each) => each.id === id)?.data.goalId ??
    typedIn(found.beginning.resumed, "goalId");
  const goal = journal.goal.find((each) => each.id === goalId);
  return goal === undefined ? <GonePage /> : <PlaceForm key={id} goal={goal} {...found} />;
}

interface PlaceFormProps {
  readonly goal: Item<"goal">;
  readonly beginning: Beginning;
  readonly onStartEmpty: (() => void) | null;
}

function PlaceForm({ goal, beginning, onStartEmpty }: PlaceFormProps) {
  const { words } = useWords();
  const { common, plan } = words;
  const { goals } = plan;
  const show = useToast();
  const { remove } = useDecide();
  const { therapyId } = goal.data;
  const editor = useEntryEditor("progress", "progress", beginning, () =>
    emptyProgress(therapyId, goal.id, dayNow()),
  );
  const form = useSchemaForm(progressSchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, handleSubmit, setValue, setError, clearErrors, formState, watch } = form;
  const { place, sessionId } = watch();
  const leave = () => goBack(`/goal/${goal.id}`);
  const onSubmit = handleSubmit(async (values) => {
    if (values.place === null && !isText(values.line))
      return setError("line", { message: "empty" }, { shouldFocus: true });
    if (!(await submit(values))) return;
    show({ text: common.saved });
    leave();
  });
  const onDelete = async () => {
    if (!(await remove(beginning.target))) return;
    await editor.keeper.drop();
    leave();
  };
  const { line, day } = formState.errors;
  const name = goalName(words, goal.data);
  return (
    <FormPage
      title={goals.seeTitle}
      saveLabel={common.save}
      onLeave={leave}
      {...{ busy, onSubmit, notices, savedState, onStartEmpty }}
    >
      {name.voice === "own" ? <OwnWords text={name.text} size="large" /> : <p>{name.text}</p>}
      <NumberLine
        legend={goals.place}
        hint={goals.seeHint}
        firstLabel={goals.first}
        lastLabel={goals.last}
        last={FARTHEST}
        value={place}
        onChange={(next) => {
          clearErrors("line");
          setValue("place", next);
        }}
        clearLabel={goals.clear}
      />
      <TextField
        label={goals.seeLine}
        error={
          line === undefined ? undefined : line.message === "empty" ? goals.seeEmpty : common.errors.tooLong
        }
        {...register("line")}
      />
      <DayField
        label={goals.seeDay}
        error={day === undefined ? undefined : common.errors.notADay}
        {...register("day")}
      />
      <SessionField
        label={goals.seeSession}
        therapyId={therapyId}
        value={sessionId as Id | null}
        onChange={(id) => setValue("sessionId", id)}
      />
      {editor.isNew ? null : (
        <Button kind="danger" onClick={() => void onDelete()}>
          {goals.deleteSeen}
        </Button>
      )}
    </FormPage>
  );
}
