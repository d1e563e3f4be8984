import type { AgreementTopic } from "#domain/agreement.ts";
import type { Therapy } from "#domain/therapy.ts";
import { Section } from "#ui/actions.tsx";
import { IconPlus } from "#ui/icons.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useWords } from "#words/react.ts";
import { spoken } from "./agreement-acts.ts";
import styles from "./agreements.module.css";

interface AgreementQuestionsProps {
  readonly topic: AgreementTopic;
  readonly address: Therapy["address"];
  /** What is asked already: those are not offered again. */
  readonly taken: string;
  readonly onTake: (text: string) => void;
}

/** Two or three questions that are worth asking about a topic, each taken in one tap. */
export function AgreementQuestions({ topic, address, taken, onTake }: AgreementQuestionsProps) {
  const { words, language } = useWords();
  const { agreements } = words;
  const open = agreements.questions[topic]
    .map((asked) => spoken(asked, language, address))
    .filter((text) => !taken.includes(text));
  if (open.length === 0) return null;
  return (
    <Section title={agreements.worthAsking}>
      <p className={styles.soft}>{agreements.worthAskingHint}</p>
      <RowList label={agreements.worthAsking}>
        {open.map((text) => (
          <Row key={text} voice="app" title={text} lead={<IconPlus />} onAct={() => onTake(text)} />
        ))}
      </RowList>
    </Section>
  );
}
