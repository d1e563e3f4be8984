import type { Item } from "#domain/journal.ts";
import type { Point } from "#domain/trend-line.ts";
import type { Trend } from "#domain/trend-usual.ts";
import { answerInWord } from "#forms/answer-words.ts";
import { Section } from "#ui/actions.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { whyBySession } from "./trend-marks.ts";
import item from "./item.module.css";
import styles from "./trends.module.css";

interface ItemTableProps {
  readonly therapy: Item<"therapy">;
  readonly trend: Trend;
}

/** The same in words, the newest first: the day, the answer, and what was written about it. */
export function ItemTable({ therapy, trend: { key, points } }: ItemTableProps) {
  const { words, language } = useWords();
  const { trends } = words;
  const why = whyBySession(useJournal(), therapy.id, key);
  const written = ({ sessionId, note }: Point) =>
    [note, ...(why.get(sessionId) ?? []).map(({ data }) => data.why)].filter((text) => text.trim() !== "");
  const hasNotes = points.some((point) => written(point).length > 0);
  return (
    <Section title={trends.table}>
      <div className={item.tableRoom}>
        <table className={item.table} aria-label={trends.table}>
          <thead>
            <tr>
              <th scope="col">{trends.day}</th>
              <th scope="col">{trends.answer}</th>
              {hasNotes ? <th scope="col">{trends.note}</th> : null}
            </tr>
          </thead>
          <tbody>
            {[...points].reverse().map((point) => (
              <tr key={point.sessionId}>
                <th scope="row">
                  <a href={`#/session/${point.sessionId}`}>{formatDay(language, point.day, "short")}</a>
                </th>
                <td className={point.value === null ? styles.soft : undefined}>
                  {answerInWord(words, key, point.value)}
                </td>
                {hasNotes ? (
                  <td className={item.noteCell}>
                    {written(point).map((text) => (
                      <OwnWords key={text} text={text} />
                    ))}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
