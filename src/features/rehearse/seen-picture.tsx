import { LAST_PLACE } from "#domain/rehearsal.ts";
import { markOf, type Foreseen, type ForeseenMark } from "#domain/rehearse.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { SeenMark, SeenRing } from "./seen-mark.tsx";
import styles from "./seen.module.css";

const MARKS: readonly ForeseenMark[] = ["yes", "partly", "no", "not-told", "not-said"];
const RING = 6.5;

export const fearedIn = ({ saying, rehearsal }: Foreseen) => saying?.data.feared ?? rehearsal.data.feared;

const across = (place: number): string => `${(place / LAST_PLACE) * 100}%`;

/**
 * A line for each time, the oldest first: a ring where it seemed likely, always on the same axis, and beside it the shape
 * of what became of it. The table says the same.
 */
export function SeenPicture({ seen }: { readonly seen: readonly Foreseen[] }) {
  const { words, language } = useWords();
  const { seen: place } = words.saying;
  const marks = seen.map(markOf);
  return (
    <div className={styles.picture}>
      <div className={styles.rows} role="img" aria-label={place.picture(seen.length)}>
        <p className={styles.ends}>
          <span>{place.firstEnd}</span>
          <span>{place.lastEnd}</span>
        </p>
        {seen.map((each, at) => (
          <div key={`${each.rehearsal.id} ${each.saying?.id}`} className={styles.row}>
            <span className={styles.day}>{formatDay(language, each.day, "short")}</span>
            <Axis likely={fearedIn(each).likely} />
            <SeenMark mark={marks[at] ?? "not-told"} />
          </div>
        ))}
      </div>
      <ul className={styles.key} role="list">
        <li>
          <SeenRing />
          {place.ring}
        </li>
        {MARKS.filter((mark) => marks.includes(mark)).map((mark) => (
          <li key={mark}>
            <SeenMark mark={mark} />
            {place.marks[mark]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The line from not likely to almost certain. Where no number was written there is no ring, and the line is broken. */
function Axis({ likely }: { readonly likely: number | null }) {
  return (
    <svg className={styles.axis} aria-hidden="true">
      {likely === null ? (
        <line className={styles.gap} x1="0" x2="100%" y1="50%" y2="50%" />
      ) : (
        <>
          <line className={styles.rule} x1="0" x2="100%" y1="50%" y2="50%" />
          {[0, LAST_PLACE / 2, LAST_PLACE].map((tick) => (
            <line key={tick} className={styles.rule} x1={across(tick)} x2={across(tick)} y1="25%" y2="75%" />
          ))}
          <circle className={styles.ring} cx={across(likely)} cy="50%" r={RING} data-likely={likely} />
        </>
      )}
    </svg>
  );
}
