import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";

export type FieldWords = {
  label: string;
  /** The label is only read out, as when a heading right above says the same. */
  hideLabel?: boolean | undefined;
  hint?: string | undefined;
  /** What to do about it, in words, next to where it is. */
  error?: string | undefined;
  /** A word such as "optional", shown after the label. */
  optionalMark?: string | undefined;
};

type Tie = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** Label above, control, hint or error below, all tied together for those who listen. */
export function FieldFrame({
  label,
  hideLabel,
  hint,
  error,
  optionalMark,
  id,
  children,
}: FieldWords & { id?: string | undefined; children: (tie: Tie) => ReactNode }) {
  const own = useId();
  const control = id ?? own;
  const hintId = `${control}-hint`;
  const errorId = `${control}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(" ");
  return (
    <div className={classNames(styles.field, error && styles.wrong)}>
      <label className={classNames(styles.label, hideLabel && styles.unseen)} htmlFor={control}>
        {label}
        {optionalMark ? <span className={styles.optional}>{optionalMark}</span> : null}
      </label>
      {hint ? (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      ) : null}
      {children({
        id: control,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {error ? (
        <p className={styles.error} id={errorId} role="alert">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 2.5v6.75M8 12.75v.25" />
          </svg>
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}
