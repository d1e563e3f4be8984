import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** More, for who wants it. The platform's own: found by the browser's search, opened by every key that should. */
export function Disclosure({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
}) {
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>
        <span>{summary}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 6 4.5 4.5L12.5 6" />
        </svg>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
