import { isResident, type Language, type ResidentLanguage } from "#domain/language.ts";
import { Section } from "#ui/actions.tsx";
import { goBack } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { evidenceEn } from "#words/content/evidence-en.ts";
import { evidenceEs } from "#words/content/evidence-es.ts";
import {
  EVIDENCE,
  REFERENCES,
  type EvidenceText,
  type Part,
  type Reference,
  type ReferenceKey,
} from "#words/content/evidence.ts";
import { formatDay } from "#words/format.ts";
import { furtherOf } from "#words/further.ts";
import { useWords } from "#words/react.ts";
import styles from "./where-from.module.css";

const RESIDENT_TEXTS: Readonly<Record<ResidentLanguage, EvidenceText>> = { en: evidenceEn, es: evidenceEs };
const textIn = (language: Language): EvidenceText =>
  isResident(language) ? RESIDENT_TEXTS[language] : (furtherOf(language)?.evidence ?? evidenceEn);

const PARTS = Object.keys(EVIDENCE) as Part[];
const LIST: readonly Reference[] = Object.values(REFERENCES);

/** What the rehearsing rests on, and first of all what nobody knows. Every sentence about research names who found it. */
export function WhereFromPage() {
  const { words, language } = useWords();
  const text = textIn(language);
  return (
    <Page
      title={words.whereFrom.title}
      back={{ label: words.common.back, onBack: () => goBack("/rehearse") }}
      aside={<References text={text} />}
      asideLabel={text.referencesTitle}
    >
      <p>{text.lead}</p>
      <Notice kind="calm">{words.settings.claim}</Notice>
      <Section title={text.unknownTitle}>
        <ul className={styles.points}>
          {text.unknown.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Section>
      {PARTS.map((part) => (
        <Section key={part} title={text.parts[part]}>
          <Claims part={part} text={text} />
        </Section>
      ))}
      <p className={styles.quiet}>{text.figures}</p>
    </Page>
  );
}

function Claims({ part, text }: { readonly part: Part; readonly text: EvidenceText }) {
  const said: Readonly<Record<string, string>> = text.claims[part];
  return Object.entries<readonly ReferenceKey[]>(EVIDENCE[part]).map(([claim, keys]) => (
    <div key={claim} className={styles.claim}>
      <p>{said[claim]}</p>
      <p className={styles.quiet} translate="no">
        {keys.map((key) => REFERENCES[key].short).join("; ")}
      </p>
    </div>
  ));
}

function References({ text }: { readonly text: EvidenceText }) {
  const { language } = useWords();
  const [first] = LIST;
  return (
    <Section title={text.referencesTitle}>
      <p className={styles.quiet}>{text.leaving}</p>
      {first === undefined ? null : (
        <p className={styles.quiet}>{text.checkedOn(formatDay(language, first.checkedOn, "long"))}</p>
      )}
      <ul className={styles.list} role="list">
        {LIST.map((each) => (
          <li key={each.short} className={styles.reference}>
            <p lang="en" translate="no">
              {`${each.authors} (${each.year}). `}
              <cite>{each.title}</cite>
              {each.where === null ? null : `. ${each.where}`}
            </p>
            {each.address === null ? null : (
              <p className={styles.address} translate="no">
                {each.address}
              </p>
            )}
            {each.confirmed === "official-page" ? null : (
              <p className={styles.quiet}>{text.confirmations[each.confirmed]}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
