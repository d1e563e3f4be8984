import { useState } from "react";
import { STEPS } from "#domain/check-in.ts";
import { Section } from "#ui/actions.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useWords } from "#words/react.ts";
import { AnswerDrawing, DRAWN } from "./answer-drawing.tsx";
import styles from "./sessions.module.css";

/** What the eight small drawings of a session say. */
export function HowToRead() {
  const { journey, checkIn, common } = useWords().words;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.read} onClick={() => setOpen(true)}>
        {journey.howToRead}
      </button>
      <Sheet
        open={isOpen}
        title={journey.howToReadTitle}
        closeLabel={common.close}
        onClose={() => setOpen(false)}
      >
        <p>{journey.howToReadText}</p>
        <ul className={styles.key} role="list">
          {STEPS.map((step) => (
            <li key={step} className={styles.word}>
              <AnswerDrawing item="listened" value={step} />
              {checkIn.steps[step]}
            </li>
          ))}
        </ul>
        <Section title={journey.inOrder}>
          <ol className={styles.order}>
            {DRAWN.map((item) => (
              <li key={item}>{checkIn.shortItems[item]}</li>
            ))}
          </ol>
        </Section>
        <p className={styles.soft}>{checkIn.help.lowCanBeGood}</p>
      </Sheet>
    </>
  );
}
