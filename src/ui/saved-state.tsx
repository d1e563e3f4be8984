import { classNames } from "./class-names.ts";
import styles from "./saved-state.module.css";

export type Saving = "nothing" | "writing" | "saved" | "not-saved";

/** Whether what was typed is safe, in a word that never moves anything. `nothing` keeps the place and stays silent. */
export function SavedState({
  state,
  labels,
}: {
  state: Saving;
  labels: Record<Exclude<Saving, "nothing">, string>;
}) {
  return (
    <span
      className={classNames(styles.state, state === "not-saved" && styles.problem)}
      role="status"
      aria-live="polite"
    >
      {state === "saved" ? (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 8.5 3.5 3.5L13 4.75" />
        </svg>
      ) : null}
      {state === "nothing" ? null : labels[state]}
    </span>
  );
}
