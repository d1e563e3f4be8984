import { useState, type ReactNode } from "react";
import { HiddenText } from "#ui/hidden-text.tsx";
import { useWords } from "#words/react.ts";
import styles from "./choices.module.css";

interface LinesDisclosureProps {
  /** The group the lines belong to, for those who listen. */
  readonly of: string;
  /** How many of them are on the page. */
  readonly count: string;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** Lines stay folded until asked for, so that private ones are not read over a shoulder. */
export function LinesDisclosure({ of, count, startsOpen, children }: LinesDisclosureProps) {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.page.lineByLine}
        <HiddenText>{`: ${of}`}</HiddenText>
        <span className={styles.count}>{count}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 6 4.5 4.5L12.5 6" />
        </svg>
      </summary>
      {isOpen ? (
        <ul role="list" className={styles.lines}>
          {children}
        </ul>
      ) : null}
    </details>
  );
}
