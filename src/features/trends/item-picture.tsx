import type { Item } from "#domain/journal.ts";
import { FEWEST_DOTS } from "#domain/summary-line.ts";
import { isPlaced, lastPlaceOf, type Point } from "#domain/trend-line.ts";
import { trendFrom, type Trend } from "#domain/trend-usual.ts";
import { LAST_SESSIONS, MOST_IN_ROW, rowsOf } from "#domain/trend-window.ts";
import { answerInWord, axisWords } from "#forms/answer-words.ts";
import { AnswerKeys, AnswerLine, type AnswerKey, type AnswerMark } from "#ui/answer-line.tsx";
import { AnswerWalk } from "#ui/answer-walk.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { bandsOf, latestOf, marksOf, whyBySession } from "./trend-marks.ts";
import { trendName } from "./trend-names.ts";
import item from "./item.module.css";

interface ItemPictureProps {
  readonly therapy: Item<"therapy">;
  readonly trend: Trend;
  /** All sessions are shown: then a row for each year. */
  readonly isWhole: boolean;
  /** Index of the session that is looked at; null where none was chosen. */
  readonly chosen: number | null;
  readonly onGo: (at: number) => void;
}

/** The answers of a window, large. It can be walked along by key, by voice and by finger; the table says the same. */
export function ItemPicture({ therapy, trend, isWhole, chosen, onGo }: ItemPictureProps) {
  const { words, language } = useWords();
  const { trends } = words;
  const journal = useJournal();
  const { key, points } = trend;
  const placed = points.filter(isPlaced);
  const name = trendName(words, journal, key);
  const why = whyBySession(journal, therapy.id, key);
  const marks = marksOf(trend, therapy, why);
  const latest = latestOf(trend);
  const rows =
    (isWhole && points.length > LAST_SESSIONS) || points.length > MOST_IN_ROW
      ? rowsOf(points)
      : [{ from: 0, points }];
  const slots = Math.max(LAST_SESSIONS, ...rows.map((row) => row.points.length));
  const labels = axisWords(words, key).map((text, place) => ({ place, text }));
  if (name === null || placed.length < FEWEST_DOTS) return null;

  const textOf = (point: Point | undefined): string => {
    if (point === undefined) return "";
    const day = formatDay(language, point.day, "long");
    const answer = answerInWord(words, key, point.value);
    const written = [point.note, ...(why.get(point.sessionId) ?? []).map(({ data }) => data.why)]
      .map((text) => text.trim())
      .filter((text) => text !== "");
    return written.length === 0
      ? trends.point(day, name.text, answer)
      : trends.pointNote(day, name.text, answer, written.join(". "));
  };

  return (
    <figure className={item.picture}>
      {rows.map(({ from, points: inRow }) => {
        const row = trendFrom({ ...trend, points: points.slice(0, from + inRow.length) }, from);
        const bands = bandsOf(row).filter((band) => band.from < inRow.length);
        const year = inRow[0]?.day.slice(0, 4) ?? "";
        const isHere = chosen !== null && chosen >= from && chosen < from + inRow.length;
        return (
          <div key={from} className={item.row}>
            {rows.length > 1 ? <p className={item.year}>{year}</p> : null}
            <AnswerLine
              size="large"
              marks={marks.slice(from, from + inRow.length)}
              bands={bands.map((band) => ({ ...band, to: Math.min(band.to, inRow.length) }))}
              last={lastPlaceOf(key)}
              slots={slots}
              labels={labels}
              group={name.group}
              latest={latest >= from ? latest - from : null}
              chosen={isHere ? chosen - from : null}
            >
              <AnswerWalk
                label={rows.length > 1 ? trends.walkYear(name.text, year) : trends.walk(name.text)}
                count={inRow.length}
                slots={slots}
                now={isHere ? chosen - from : null}
                textOf={(at) => textOf(inRow[at])}
                onGo={(at) => onGo(from + at)}
              />
            </AnswerLine>
            <p className={item.days}>
              {[inRow[0], inRow.at(-1)].map((end, place) => (
                // Its first and its last day; they may be the same.
                // oxlint-disable-next-line no-array-index-key
                <span key={place}>{end === undefined ? "" : formatDay(language, end.day, "brief")}</span>
              ))}
            </p>
          </div>
        );
      })}
      <AnswerKeys
        group={name.group}
        keys={keysIn(marks, trend).map((each) => ({ key: each, text: trends.key[each] }))}
      />
    </figure>
  );
}

/** The shapes that stand in the picture. */
function keysIn(marks: readonly AnswerMark[], trend: Trend): AnswerKey[] {
  const bands = bandsOf(trend);
  const isThere: Readonly<Record<AnswerKey, boolean>> = {
    latest: true,
    earlier: true,
    band: bands.some(({ usual }) => usual !== null),
    begun: bands.some(({ isBegun }) => isBegun),
    noted: marks.some(({ isNoted }) => isNoted),
    notApplicable: marks.some(({ isNotApplicable }) => isNotApplicable),
    none: marks.some(({ place, isNotApplicable }) => place === null && !isNotApplicable),
    gap: marks.some(({ isAfterGap }) => isAfterGap),
  };
  return (Object.keys(isThere) as AnswerKey[]).filter((each) => isThere[each]);
}
