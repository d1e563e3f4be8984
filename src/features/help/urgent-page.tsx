import { useId, type ReactNode } from "react";
import type { Day } from "#domain/day.ts";
import { Section } from "#ui/actions.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { ELSEWHERE, type Place } from "#words/content/country.ts";
import type { Line } from "#words/content/helpline.ts";
import { ELSEWHERE_SITES, helplines } from "#words/content/helplines.ts";
import { useWords } from "#words/react.ts";
import { CountryField, usePlace } from "./country-field.tsx";
import styles from "./help.module.css";
import { BigNumber, LineLinks } from "./phone-links.tsx";
import { Sources } from "./sources.tsx";

interface UrgentPageProps {
  /** The saved country, or null where none was chosen or nothing can be read yet (behind the lock). */
  country: string | null;
  /** `navigator.languages`: the guess comes from there and from nothing else. */
  languageTags: readonly string[];
  today: Day;
  back: { href: string } | { onBack: () => void };
  /** Something that should not have happened in therapy: one tap from here, with a journal open or not. */
  boundaryHref: string;
  onCountry: (place: Place) => void;
  /** The person's own contacts, before the public lines, and how to add one; while a journal is open. */
  own?: ReactNode;
  add?: ReactNode;
}

/** Emergency number first, then who answers day and night, then the others. Needs no journal and no connection. */
export function UrgentPage({
  country,
  languageTags,
  today,
  back,
  boundaryHref,
  onCountry,
  own: people,
  add,
}: UrgentPageProps) {
  const { words } = useWords();
  const { urgent, boundary, countries } = words.help;
  const { place, isGuess, choose } = usePlace(country, languageTags, onCountry);
  const own = place === ELSEWHERE ? null : helplines[place];
  const lines = own?.lines ?? [];
  return (
    <Page
      title={urgent.title}
      back={{ label: words.common.back, ...back }}
      aside={
        <>
          <p>{urgent.notAlone}</p>
          <Notice kind="calm">{urgent.nobodyNotified}</Notice>
          <p className={styles.quiet}>{urgent.needsSignal}</p>
          {own === null ? null : (
            <Sources
              today={today}
              facts={[...own.emergency.map((entry) => ({ ...entry, name: entry.number })), ...own.lines]}
              key={countries[place]}
            />
          )}
        </>
      }
      asideLabel={words.common.more}
    >
      <p>{urgent.lead}</p>
      {people}
      {own?.emergency.map((entry) => (
        <BigNumber key={entry.number} number={entry.number} label={urgent.answers[entry.answers]} />
      ))}
      {own === null ? <p>{urgent.elsewhereEmergency}</p> : null}
      <CountryField place={place} isGuess={isGuess} onChoose={choose} />
      <Lines title={urgent.alwaysTitle} lines={lines.filter((line) => line.hours === "always")} />
      <Lines title={urgent.otherTitle} lines={lines.filter((line) => line.hours !== "always")} />
      {own === null ? <Elsewhere /> : null}
      {add}
      <RowList>
        <Row voice="app" title={urgent.boundaryLink} note={boundary.hint} href={boundaryHref} />
      </RowList>
    </Page>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <OneLine key={line.number} line={line} />
        ))}
      </ul>
    </Section>
  );
}

function OneLine({ line }: { line: Line }) {
  const { words } = useWords();
  const { hours, lineNotes } = words.help;
  const id = useId();
  return (
    <li className={styles.line}>
      <p className={styles.name} id={id} translate="no">
        {line.name}
      </p>
      <p className={styles.quiet}>{hours[line.hours]}</p>
      {line.note === null ? null : <p>{lineNotes[line.note]}</p>}
      <LineLinks line={line} describedBy={id} />
    </li>
  );
}

function Elsewhere() {
  const { words } = useWords();
  return (
    <Section title={words.help.urgent.elsewhereTitle}>
      <p>{words.help.urgent.elsewhereSites}</p>
      <ul className={styles.addresses}>
        {ELSEWHERE_SITES.map((site) => (
          <li key={site} className={styles.address} translate="no">
            {site}
          </li>
        ))}
      </ul>
    </Section>
  );
}
