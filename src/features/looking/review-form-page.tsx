import { idIn } from "#domain/id.ts";
import { therapyInView, type Item } from "#domain/journal.ts";
import { stretchOf } from "#domain/look-stretch.ts";
import { emptyReview, REVIEW_CHOICES, reviewSchema } from "#domain/review.ts";
import { dayNow } from "#device/clock.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { useWrite } from "#forms/use-write.ts";
import { Actions } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { ChoicesInForm } from "#ui/form-fields.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack, goInstead } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning, useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { left } from "./left.ts";
import { ReviewGone } from "./review-gone.tsx";

/** What the person wants now that they have looked back; or what they wanted then, to change. */
export function ReviewFormPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const vault = useVault();
  const therapy = therapyInView(useJournal());
  const id = idIn(params.id);
  const beginning = useBeginning(
    "review",
    id,
    ({ values }) => (values as { therapyId?: unknown } | null)?.therapyId === therapy?.id,
  );
  if (therapy === null) return null;
  if (beginning === null) return null;
  if (id !== null && beginning.resumed === null && vault.entry(id) === null) return <ReviewGone />;
  return <ReviewForm key={beginning.target} therapy={therapy} beginning={beginning} />;
}

interface ReviewFormProps {
  readonly therapy: Item<"therapy">;
  readonly beginning: Beginning;
}

function ReviewForm({ therapy, beginning }: ReviewFormProps) {
  const { review, title } = useWords().words.looking;
  const { common } = useWords().words;
  const vault = useVault();
  const show = useToast();
  const write = useWrite();
  const { target } = beginning;
  const editor = useEntryEditor("review", "review", beginning, () => {
    const today = dayNow();
    const stretch = stretchOf(vault.journal(), therapy.id, left.stretch, today);
    return { ...emptyReview(therapy.id, today), from: stretch?.from ?? null };
  });
  const form = useSchemaForm(reviewSchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, control, handleSubmit, formState } = form;
  const onSubmit = handleSubmit(async (values) => {
    const was = vault.journal().review.find(({ id }) => id === target)?.data ?? null;
    if (!(await submit(values))) return;
    show({
      text: review.saved,
      action: { label: common.undo, onAct: () => void write([{ kind: "review", id: target, data: was }]) },
    });
    goInstead(`/look-back/${target}`);
  });
  return (
    <form onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      <Page
        title={review.title}
        eyebrow={title}
        back={{ label: common.back, onBack: () => goBack("/look-back") }}
        footer={
          <Actions>
            <Button kind="main" type="submit" busy={busy} wide>
              {review.save}
            </Button>
          </Actions>
        }
        footnote={savedState}
      >
        {notices}
        <p>{review.lead}</p>
        <ChoicesInForm
          control={control}
          name="choice"
          legend={review.choice}
          hideLegend
          stacked
          clearLabel={common.clear}
          options={REVIEW_CHOICES.map((value) => ({
            value,
            label: review.choices[value],
            hint: review.hints[value],
          }))}
        />
        <TextArea
          label={review.line}
          hint={review.lineHint}
          error={formState.errors.line ? common.errors.tooLong : undefined}
          {...register("line")}
        />
      </Page>
    </form>
  );
}
