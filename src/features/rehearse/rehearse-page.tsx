import { ofTherapy, therapyInView, type Item } from "#domain/journal.ts";
import { startsOf } from "#domain/rehearsal-starts.ts";
import { standingOf } from "#domain/rehearse.ts";
import { rehearsingOf } from "#forms/addresses.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { Actions, Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { LampCard } from "#ui/card.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { NoTherapyPage } from "./gone-page.tsx";
import { RehearsalRow } from "./rehearsal-row.tsx";
import { startInWords } from "./start-words.tsx";
import styles from "./rehearse.module.css";

const MOST_STARTS = 4;

/** The place for what is hard to say: begin, go on, look back. */
export function RehearsePage() {
  const { words, language } = useWords();
  const { rehearse } = words;
  const journal = useJournal();
  const therapy = therapyInView(journal);
  if (therapy === null) return <NoTherapyPage />;
  const all = ofTherapy(journal.rehearsal, therapy.id);
  const isOpen = (one: Item<"rehearsal">) => standingOf(journal, one) === "open";
  const open = all.filter(isOpen);
  const before = all.filter((one) => !isOpen(one));
  const starts = startsOf(journal, therapy.id).slice(0, MOST_STARTS);
  return (
    <Page
      title={rehearse.title}
      aside={
        <>
          {before.length === 0 ? null : (
            <Section title={rehearse.before}>
              <RowList label={rehearse.before}>
                {before.map((one) => (
                  <RehearsalRow key={one.id} rehearsal={one} />
                ))}
              </RowList>
            </Section>
          )}
          <RowList label={words.common.more}>
            <Row voice="app" title={rehearse.toSeen} href="#/rehearse/seen" />
            <Row voice="app" title={rehearse.toEnding} href="#/rehearse/ending" />
            <Row voice="app" title={rehearse.toBoundary} href="#/help/boundary" />
            <Row voice="app" title={rehearse.toWhereFrom} href="#/rehearse/where-from" />
          </RowList>
        </>
      }
      asideLabel={words.common.more}
    >
      <TherapySwitch chosen={therapy.id} />
      <LampCard className={styles.lamp}>
        <p>{rehearse.lead}</p>
        <Actions>
          <LinkButton kind="quiet" href="#/rehearse/new/short">
            {rehearse.short}
          </LinkButton>
          <LinkButton kind="main" href="#/rehearse/new">
            {rehearse.start}
          </LinkButton>
        </Actions>
        <p className={styles.small}>{rehearse.howLong}</p>
      </LampCard>
      {open.length === 0 ? null : (
        <Section title={rehearse.waiting}>
          <RowList label={rehearse.waiting}>
            {open.map((one) => (
              <RehearsalRow key={one.id} rehearsal={one} />
            ))}
          </RowList>
        </Section>
      )}
      {starts.length === 0 ? null : (
        <Section title={rehearse.couldStart}>
          <RowList label={rehearse.couldStart}>
            {starts.map((start) => {
              const { text, voice, label } = startInWords(words, language, start);
              return (
                <Row
                  key={start.line}
                  title={text}
                  voice={voice}
                  note={label ?? undefined}
                  href={rehearsingOf(start.line)}
                />
              );
            })}
          </RowList>
        </Section>
      )}
      {all.length === 0 && starts.length === 0 ? <p className={styles.small}>{rehearse.empty}</p> : null}
    </Page>
  );
}
