import { GO_BACK, therapySchema, type Therapy } from "#domain/therapy.ts";
import { STEPS } from "#domain/check-in.ts";
import { therapyInView, type Item } from "#domain/journal.ts";
import { Actions, Stack } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { TextArea } from "#ui/field.tsx";
import { ChoicesInForm, ScaleInForm } from "#ui/form-fields.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning, useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { AfterFirstNo } from "./after-first-no.tsx";
import { AfterFirstUnsure } from "./after-first-unsure.tsx";

const leave = () => goBack("/plan");

/** After a first session: was I at ease, would I go back. Each answer is a good one, and none is asked for twice. */
export function AfterFirstPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const journal = useJournal();
  const { agreements, common, therapies } = useWords().words;
  const therapy =
    params.id === undefined ? therapyInView(journal) : journal.therapy.find(({ id }) => id === params.id);
  const beginning = useBeginning("after-first", therapy?.id ?? null);
  if (therapy === undefined || therapy === null)
    return (
      <Page title={therapies.goneTitle} back={{ label: common.back, onBack: leave }}>
        <Empty
          sentence={therapies.goneText}
          action={
            <LinkButton kind="quiet" href="#/plan">
              {agreements.toPlan}
            </LinkButton>
          }
        />
      </Page>
    );
  if (beginning === null) return null;
  return <AfterFirst key={therapy.id} therapy={therapy} beginning={beginning} />;
}

interface AfterFirstProps {
  readonly therapy: Item<"therapy">;
  readonly beginning: Beginning;
}

function AfterFirst({ therapy, beginning }: AfterFirstProps) {
  const { agreements, checkIn, common } = useWords().words;
  const { after } = agreements;
  const show = useToast();
  const editor = useEntryEditor("therapy", "after-first", beginning, () => therapy.data);
  const form = useSchemaForm(therapySchema, editor.initial);
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, control, handleSubmit, watch } = form;
  const goBackAnswer = watch("first.goBack") ?? null;
  /** Who would go back is in therapy now. Whoever does not know yet has not begun. */
  const asNow = (values: Therapy): Therapy =>
    values.first.goBack === "yes" && values.state === "considering" ? { ...values, state: "active" } : values;
  /** What was said is on disk before anything follows from it. */
  const keep = (): Promise<boolean> =>
    new Promise((done) => {
      void handleSubmit(
        async (values) => done(await submit(asNow(values))),
        () => done(false),
      )();
    });
  const save = async () => {
    if (!(await keep())) return;
    show({ text: after.saved });
    leave();
  };
  const name = therapy.data.name.trim();
  return (
    <form
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Page
        title={name === "" ? after.title : after.titleWith(name)}
        back={{ label: common.back, onBack: leave }}
        footer={
          <Actions>
            <Button kind="main" type="submit" busy={busy} wide>
              {after.save}
            </Button>
          </Actions>
        }
        footnote={savedState}
      >
        {notices}
        <p>{after.intro}</p>
        <ScaleInForm
          control={control}
          name="first.atEase"
          legend={after.atEase}
          drawing="leaning"
          steps={STEPS.map((value) => ({ value, label: checkIn.steps[value] }))}
          clearLabel={checkIn.clearAnswer}
        />
        <ChoicesInForm
          control={control}
          name="first.goBack"
          clearable
          legend={after.goBack}
          options={GO_BACK.map((value) => ({ value, label: after.answers[value] }))}
        />
        <TextArea label={after.line} rows={2} {...register("first.line")} />
        <Stack>
          {goBackAnswer === "yes" ? <p>{after.yesText}</p> : null}
          {goBackAnswer === "not-sure" ? <AfterFirstUnsure therapy={therapy} /> : null}
          {goBackAnswer === "no" ? <AfterFirstNo therapy={therapy} keep={keep} onThink={save} /> : null}
        </Stack>
      </Page>
    </form>
  );
}
