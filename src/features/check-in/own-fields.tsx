import { useWatch } from "react-hook-form";
import { NOT_APPLICABLE, STEPS } from "#domain/check-in.ts";
import type { Item } from "#domain/journal.ts";
import { questionsFor } from "#domain/plan.ts";
import { emptyOwnAnswer, type OwnAnswer } from "#domain/question.ts";
import { LinkButton } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { Scale } from "#ui/scale.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import type { FieldsProps } from "./asked.tsx";
import type { SessionForm } from "./session-form.ts";
import styles from "./check-in.module.css";

/** The person's own questions: as theirs as the answers, so both are in their voice. */
export function OwnFields({ form }: FieldsProps) {
  const { checkIn } = useWords().words;
  const journal = useJournal();
  // Only for which questions to show: what is answered is watched field by field.
  const therapyId = useWatch({ control: form.control, name: "therapyId" });
  const values = form.getValues();
  const questions = questionsFor(journal, { ...values, therapyId } as Parameters<typeof questionsFor>[1]);
  return (
    <>
      <p className={styles.intro}>{checkIn.ownIntro}</p>
      {questions.map((question) => (
        <OwnField key={question.id} form={form} question={question} />
      ))}
      <div className={styles.toQuestions}>
        <LinkButton kind="plain" small href="#/questions">
          {checkIn.ownEdit}
        </LinkButton>
      </div>
    </>
  );
}

interface OwnFieldProps {
  readonly form: SessionForm;
  readonly question: Item<"question">;
}

function OwnField({ form, question }: OwnFieldProps) {
  const { checkIn, common } = useWords().words;
  const own = useWatch({ control: form.control, name: "own" });
  const at = own.findIndex(({ questionId }) => questionId === question.id);
  const answer = own[at] ?? emptyOwnAnswer(question.id);
  const { text, form: kind } = question.data;
  const change = (part: Partial<OwnAnswer>) => {
    const now = form.getValues("own");
    const was = now.find(({ questionId }) => questionId === question.id);
    const next = { ...(was ?? emptyOwnAnswer(question.id)), ...part };
    const changed = was === undefined ? [...now, next] : now.map((each) => (each === was ? next : each));
    form.setValue("own", changed, { shouldDirty: true });
  };
  if (kind === "sentence") {
    const isTooLong = form.getFieldState("own", form.formState).error !== undefined;
    return (
      <div className={styles.asked}>
        <h3 className={styles.ownQuestion} dir="auto" translate="no">
          {text}
        </h3>
        <TextArea
          label={text}
          hideLabel
          rows={2}
          value={answer.note}
          onChange={(event) => change({ note: event.target.value })}
          error={isTooLong ? common.errors.tooLong : undefined}
        />
      </div>
    );
  }
  return (
    <div className={styles.room}>
      <Scale
        legend={text}
        legendVoice="own"
        steps={STEPS.map((value) => ({ value, label: checkIn.steps[value] }))}
        drawing="leaning"
        value={answer.value}
        onChange={(value) => change({ value: value as OwnAnswer["value"] })}
        otherStep={{ value: NOT_APPLICABLE, label: checkIn.notApplicable }}
        clearLabel={checkIn.clearAnswer}
      />
    </div>
  );
}
