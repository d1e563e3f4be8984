import { useId, type ReactNode } from "react";
import type { Heading, ItemKey } from "#domain/check-in.ts";
import { ownAnswersOf } from "#domain/plan.ts";
import type { Session } from "#domain/session.ts";
import { Section } from "#ui/actions.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { formatList } from "#words/format.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { AnswerDrawing } from "./answer-drawing.tsx";
import { answerWord, toldByHeading } from "./answer-words.ts";
import { OwnAnswers } from "./own-answers.tsx";
import styles from "./sessions.module.css";

interface SessionViewProps {
  readonly session: Session;
  /** Stands in the place of what was to be brought, where it can be ticked. */
  readonly bring?: ReactNode;
  /** What stands in records of its own: talked about, agreed, tried. */
  readonly beside?: ReactNode;
}

/** Everything that was answered, and nothing that was not. */
export function SessionView({ session, bring, beside }: SessionViewProps) {
  const { words, language } = useWords();
  const { journey, checkIn } = words;
  const told = toldByHeading(session.answers);
  const feelings = session.feelings.map((feeling) => checkIn.feelings[feeling]);
  const held = session.holdingBack.map((sign) => checkIn.holdingBack[sign]);
  const hasMoment = isText(session.moment.text) || session.moment.effect !== null;
  const own = ownAnswersOf(useJournal(), session);
  const isEmpty =
    beside === undefined &&
    own.length === 0 &&
    [session.word, session.line, session.otherFeelings, session.bring.text, session.smallChange].every(
      (text) => !isText(text),
    ) &&
    !isText(session.privateNote) &&
    told.size + feelings.length + held.length === 0 &&
    !hasMoment;
  return (
    <>
      {isEmpty ? <p className={styles.soft}>{journey.nothingAnswered}</p> : null}
      {isText(session.word) || isText(session.line) ? (
        <div className={styles.said}>
          {isText(session.word) ? <OwnWords text={session.word} size="large" /> : null}
          {isText(session.line) ? <OwnWords text={session.line} /> : null}
        </div>
      ) : null}
      {feelings.length > 0 || isText(session.otherFeelings) ? (
        <Section title={journey.feelingsTitle}>
          {feelings.length === 0 ? null : <p>{formatList(language, feelings)}</p>}
          {isText(session.otherFeelings) ? <OwnWords text={session.otherFeelings} /> : null}
        </Section>
      ) : null}
      {beside}
      {[...told].map(([heading, items]) => (
        <Answered key={heading} heading={heading} items={items} session={session} />
      ))}
      {held.length === 0 ? null : (
        <Section title={journey.holdingBackTitle}>
          <ul className={styles.plainList}>
            {held.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </Section>
      )}
      {hasMoment ? (
        <Section title={journey.momentTitle}>
          {isText(session.moment.text) ? <OwnWords text={session.moment.text} /> : null}
          {session.moment.effect === null ? null : (
            <p className={styles.soft}>{checkIn.effects[session.moment.effect]}</p>
          )}
        </Section>
      ) : null}
      {own.length === 0 ? null : <OwnAnswers answers={own} />}
      {isText(session.bring.text)
        ? (bring ?? (
            <Own
              title={journey.bringTitle}
              text={session.bring.text}
              note={session.bring.done ? journey.bringDone : undefined}
            />
          ))
        : null}
      {isText(session.smallChange) ? (
        <Own title={journey.smallChangeTitle} text={session.smallChange} />
      ) : null}
      {isText(session.privateNote) ? <Own title={journey.privateTitle} text={session.privateNote} /> : null}
    </>
  );
}

const isText = (text: string): boolean => text.trim() !== "";

function Own({
  title,
  text,
  note,
}: {
  readonly title: string;
  readonly text: string;
  readonly note?: string | undefined;
}) {
  return (
    <Section title={title}>
      <OwnWords text={text} />
      {note === undefined ? null : <p className={styles.soft}>{note}</p>}
    </Section>
  );
}

interface AnsweredProps {
  readonly heading: Heading;
  readonly items: readonly ItemKey[];
  readonly session: Session;
}

/** What was answered about one part of working together: the sentence, the word with its drawing, the note. */
function Answered({ heading, items, session }: AnsweredProps) {
  const { words } = useWords();
  const { checkIn } = words;
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        <GroupMark group={heading} />
        {checkIn.headings[heading]}
      </h2>
      <dl className={styles.answers}>
        {items.map((item) => {
          const { value, note } = session.answers[item];
          const word = answerWord(item, session.answers, words);
          return (
            <div key={item} className={styles.answer}>
              <dt>{checkIn.items[item]}</dt>
              {word === null ? null : (
                <dd className={styles.word}>
                  <AnswerDrawing item={item} value={value} />
                  {word}
                </dd>
              )}
              {isText(note) ? (
                <dd>
                  <OwnWords text={note} />
                </dd>
              ) : null}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
