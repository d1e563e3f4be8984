import { Section, Stack } from "#ui/actions.tsx";
import { useWords } from "#words/react.ts";
import styles from "./check-in.module.css";

/** What the questions are and are not, beside the short form where there is room. */
export function AboutQuestions() {
  const { checkIn } = useWords().words;
  return (
    <div className={styles.about}>
      <Section title={checkIn.helpTitle}>
        <AboutSentences />
      </Section>
    </div>
  );
}

export function AboutSentences() {
  const { checkIn } = useWords().words;
  const { help } = checkIn;
  return (
    <Stack>
      {[help.missing, help.ownWords, help.lowCanBeGood, help.bothBuild, checkIn.promise].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Stack>
  );
}
