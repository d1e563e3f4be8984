import type { Week } from "#domain/trend-events.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { EVENT_SHAPES } from "./event-mark.tsx";
import styles from "./weeks.module.css";

/** Half a year in a row: on a phone a week is still as wide as a line of type is high. */
const IN_ROW = 26;
const WIDE = 12;
const TALL = 13;
/** Two shapes at most stand under a week; the list has them all. */
const MOST_SHAPES = 2;

/** The weeks of a therapy, half a year to a row: a bar for a session, a point where none was told, shapes for what happened. */
export function WeeksPicture({ weeks }: { readonly weeks: readonly Week[] }) {
  const { words, language } = useWords();
  const { trends } = words;
  const rows = Array.from({ length: Math.ceil(weeks.length / IN_ROW) }, (_, at) =>
    weeks.slice(at * IN_ROW, (at + 1) * IN_ROW),
  );
  const sessions = weeks.reduce((sum, week) => sum + week.sessions, 0);
  return (
    <div className={styles.weeks} role="img" aria-label={trends.weeks(weeks.length, sessions)}>
      {rows.map((row) => {
        const shapes = Math.min(MOST_SHAPES, Math.max(0, ...row.map(({ events }) => events.length)));
        const height = TALL + 2 + shapes * WIDE;
        const first = row[0];
        return first === undefined ? null : (
          <div key={first.monday} className={styles.half}>
            <p>{formatDay(language, first.monday, "month")}</p>
            <svg viewBox={`0 0 ${IN_ROW * WIDE} ${height}`}>
              {row.map((week, at) => (
                <g key={week.monday} transform={`translate(${at * WIDE} 0)`}>
                  <Bar sessions={week.sessions} />
                  {week.events.slice(0, MOST_SHAPES).map((kind, place) => (
                    <path
                      key={kind}
                      className={styles.shape}
                      d={EVENT_SHAPES[kind]}
                      transform={`translate(1.5 ${TALL + 2 + place * WIDE}) scale(0.5625)`}
                      data-event={kind}
                    />
                  ))}
                </g>
              ))}
            </svg>
          </div>
        );
      })}
    </div>
  );
}

/** One session a whole bar, several a bar in parts. */
function Bar({ sessions }: { readonly sessions: number }) {
  if (sessions === 0)
    return <circle className={styles.noWeek} cx={WIDE / 2} cy={TALL / 2} r="1.25" data-week="none" />;
  const parts = Math.min(sessions, 3);
  const height = (TALL - (parts - 1) * 1.5) / parts;
  return Array.from({ length: parts }, (_, part) => (
    <rect
      key={part}
      className={styles.bar}
      x="2.5"
      y={part * (height + 1.5)}
      width="7"
      height={height}
      rx={Math.min(2, height / 2)}
      data-week="session"
    />
  ));
}
