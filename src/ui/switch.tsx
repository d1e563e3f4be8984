import { type ComponentProps, useId } from "react";
import styles from "./switch.module.css";

type SwitchProps = Omit<ComponentProps<"input">, "type" | "role"> & {
  label: string;
  hint?: string | undefined;
};

/** On or off, at once. The whole line can be pressed; the knob carries a tick when on, so colour is not alone. */
export function Switch({ label, hint, id, ...rest }: SwitchProps) {
  const own = useId();
  const control = id ?? own;
  return (
    <div className={styles.line}>
      <span className={styles.words}>
        <label className={styles.label} htmlFor={control}>
          {label}
        </label>
        {hint ? (
          <span className={styles.hint} id={`${control}-hint`}>
            {hint}
          </span>
        ) : null}
      </span>
      <span className={styles.track}>
        <input
          {...rest}
          id={control}
          type="checkbox"
          role="switch"
          aria-describedby={hint ? `${control}-hint` : undefined}
        />
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4.5 8.5 2.5 2.5 4.5-5.5" />
        </svg>
      </span>
    </div>
  );
}
