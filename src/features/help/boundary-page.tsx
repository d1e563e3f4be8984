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
  /** Short messages for ending, while a journal is open. */
  messagesHref?: string;
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
  messagesHref,
  children,
}: BoundaryPageProps) {
  const { words } = useWords();
  const { boundary } = words.help;
  const { place, isGuess, choose } = usePlace(country, languageTags, onCountry);
  const { keep } = boundary.options;
  const options =
    children === undefined
      ? boundary.options
      : { ...boundary.options, keep: { title: keep.title, text: boundary.keepHere } };
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
        <Pieces pieces={options} />
        {messagesHref === undefined ? null : (
          <LinkButton kind="plain" href={messagesHref}>
            {boundary.messagesLink}
          </LinkButton>
        )}
      </Section>
      {children}
      <Section title={boundary.alsoTitle}>
        <Pieces pieces={boundary.also} />
      </Section>
    </Page>
  );
}

type Piece = { readonly title: string; readonly text: string };

function Pieces({ pieces }: { pieces: Readonly<Record<string, Piece>> }) {
  return (
    <ul className={styles.lines}>
      {Object.entries(pieces).map(([key, { title, text }]) => (
        <li key={key} className={styles.line}>
          <p className={styles.name}>{title}</p>
          <p>{text}</p>
        </li>
      ))}
    </ul>
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
