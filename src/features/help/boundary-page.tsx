import { useId, type ReactNode } from "react";
import type { Day } from "#domain/day.ts";
import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { type ComplaintPlace, complaints } from "#words/content/complaints.ts";
import { ELSEWHERE, type Place } from "#words/content/country.ts";
import { useWords } from "#words/react.ts";
import { CountryField, usePlace } from "./country-field.tsx";
import styles from "./help.module.css";
import { CallLink } from "./phone-links.tsx";
import { Sources } from "./sources.tsx";

interface BoundaryPageProps {
  today: Day;
  country: string | null;
  languageTags: readonly string[];
  back: { href: string } | { onBack: () => void };
  urgentHref: string;
  onCountry: (place: Place) => void;
  /** Where a dated note can be kept, while a journal is open. */
  children?: ReactNode;
}

/** Something that should not have happened. It never asks for certainty, never decides what counts, gives no legal advice. */
export function BoundaryPage({
  country,
  languageTags,
  back,
  urgentHref,
  onCountry,
  today,
  children,
}: BoundaryPageProps) {
  const { words } = useWords();
  const { boundary } = words.help;
  const { place, isGuess, choose } = usePlace(country, languageTags, onCountry);
  const places = place === ELSEWHERE ? [] : complaints[place];
  return (
    <Page
      title={boundary.title}
      back={{ label: words.common.back, ...back }}
      aside={
        <Section title={boundary.complaintsTitle}>
          <CountryField place={place} isGuess={isGuess} onChoose={choose} />
          {places.length === 0 ? <p>{boundary.noComplaintPlace}</p> : null}
          <ul className={styles.lines}>
            {places.map((one) => (
              <OnePlace key={one.name} place={one} />
            ))}
          </ul>
          <Notice kind="calm">{boundary.notLegalAdvice}</Notice>
          <Sources today={today} facts={places} key={place} />
        </Section>
      }
      asideLabel={boundary.complaintsTitle}
    >
      <p className={styles.lead}>{boundary.lead}</p>
      <p>{boundary.never}</p>
      <p>{boundary.yourChoice}</p>
      <LinkButton kind="quiet" href={urgentHref}>
        {boundary.urgentLink}
      </LinkButton>
      <Section title={boundary.examplesTitle}>
        <ul className={styles.bullets}>
          {Object.entries(boundary.examples).map(([key, text]) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section title={boundary.optionsTitle}>
        <ul className={styles.lines}>
          {Object.entries(boundary.options).map(([key, option]) => (
            <li key={key} className={styles.line}>
              <p className={styles.name}>{option.title}</p>
              <p>{option.text}</p>
            </li>
          ))}
        </ul>
      </Section>
      {children}
    </Page>
  );
}

function OnePlace({ place }: { place: ComplaintPlace }) {
  const { words } = useWords();
  const id = useId();
  return (
    <li className={styles.line}>
      <p className={styles.name} id={id} translate="no">
        {place.name}
      </p>
      <p>{words.help.boundary.complaintNotes[place.note]}</p>
      <p className={styles.address} translate="no">
        {place.source}
      </p>
      {place.number === null ? null : <CallLink number={place.number} describedBy={id} />}
    </li>
  );
}
