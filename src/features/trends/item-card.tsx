import { FEWEST_DOTS } from "#domain/summary-line.ts";
import type { Item } from "#domain/journal.ts";
import { isPlaced, lastPlaceOf } from "#domain/trend-line.ts";
import { stretchAt, trendFrom, type Trend } from "#domain/trend-usual.ts";
import { LAST_SESSIONS } from "#domain/trend-window.ts";
import { answerInWord, axisWords } from "#forms/answer-words.ts";
import { AnswerLine } from "#ui/answer-line.tsx";
import { Card } from "#ui/card.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { bandsOf, latestOf, marksOf, whyBySession } from "./trend-marks.ts";
import { trendName } from "./trend-names.ts";
import styles from "./trends.module.css";

interface SmallProps {
  readonly therapy: Item<"therapy">;
  readonly trend: Trend;
}

interface ItemCardProps extends SmallProps {
  /** It is alone in its part: then it carries the mark and is the heading itself. */
  readonly isAlone?: boolean | undefined;
}

/** One thing at a glance: its last sessions as a small picture, the latest answer and the usual in words. All of it leads on. */
export function ItemCard({ therapy, trend, isAlone = false }: ItemCardProps) {
  const { words, language } = useWords();
  const { trends } = words;
  const journal = useJournal();
  const { key } = trend;
  const name = trendName(words, journal, key);
  const answers = trend.points.filter(({ value }) => value !== null);
  const latest = answers.at(-1);
  if (name === null || latest === undefined) return null;
  const hasPicture =
    trend.points.filter(isPlaced).length >= FEWEST_DOTS && trend.points.slice(-LAST_SESSIONS).some(isPlaced);
  const usual = usualInWords();
  const Heading = isAlone ? "h2" : "h3";
  const inWords = ({ day, value }: (typeof answers)[number]) =>
    trends.latestIs(formatDay(language, day, "brief"), answerInWord(words, key, value));
  return (
    <Card className={styles.item}>
      <Heading className={styles.itemHead}>
        {isAlone && name.group !== null ? <GroupMark group={name.group} /> : null}
        <a className={styles.itemName} href={`#/trends/${key}`}>
          {name.voice === "own" ? <OwnWords as="span" text={name.text} /> : name.text}
        </a>
      </Heading>
      {hasPicture ? (
        <>
          <Small therapy={therapy} trend={trend} />
          <p className={styles.about}>
            <span>{inWords(latest)}</span>
            {usual === null ? null : <span>{usual}</span>}
          </p>
        </>
      ) : (
        <ul className={styles.few} role="list">
          {answers.slice(-FEWEST_DOTS).map((point) => (
            <li key={point.sessionId}>{inWords(point)}</li>
          ))}
        </ul>
      )}
    </Card>
  );

  function usualInWords(): string | null {
    const stretch = stretchAt(trend.stretches, trend.points.length - 1);
    if (stretch === null || stretch.place === null) return null;
    const word = axisWords(words, key)[stretch.place] ?? "";
    return stretch.isFixed ? trends.usualIs(word) : trends.usualSoFar(word, stretch.taken);
  }
}

function Small({ therapy, trend }: SmallProps) {
  const { words } = useWords();
  const journal = useJournal();
  const { key } = trend;
  const last = lastPlaceOf(key);
  const cut = trendFrom(trend, Math.max(0, trend.points.length - LAST_SESSIONS));
  const axis = axisWords(words, key);
  // Words for the ends, and for the middle where it is what one looks for.
  const named = key === "pace" ? [0, last / 2, last] : [0, last];
  return (
    <AnswerLine
      size="small"
      marks={marksOf(cut, therapy, whyBySession(journal, therapy.id, key))}
      bands={bandsOf(cut)}
      last={last}
      slots={LAST_SESSIONS}
      labels={named.map((place) => ({ place, text: axis[place] ?? "" }))}
      group={trendName(words, journal, key)?.group ?? null}
      latest={latestOf(cut)}
    />
  );
}
