import type { Item } from "#domain/journal.ts";
import { copyText } from "#device/hand-over.ts";
import { recordText, therapyRecord } from "#documents/therapy-record.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { IconCopy } from "#ui/icons.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import styles from "./therapies.module.css";

/** A quiet look back at one therapy, made from the journal: to read, and to copy for whoever wants to keep it. */
export function ClosingRecord({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { words, language } = useWords();
  const { therapies, page } = words;
  const show = useToast();
  const record = therapyRecord(useJournal(), therapy, words, language);
  const copy = async () => {
    const done = await copyText(recordText(record));
    show({ text: done === "done" ? therapies.recordCopied : page.couldNotCopy });
  };
  return (
    <Section title={therapies.record}>
      <p className={styles.soft}>{therapies.recordText}</p>
      <Card>
        <OwnWords text={record.title} size="large" />
        <p className={styles.soft}>{record.facts.join(" · ")}</p>
        {record.parts.length === 0 ? <p>{therapies.emptyRecord}</p> : null}
        {record.parts.map((part) => (
          <div key={part.title} className={styles.part}>
            <h3>{part.title}</h3>
            <ul className={styles.lines} role="list">
              {part.lines.map(({ key, text, voice, note }) => (
                <li key={key}>
                  {voice === "own" ? <OwnWords text={text} /> : <p>{text}</p>}
                  {note === null ? null : <p className={styles.soft}>{note}</p>}
                </li>
              ))}
            </ul>
            {part.more === null ? null : <p className={styles.soft}>{part.more}</p>}
          </div>
        ))}
      </Card>
      <p className={styles.soft}>{page.clipboard}</p>
      <Button kind="quiet" icon={<IconCopy />} onClick={() => void copy()}>
        {therapies.copyRecord}
      </Button>
    </Section>
  );
}
