import { FARTHEST, type Progress } from "#domain/progress.ts";
import { joinedRuns } from "#domain/trend-line.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./plan.module.css";

const WIDTH = 320;
const HEIGHT = 116;
const ROOM = 10;
/** More than this on a phone is no picture any more; the list has them all. */
const MOST = 30;

const heightOf = (place: number): number => HEIGHT - ROOM - (place / FARTHEST) * (HEIGHT - 2 * ROOM);

/**
 * Dots on an axis that is always the same, with words at its ends. They are joined only where no answer is missing in
 * between: a gap is a gap, and not a zero. The list beside it says the same for those who do not look at pictures.
 */
export function PlacePicture({ seen }: { readonly seen: readonly Progress[] }) {
  const { words, language } = useWords();
  const { goals } = words.plan;
  const shown = seen.slice(-MOST);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return null;
  const across = (at: number) =>
    shown.length === 1 ? WIDTH / 2 : ROOM + (at / (shown.length - 1)) * (WIDTH - 2 * ROOM);
  const places = shown.map(({ place }) => place);
  const days = [first, last].map(({ day }) => formatDay(language, day, "short"));
  const given = places.filter((place) => place !== null).length;
  return (
    <figure className={styles.picture}>
      <figcaption className={styles.end}>{goals.last}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={goals.picture(days[0] ?? "", days[1] ?? "", given)}
      >
        {[0, FARTHEST / 2, FARTHEST].map((place) => (
          <path key={place} className={styles.rule} d={`M0 ${heightOf(place)}H${WIDTH}`} />
        ))}
        {joinedRuns(places).map((run) => (
          <polyline
            key={run[0]?.at}
            className={styles.path}
            points={run.map(({ at, place }) => `${across(at)},${heightOf(place)}`).join(" ")}
          />
        ))}
        {shown.map(({ place, day }, at) =>
          place === null ? (
            <path key={`${day} ${at}`} className={styles.gap} d={`M${across(at)} ${ROOM}V${HEIGHT - ROOM}`} />
          ) : (
            <circle
              key={`${day} ${at}`}
              className={styles.dot}
              cx={across(at)}
              cy={heightOf(place)}
              r="4.5"
            />
          ),
        )}
      </svg>
      <p className={styles.end}>{goals.first}</p>
      <p className={styles.days}>
        <span>{days[0]}</span>
        <span>{days[1]}</span>
      </p>
    </figure>
  );
}

/** The last places as small dots, for a list. The words beside them say the same. */
export function PlaceTrail({ places }: { readonly places: readonly (number | null)[] }) {
  if (places.every((place) => place === null)) return null;
  const across = (at: number) => 6 + at * 10;
  const height = (place: number) => 20 - (place / FARTHEST) * 16;
  return (
    <svg
      className={styles.trail}
      viewBox={`0 0 ${2 + places.length * 10} 24`}
      style={{ aspectRatio: `${2 + places.length * 10} / 24` }}
      aria-hidden="true"
    >
      {places.map((place, at) =>
        place === null ? null : (
          // oxlint-disable-next-line no-array-index-key
          <circle key={at} className={styles.dot} cx={across(at)} cy={height(place)} r="3" />
        ),
      )}
    </svg>
  );
}
