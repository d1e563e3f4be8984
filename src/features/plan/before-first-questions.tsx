import type { AgreementTopic } from "#domain/agreement.ts";
import { ofTherapy, type Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { IconCheck } from "#ui/icons.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { asks, spoken, useAgreementActs } from "./agreement-acts.ts";
import styles from "./agreements.module.css";

/** What people are gladdest to have asked comes first. */
const ORDER = [
  "roles",
  "review",
  "confidentiality",
  "other",
  "frequency",
  "cost",
  "cancelling",
  "contact",
  "length",
] as const satisfies readonly AgreementTopic[];
const FIRST = 5;

interface Asked {
  readonly topic: AgreementTopic;
  readonly text: string;
}

/** Questions worth asking. One tap puts each on the list for the session, one more takes it off. */
export function BeforeFirstQuestions({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { agreements } = useWords().words;
  const { before, questions } = agreements;
  const address = therapy.data.address;
  const known = ofTherapy(useJournal().agreement, therapy.id);
  const of = (topic: AgreementTopic, from: number, to?: number): Asked[] =>
    questions[topic].slice(from, to).map((asked) => ({ topic, text: spoken(asked, address) }));
  const first = ORDER.slice(0, FIRST).flatMap((topic) => of(topic, 0, 1));
  const more = [
    ...ORDER.slice(FIRST).flatMap((topic) => of(topic, 0, 1)),
    ...ORDER.flatMap((topic) => of(topic, 1)),
  ];
  const rows = (offered: readonly Asked[]) =>
    offered.map((asked) => <Question key={asked.text} asked={asked} therapy={therapy} known={known} />);
  return (
    <Section title={before.questions}>
      <p className={styles.soft}>{before.questionsHint}</p>
      <RowList label={before.questions}>{rows(first)}</RowList>
      <Disclosure summary={before.more}>
        <RowList label={before.more}>{rows(more)}</RowList>
      </Disclosure>
      <span>
        <LinkButton kind="plain" small href="#/agreement/new/other">
          {before.ownQuestion}
        </LinkButton>
      </span>
    </Section>
  );
}

interface QuestionProps {
  readonly asked: Asked;
  readonly therapy: Item<"therapy">;
  readonly known: readonly Item<"agreement">[];
}

function Question({ asked: { topic, text }, therapy, known }: QuestionProps) {
  const { agreements, page } = useWords().words;
  const { before } = agreements;
  const acts = useAgreementActs();
  const at = known.find(({ data }) => data.topic === topic && asks(data, text));
  const press = () =>
    void (at === undefined
      ? acts.ask(therapy.id, topic, text, before.askedNow)
      : acts.unask(at, text, before.unaskedNow));
  return (
    <Row
      voice="app"
      title={text}
      note={page.agreementTopics[topic]}
      end={
        <Button
          kind={at === undefined ? "quiet" : "main"}
          small
          icon={at === undefined ? undefined : <IconCheck />}
          aria-pressed={at !== undefined}
          aria-label={`${before.ask}: ${text}`}
          onClick={press}
        >
          {at === undefined ? before.ask : before.asked}
        </Button>
      }
    />
  );
}
