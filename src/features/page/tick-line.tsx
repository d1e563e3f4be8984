import type { ReactNode } from "react";
import type { BlockLine } from "#documents/page-blocks.ts";
import type { LineState } from "#domain/summary.ts";
import { IconHide } from "#ui/icons.tsx";
import { useWords } from "#words/react.ts";
import styles from "./choice-line.module.css";

interface TickLineProps {
  readonly line: Pick<BlockLine, "label" | "text" | "voice">;
  readonly isPrivate: boolean;
  readonly state: LineState;
  /** What became of it, in a word each. */
  readonly marks: readonly string[];
  readonly onTick: (on: boolean) => void;
  /** What else can be done with it, beside it. */
  readonly children?: ReactNode;
}

/** Something of the journal that can be put on what leaves, by itself. */
export function TickLine({ line, isPrivate, state, marks, onTick, children }: TickLineProps) {
  const { page } = useWords().words;
  const { label, text, voice } = line;
  return (
    <li className={styles.choice}>
      <label className={styles.tick}>
        <input type="checkbox" checked={state === "on"} onChange={(event) => onTick(event.target.checked)} />
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 8.5 3.5 3.5L13 4.75" />
        </svg>
        <span className={styles.said}>
          <span className={styles.meta}>
            {isPrivate ? (
              <span className={styles.private}>
                <IconHide />
                {page.privateMark}
              </span>
            ) : null}
            {label === null ? null : <span>{label}</span>}
          </span>
          <span className={styles.text} data-voice={voice} data-state={state} dir="auto" translate="no">
            {text}
          </span>
          {marks.length === 0 ? null : <span className={styles.meta}>{marks.join(" · ")}</span>}
        </span>
      </label>
      {children}
    </li>
  );
}
