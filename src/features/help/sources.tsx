import { Disclosure } from "#ui/disclosure.tsx";
import { Notice } from "#ui/notice.tsx";
import type { Day } from "#domain/day.ts";
import { helplineAge, type Sourced } from "#words/content/source.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./help.module.css";

interface SourcesProps {
  facts: readonly (Sourced & { name: string })[];
  today: Day;
}

/** When these facts were looked at, whether that is too long ago, and where to look oneself. Addresses are text: nothing is fetched. */
export function Sources({ facts, today }: SourcesProps) {
  const { words, language } = useWords();
  const { dates } = words.help;
  const oldest = facts.map((fact) => fact.checkedOn).sort()[0];
  if (oldest === undefined) return null;
  // Two numbers of one body share one page: named once.
  const pages = new Map(facts.map((fact) => [`${fact.name} ${fact.source}`, fact]));
  return (
    <div className={styles.sources}>
      {helplineAge(oldest, today) === "recent" ? null : (
        <Notice kind="careful">{dates.mayBeOutOfDate}</Notice>
      )}
      <p className={styles.quiet}>{dates.checkedOn(formatDay(language, oldest, "long"))}</p>
      <p className={styles.quiet}>{dates.review}</p>
      <Disclosure summary={dates.officialPages}>
        <ul className={styles.addresses}>
          {[...pages].map(([key, fact]) => (
            <li key={key}>
              <p>{fact.name}</p>
              <p className={styles.address} translate="no">
                {fact.source}
              </p>
              <p className={styles.quiet}>{dates.confirmations[fact.confirmed]}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
