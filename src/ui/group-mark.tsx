import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./group-mark.module.css";

export type Group = "bond" | "goals" | "tasks" | "frame" | "pace" | "openness";

/** A shape for each colour, so that colour never speaks alone: frame is an equals sign, as what both agreed on. */
const SHAPES: Record<Group, string> = {
  bond: "M8 2.25a5.75 5.75 0 1 1 0 11.5a5.75 5.75 0 1 1 0-11.5z",
  goals: "M8 1.25 14.75 8 8 14.75 1.25 8z",
  tasks:
    "M4 2.5h8A1.5 1.5 0 0 1 13.5 4v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V4A1.5 1.5 0 0 1 4 2.5z",
  frame: "M2 3.5h12v3.25H2zM2 9.25h12v3.25H2z",
  pace: "M2 2.5h2.75v11H2zM6.6 2.5h2.8v11H6.6zM11.25 2.5H14v11h-2.75z",
  openness: "M8 2a6 6 0 1 1 0 12H2V8a6 6 0 0 1 6-6z",
};

/** The shape of a group, in its colour. Never stands without its word, so it is silent. */
export function GroupMark({ group, hollow = false }: { group: Group; hollow?: boolean | undefined }) {
  return (
    <svg
      className={classNames(styles.shape, styles[group], hollow && styles.hollow)}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={SHAPES[group]} />
    </svg>
  );
}

/** A small lamp with a number (or an icon) in it: this one is alive now. */
export function LampMark({ children }: { children: ReactNode }) {
  return <span className={styles.lamp}>{children}</span>;
}
