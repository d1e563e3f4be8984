import type { Item } from "#domain/journal.ts";
import { unsaidAndLater, type Unsaid } from "#domain/trend-unsaid.ts";
import { Portions } from "#forms/portions.tsx";
import { Section } from "#ui/actions.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { Row } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./trends.module.css";

/** What was not said, each beside what became of it. Keeping it is as good as saying it. */
export function UnsaidSection({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { words, language } = useWords();
  const { trends } = words;
  const unsaid = unsaidAndLater(useJournal(), therapy.id);
  return (
    <Section title={trends.unsaidTitle}>
      {unsaid.length === 0 ? <p className={styles.soft}>{trends.unsaidNone}</p> : null}
      <Portions
        label={trends.unsaidTitle}
        items={unsaid}
        portion={6}
        render={(each) => (
          <Row
            key={each.session.id}
            title={each.note.trim() === "" ? trends.unsaidNoWords : each.note}
            voice={each.note.trim() === "" ? "app" : "own"}
            lead={<GroupMark group="openness" hollow={each.became !== "said" && each.became !== "talked"} />}
            note={
              <span className={styles.stack}>
                <span>{formatDay(language, each.session.data.day, "short")}</span>
                <span className={styles.became}>{inWords(each)}</span>
              </span>
            }
            href={
              each.rehearsal === null ? `#/session/${each.session.id}` : `#/rehearse/${each.rehearsal.id}`
            }
          />
        )}
      />
    </Section>
  );

  function inWords({ became, day }: Unsaid): string {
    const what = trends.became[became];
    return day === null ? what : trends.becameOn(what, formatDay(language, day, "short"));
  }
}
