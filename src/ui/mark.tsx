import { classNames } from "./class-names.ts";
import styles from "./mark.module.css";

/*
 * [Note: two strokes] One leans, the other holds: the left stroke ends against the right one, which stands a little taller.
 * They are the A of the name, the sign of waiting, and the five steps from apart to touching. Neither is whole alone.
 */

type MarkProps = { size?: string | undefined; title?: string | undefined };

/** The mark. @param size any CSS length, in rem. @param title read out; without it the mark is an ornament. */
export function Mark({ size = "1.75rem", title }: MarkProps) {
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role={title ? "img" : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      <path d="M5.2 20.2 11.1 7M12.5 3.8l6.3 16.4" />
    </svg>
  );
}

export type Closeness = 0 | 1 | 2 | 3 | 4;

/** How far each stroke's foot and head are from the middle, step by step: they come nearer, and lean more. */
const STEPS: readonly (readonly [foot: number, head: number])[] = [
  [12.5, 11],
  [10.6, 7.6],
  [9.2, 4.9],
  [8, 2.7],
  [7, 0],
];

/** Two strokes from apart to touching. Never stands without its word, so it is silent. */
export function Leaning({ closeness }: { closeness: Closeness }) {
  const [foot, head] = STEPS[closeness] ?? [7, 0];
  const touching = closeness === 4;
  const left = touching ? "M9.2 20.6 14.9 7.2" : `M${16 - foot} 20.6 ${16 - head} 4.4`;
  const right = touching ? "M16.2 4.4l6.6 16.2" : `M${16 + head} 4.4 ${16 + foot} 20.6`;
  return (
    <svg className={styles.drawing} viewBox="0 0 32 24" aria-hidden="true">
      <path d={left} />
      <path d={right} />
    </svg>
  );
}

export type Density = 0 | 1 | 2 | 3 | 4;

const BEATS: readonly (readonly number[])[] = [
  [6, 26],
  [6, 16, 26],
  [5.5, 12.5, 19.5, 26.5],
  [6, 11, 16, 21, 26],
  [6, 10, 14, 18, 22, 26],
];

/** A bar of time: the same width, more beats in it. In the middle they stand tall, at ease; to the sides they shrink. */
export function Beats({ density }: { density: Density }) {
  const tall = [5, 6.5, 8.5, 6.5, 5][density] ?? 6;
  const lines = (BEATS[density] ?? []).map((x) => `M${x} ${12 - tall}v${tall * 2}`).join("");
  return (
    <svg className={styles.drawing} viewBox="0 0 32 24" aria-hidden="true">
      <path d={lines} />
    </svg>
  );
}

/** Two strokes finding each other; still under reduced motion. Used inside things that say in words what is going on. */
export function LeaningLoop() {
  return (
    <svg className={classNames(styles.drawing, styles.loop)} viewBox="0 0 32 24" aria-hidden="true">
      <path d="M9.2 20.6 14.9 7.2" />
      <path d="M16.2 4.4l6.6 16.2" />
    </svg>
  );
}

/** Something takes a while. The label says what. */
export function Loading({ label }: { label: string }) {
  return (
    <div className={styles.loading} role="status">
      <LeaningLoop />
      <span>{label}</span>
    </div>
  );
}
