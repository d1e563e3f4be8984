import styles from "./page.module.css";

const STEP = 5;
const WIDE = 13;
const TOP = 4;
const TALL = 2 * TOP + 4 * STEP;

/**
 * Answers as dots on five lines, the last one full and larger: told apart by shape, so it reads in grey. Silent, since
 * the same answers stand beside it in words.
 */
export function Dots({ places }: { readonly places: readonly number[] }) {
  const across = places.length * WIDE;
  return (
    <svg
      className={styles.dots}
      viewBox={`0 0 ${across} ${TALL}`}
      width={across}
      height={TALL}
      aria-hidden="true"
    >
      {[0, 1, 2, 3, 4].map((place) => (
        <line
          key={place}
          x1="0"
          x2={across}
          y1={TOP + place * STEP}
          y2={TOP + place * STEP}
          stroke="currentColor"
          strokeWidth="0.5"
          opacity="0.35"
        />
      ))}
      {places.map((place, at) => {
        const isLast = at === places.length - 1;
        return (
          <circle
            // Places of a fixed row: their position is what they are.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            cx={at * WIDE + WIDE / 2}
            cy={TOP + (4 - place) * STEP}
            r={isLast ? 3.6 : 2.6}
            fill={isLast ? "currentColor" : "white"}
            stroke="currentColor"
            strokeWidth="1.2"
          />
        );
      })}
    </svg>
  );
}
