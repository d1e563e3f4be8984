import { NOT_APPLICABLE } from "#domain/check-in.ts";
import type { OwnAnswered } from "#domain/plan.ts";
import { Section } from "#ui/actions.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useWords } from "#words/react.ts";
import { AnswerDrawing } from "./answer-drawing.tsx";
import styles from "./sessions.module.css";

/** What was answered to the person's own questions, also to those that are not asked any more. */
export function OwnAnswers({ answers }: { readonly answers: readonly OwnAnswered[] }) {
  const { journey, checkIn } = useWords().words;
  return (
    <Section title={journey.ownTitle}>
      <dl className={styles.answers}>
        {answers.map(({ questionId, question, value, note }) => (
          <div key={questionId} className={styles.answer}>
            <dt>
              {question === null ? (
                journey.questionGone
              ) : (
                <span className={styles.question} dir="auto" translate="no">
                  {question.data.text}
                </span>
              )}
            </dt>
            {value === null ? null : (
              <dd className={styles.word}>
                <AnswerDrawing item="listened" value={value} />
                {value === NOT_APPLICABLE ? checkIn.notApplicable : checkIn.steps[value]}
              </dd>
            )}
            {note.trim() === "" ? null : (
              <dd>
                <OwnWords text={note} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Section>
  );
}
