import { useId, useRef } from "react";
import styles from "./number-line.module.css";

type NumberLineProps = {
  legend: string;
  hint?: string | undefined;
  /** What the first and the last number mean: a number alone says nothing. */
  firstLabel: string;
  lastLabel: string;
  last: number;
  value: number | null;
  onChange: (value: number | null) => void;
  clearLabel: string;
};

/** From 0 to a last number as one radio group: arrow keys walk it, nothing is chosen for anyone, and it can be taken back. */
export function NumberLine({
  legend,
  hint,
  firstLabel,
  lastLabel,
  last,
  value,
  onChange,
  clearLabel,
}: NumberLineProps) {
  const name = useId();
  const list = useRef<HTMLDivElement>(null);
  // The button goes away with the answer: the focus must not go with it.
  const clear = () => {
    onChange(null);
    list.current?.querySelector("input")?.focus();
  };
  return (
    <fieldset className={styles.set} aria-describedby={`${name}-ends`}>
      <legend className={styles.legend}>{legend}</legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <div className={styles.room}>
        <div className={styles.line} ref={list}>
          {Array.from({ length: last + 1 }, (_, number) => (
            <label className={styles.step} key={number}>
              <input
                type="radio"
                name={name}
                value={number}
                checked={value === number}
                onChange={() => onChange(number)}
              />
              <span className={styles.face}>{number}</span>
            </label>
          ))}
        </div>
      </div>
      <p className={styles.ends} id={`${name}-ends`}>
        <span>{firstLabel}</span>
        <span>{lastLabel}</span>
      </p>
      {value === null ? null : (
        <button type="button" className={styles.clear} onClick={clear}>
          {clearLabel}
        </button>
      )}
    </fieldset>
  );
}
