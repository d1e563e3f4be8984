import { HEADING_OF } from "#domain/check-in.ts";
import { ofTherapy, type Item } from "#domain/journal.ts";
import { Portions } from "#forms/portions.tsx";
import { Section } from "#ui/actions.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { Row } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./trends.module.css";

/** What was seen before and what the person chose, newest first. */
export function BeforeSection({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { words, language } = useWords();
  const { observed } = words.trends;
  const before = ofTherapy(useJournal().observation, therapy.id);
  if (before.length === 0) return null;
  return (
    <Section title={observed.before}>
      <Portions
        label={observed.before}
        items={before}
        portion={6}
        render={({ id, data }) => (
          <Row
            key={id}
            voice="app"
            title={words.checkIn.shortItems[data.item]}
            lead={<GroupMark group={HEADING_OF[data.item]} />}
            note={
              <span className={styles.stack}>
                <span>{atLineStart(language, observed.patterns[data.pattern])}</span>
                {data.why.trim() === "" ? null : <OwnWords text={data.why} />}
                <span>
                  {observed.beforeIs(observed.choices[data.choice], formatDay(language, data.day, "short"))}
                </span>
              </span>
            }
            href={`#/trends/why/${id}`}
          />
        )}
      />
    </Section>
  );
}
