import type { PointerEvent } from "react";
import { isLeftwards } from "./direction.ts";
import styles from "./answer-walk.module.css";

interface AnswerWalkProps {
  readonly label: string;
  /** How many sessions stand in the row, and for how many there is room. */
  readonly count: number;
  readonly slots: number;
  /** Index of the one that is looked at; null where it is in another row. */
  readonly now: number | null;
  /** What one of them says: its day, the item, the answer, the note. */
  readonly textOf: (at: number) => string;
  readonly onGo: (at: number) => void;
}

/**
 * Walks along a row of a picture: the platform's own slider lies over it, so that every key and every voice knows what to
 * do; a finger goes to what is nearest. Each step says what the session says.
 */
export function AnswerWalk({ label, count, slots, now, textOf, onGo }: AnswerWalkProps) {
  const at = now ?? count - 1;
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const isOver = event.type === "pointerdown" || event.currentTarget.hasPointerCapture(event.pointerId);
    if (!isOver) return;
    const { left, right, width } = event.currentTarget.getBoundingClientRect();
    const along = isLeftwards(event.currentTarget) ? right - event.clientX : event.clientX - left;
    const nearest = Math.floor((along / width) * slots);
    onGo(Math.min(count - 1, Math.max(0, nearest)));
  };
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event);
  };
  return (
    <div className={styles.walk} role="presentation" onPointerDown={begin} onPointerMove={follow}>
      <input
        className={styles.range}
        type="range"
        min={0}
        max={Math.max(0, count - 1)}
        step={1}
        value={at}
        aria-label={label}
        aria-valuetext={textOf(at)}
        onChange={(event) => onGo(event.target.valueAsNumber)}
      />
    </div>
  );
}
