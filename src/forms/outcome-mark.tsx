import type { Outcome } from "#domain/attempt.ts";
import { MOST_DOTS } from "#domain/summary-line.ts";
import { useWords } from "#words/react.ts";
import styles from "./outcome-mark.module.css";

const FRAME =
  "M4 2.75h8A1.25 1.25 0 0 1 13.25 4v8A1.25 1.25 0 0 1 12 13.25H4A1.25 1.25 0 0 1 2.75 12V4A1.25 1.25 0 0 1 4 2.75z";
/** Full, half, open, and open with a line through it. None of them is better than another; each is only another shape. */
const INSIDE: Readonly<Record<Outcome, string>> = {
  done: FRAME,
  partly: "M2.75 8h10.5v4A1.25 1.25 0 0 1 12 13.25H4A1.25 1.25 0 0 1 2.75 12z",
  "not-this-time": "",
  "did-not-fit": "M3.5 12.5l9-9",
};

/** The shape of one outcome. Its word stands beside it. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" data-outcome={outcome} aria-hidden="true">
      <path className={styles.frame} d={FRAME} />
      <path className={styles.inside} d={INSIDE[outcome]} />
    </svg>
  );
}

/** How the last times went, as small shapes; one sentence for those who listen. */
export function OutcomeTrail({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { page, plan } = useWords().words;
  const last = outcomes.slice(-MOST_DOTS);
  if (last.length === 0) return null;
  const said = last.map((outcome) => page.outcomes[outcome]).join(", ");
  return (
    <span className={styles.marks} role="img" aria-label={plan.tasks.trail(said)}>
      {last.map((outcome, at) => (
        // The same outcome may come again and again: its place is all that tells one from another.
        // oxlint-disable-next-line no-array-index-key
        <OutcomeMark key={at} outcome={outcome} />
      ))}
    </span>
  );
}
