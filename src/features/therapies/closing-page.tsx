import { idIn } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { therapySchema } from "#domain/therapy.ts";
import { dayNow } from "#device/clock.ts";
import { Actions, Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { DayField, TextArea } from "#ui/field.tsx";
import { useSchemaForm } from "#ui/form.ts";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning, useEntryEditor, type Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useEntryForm } from "#forms/entry-form.tsx";
import { useTherapies } from "#forms/use-therapies.ts";
import { ClosingRecord } from "./closing-record.tsx";
import styles from "./therapies.module.css";

/** The end of a therapy, or a look at it beforehand: what is taken along, what may be asked for, the record to keep. */
export function ClosingPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { therapies, agreements, common } = useWords().words;
  const therapy = useJournal().therapy.find(({ id }) => id === params.id);
  const beginning = useBeginning("closing", idIn(params.id));
  if (therapy === undefined)
    return (
      <Page title={therapies.goneTitle} back={{ label: common.back, onBack: () => goBack("/settings") }}>
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
  return <Closing key={therapy.id} therapy={therapy} beginning={beginning} />;
}

interface ClosingProps {
  readonly therapy: Item<"therapy">;
  readonly beginning: Beginning;
}

function Closing({ therapy, beginning }: ClosingProps) {
  const { therapies, ending: endingWords, common } = useWords().words;
  const show = useToast();
  const { change, showAnother } = useTherapies();
  const editor = useEntryEditor("therapy", "closing", beginning, () => therapy.data);
  const { ending } = editor.initial;
  const form = useSchemaForm(therapySchema, {
    ...editor.initial,
    ending: { ...ending, day: ending.day ?? dayNow() },
  });
  const { submit, busy, notices, savedState } = useEntryForm(editor, form);
  const { register, handleSubmit, formState, watch } = form;
  const isEnded = therapy.data.state === "ended";
  const leave = () => goBack(`/therapy/${therapy.id}`);
  const onSubmit = handleSubmit(async (values) => {
    const day = values.ending.day ?? dayNow();
    if (!(await submit({ ...values, state: "ended", ending: { ...values.ending, day } }))) return;
    if (!isEnded) await showAnother(therapy.id);
    show({ text: isEnded ? common.saved : therapies.closed });
    leave();
  });
  const startAgain = () => void change(therapy.id, { state: "active" }, therapies.now.active);
  const errors = formState.errors.ending;
  const name = therapy.data.name.trim();
  const written = watch("ending");
  return (
    <form onSubmit={(event) => void onSubmit(event)} autoComplete="off" noValidate>
      <Page
        title={therapies.closingTitle}
        eyebrow={name === "" ? undefined : common.withName(name)}
        back={{ label: common.back, onBack: leave }}
        footer={
          <Actions>
            {isEnded ? (
              <Button kind="quiet" onClick={startAgain}>
                {therapies.startAgain}
              </Button>
            ) : null}
            <Button kind="main" type="submit" busy={busy}>
              {isEnded ? therapies.saveClosing : therapies.endHere}
            </Button>
          </Actions>
        }
        footnote={savedState}
        aside={
          <ClosingRecord
            therapy={{
              ...therapy,
              data: {
                ...therapy.data,
                ending: {
                  ...therapy.data.ending,
                  takeAlong: written.takeAlong ?? "",
                  earlierSelf: written.earlierSelf ?? "",
                },
              },
            }}
          />
        }
        asideLabel={therapies.record}
      >
        {notices}
        <p>{therapies.closingText}</p>
        <TextArea
          label={therapies.takeAlong}
          hint={therapies.takeAlongHint}
          rows={3}
          error={errors?.takeAlong ? common.errors.tooLong : undefined}
          {...register("ending.takeAlong")}
        />
        <TextArea
          label={therapies.earlierSelf}
          rows={3}
          error={errors?.earlierSelf ? common.errors.tooLong : undefined}
          {...register("ending.earlierSelf")}
        />
        <DayField
          label={therapies.day}
          error={errors?.day ? common.errors.notADay : undefined}
          {...register("ending.day", { setValueAs: (day: string | null) => (day === "" ? null : day) })}
        />
        <Section title={therapies.askTitle}>
          <ul className={styles.points}>
            {therapies.ask.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <LinkButton kind="quiet" href={`#/rehearse/ending/${therapy.id}`}>
            {endingWords.textsTitle}
          </LinkButton>
        </Section>
      </Page>
    </form>
  );
}
