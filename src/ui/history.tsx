import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { OwnWords } from "./own-words.tsx";
import styles from "./history.module.css";

export interface HistoryStep {
  readonly key: string;
  /** The day, in words. */
  readonly when: string;
  /** What happened, in the app's words: "agreed", "talked over again". */
  readonly what: string;
  /** How it stood then, and why it changed, in the person's words. */
  readonly own: readonly string[];
  /** A link to the session in which it changed, or anything more. */
  readonly more?: ReactNode;
}

/** What became of one thing over time, newest first: the first step is how it stands now. */
export function History({ label, steps }: { label: string; steps: readonly HistoryStep[] }) {
  return (
    <ol className={styles.history} role="list" aria-label={label}>
      {steps.map(({ key, when, what, own, more }, at) => (
        <li key={key} className={classNames(styles.step, at === 0 && styles.now)}>
          <span className={styles.when}>{when}</span>
          <span className={styles.what}>{what}</span>
          {own
            .filter((text) => text.trim() !== "")
            .map((text) => (
              <OwnWords key={text} text={text} />
            ))}
          {more}
        </li>
      ))}
    </ol>
  );
}
