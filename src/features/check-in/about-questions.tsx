import { Section, Stack } from "#ui/actions.tsx";
import { useWords } from "#words/react.ts";
import styles from "./check-in.module.css";

/** What the questions are and are not, beside the short form where there is room. */
export function AboutQuestions() {
  const { checkIn } = useWords().words;
  const { help } = checkIn;
  return (
    <div className={styles.about}>
      <Section title={checkIn.helpTitle}>
        <Stack>
          <p>{help.missing}</p>
          <p>{help.ownWords}</p>
          <p>{help.lowCanBeGood}</p>
          <p>{checkIn.promise}</p>
        </Stack>
      </Section>
    </div>
  );
}
