import type { AgreementTopic } from "#domain/agreement.ts";
import { ofTherapy, type Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Chips } from "#ui/choices.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { asks, spoken, useAgreementActs } from "./agreement-acts.ts";

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
  const { words, language } = useWords();
  const { agreements } = words;
  const { before, questions } = agreements;
  const acts = useAgreementActs();
  const address = therapy.data.address;
  const known = ofTherapy(useJournal().agreement, therapy.id);
  const of = (topic: AgreementTopic, from: number, to?: number): Asked[] =>
    questions[topic].slice(from, to).map((asked) => ({ topic, text: spoken(asked, language, address) }));
  const first = ORDER.slice(0, FIRST).flatMap((topic) => of(topic, 0, 1));
  const more = [
    ...ORDER.slice(FIRST).flatMap((topic) => of(topic, 0, 1)),
    ...ORDER.flatMap((topic) => of(topic, 1)),
  ];
  const askedIn = ({ topic, text }: Asked) =>
    known.find(({ data }) => data.topic === topic && asks(data, text));
  const list = (offered: readonly Asked[], legend: string, hint?: string) => (
    <Chips
      legend={legend}
      hideLegend
      hint={hint}
      stacked
      options={offered.map(({ text }) => ({ value: text, label: text }))}
      values={offered.filter(askedIn).map(({ text }) => text)}
      onChange={(values) => {
        const turned = offered.find(
          (asked) => values.includes(asked.text) !== (askedIn(asked) !== undefined),
        );
        if (turned !== undefined) turn(turned);
      }}
    />
  );
  const turn = (asked: Asked) => {
    const at = askedIn(asked);
    if (at === undefined) void acts.ask(therapy.id, asked.topic, asked.text, before.askedNow);
    else void acts.unask(at, asked.text, before.unaskedNow);
  };
  return (
    <Section title={before.questions}>
      {list(first, before.questions, before.questionsHint)}
      <Disclosure summary={before.more}>{list(more, before.more)}</Disclosure>
      <span>
        <LinkButton kind="plain" small href="#/agreement/new/other">
          {before.ownQuestion}
        </LinkButton>
      </span>
    </Section>
  );
}
