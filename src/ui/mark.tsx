import type { CSSProperties } from "react";
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

/** The strokes of a step as path data, in a cell of 32 by 24 that begins at `x`. */
function leaningPath(closeness: Closeness, x = 0): string {
  if (closeness === 4) return `M${x + 9.2} 20.6 ${x + 14.9} 7.2M${x + 16.2} 4.4l6.6 16.2`;
  const [foot, head] = STEPS[closeness] ?? [7, 0];
  const middle = x + 16;
  return `M${middle - foot} 20.6 ${middle - head} 4.4M${middle + head} 4.4 ${middle + foot} 20.6`;
}

/** Two strokes from apart to touching. Never stands without its word, so it is silent. */
export function Leaning({ closeness }: { closeness: Closeness }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 32 24" aria-hidden="true">
      <path d={leaningPath(closeness)} />
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

/** The beats as path data, in a cell of 32 by 24 that begins at `x`. */
function beatsPath(density: Density, x = 0): string {
  const tall = [5, 6.5, 8.5, 6.5, 5][density] ?? 6;
  return (BEATS[density] ?? []).map((at) => `M${x + at} ${12 - tall}v${tall * 2}`).join("");
}

/** A bar of time: the same width, more beats in it. In the middle they stand tall, at ease; to the sides they shrink. */
export function Beats({ density }: { density: Density }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 32 24" aria-hidden="true">
      <path d={beatsPath(density)} />
    </svg>
  );
}

/** One place of a row of drawings; null for a dot, where there is none. */
export type StripCell =
  | { readonly kind: "leaning"; readonly step: Closeness }
  | { readonly kind: "beats"; readonly step: Density }
  | null;

const CELL = 38;

interface StripProps {
  readonly cells: readonly StripCell[];
  /** What they say, for those who listen. */
  readonly label: string;
}

/** Small drawings in fixed places, in one picture: a long list has thousands of them. */
export function Strip({ cells, label }: StripProps) {
  const [drawn, dots]: [string[], string[]] = [[], []];
  for (const [at, cell] of cells.entries()) {
    const x = at * CELL;
    if (cell === null) dots.push(`M${x + 16} 12h0`);
    else drawn.push(cell.kind === "beats" ? beatsPath(cell.step, x) : leaningPath(cell.step, x));
  }
  const width = cells.length * CELL;
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${width} 24`}
      style={{ "--cells": cells.length } as CSSProperties}
      role="img"
      aria-label={label}
    >
      <path d={drawn.join("")} />
      <path className={styles.dots} d={dots.join("")} />
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
