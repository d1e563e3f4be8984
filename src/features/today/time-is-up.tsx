import { useState } from "react";
import type { Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { ofTherapy, type Item } from "#domain/journal.ts";
import { timeIsUp } from "#domain/rehearse.ts";
import { SINCE_THEN, type SinceThen } from "#domain/saying.ts";
import { rehearsalName } from "#forms/saying-name.ts";
import { useWrite } from "#forms/use-write.ts";
import { Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { Choices } from "#ui/choices.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./today.module.css";

interface TimeIsUpProps {
  readonly therapyId: Id;
  readonly today: Day;
}

/** What was given time until a day that has come. It is asked once; what is answered here stays in sight until one leaves. */
export function TimeIsUp({ therapyId, today }: TimeIsUpProps) {
  const { saying: words } = useWords().words;
  const journal = useJournal();
  const [answered, setAnswered] = useState<readonly Id[]>([]);
  const open = timeIsUp(journal, therapyId, today);
  const shown = [
    ...open,
    ...ofTherapy(journal.saying, therapyId).filter(
      ({ id }) => answered.includes(id) && !open.some((each) => each.id === id),
    ),
  ].flatMap((saying) => {
    const rehearsal = journal.rehearsal.find(({ id }) => id === saying.data.rehearsalId);
    return rehearsal === undefined ? [] : [{ saying, rehearsal }];
  });
  if (shown.length === 0) return null;
  return (
    <Section title={words.timeIsUp.title}>
      {shown.map((each) => (
        <HowIsIt
          key={each.saying.id}
          {...each}
          today={today}
          onAnswered={(id) => setAnswered((before) => [...new Set([...before, id])])}
        />
      ))}
    </Section>
  );
}

interface HowIsItProps {
  readonly saying: Item<"saying">;
  readonly rehearsal: Item<"rehearsal">;
  readonly today: Day;
  readonly onAnswered: (id: Id) => void;
}

function HowIsIt({ saying: { id, data }, rehearsal, today, onAnswered }: HowIsItProps) {
  const { words, language } = useWords();
  const { timeIsUp: place } = words.saying;
  const write = useWrite();
  const [isExplained, setExplained] = useState(false);
  const name = rehearsalName(words, rehearsal.data);
  const { until, sinceThen } = data;
  const answer = async (since: SinceThen | null) => {
    onAnswered(id);
    await write(
      [{ kind: "saying", id, data: { ...data, sinceThen: since } }],
      since === null ? words.saying.takenBack : place.kept,
    );
  };
  return (
    <Card role="group" aria-label={name.text}>
      <p>
        {until === null || until === today ? place.today : place.since(formatDay(language, until, "weekday"))}
      </p>
      {name.voice === "own" ? <OwnWords text={name.text} /> : <p>{name.text}</p>}
      <Choices
        legend={place.ask}
        options={SINCE_THEN.map((value) => ({ value, label: words.rehearsal.sinceThen[value] }))}
        value={sinceThen}
        onChange={(since) => void answer(since)}
        clearable
      />
      {sinceThen === "same" || sinceThen === "worse" ? (
        <>
          <p>{place.next}</p>
          <div className={styles.ways}>
            <LinkButton kind="quiet" small href={`#/rehearse/again/${rehearsal.id}`}>
              {place.more}
            </LinkButton>
            <LinkButton kind="quiet" small href="#/rehearse/ending">
              {place.end}
            </LinkButton>
            <Button
              kind="quiet"
              small
              aria-expanded={isExplained}
              onClick={() => setExplained((before) => !before)}
            >
              {place.secondOpinion}
            </Button>
          </div>
          {isExplained ? <p>{words.saying.secondOpinionText}</p> : null}
        </>
      ) : null}
    </Card>
  );
}
