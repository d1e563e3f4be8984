import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";
import styles from "./field.module.css";
import { usePrivateInput } from "./privacy.ts";
import { useGrowing } from "./use-growing.ts";

type Control<Tag extends "input" | "textarea" | "select"> = FieldWords &
  Omit<ComponentProps<Tag>, "children">;

/** One line. In the person's voice unless it is a number, a password, an address: then `voice="app"`. */
export function TextField({
  label,
  hideLabel,
  hint,
  error,
  optionalMark,
  id,
  voice = "own",
  className,
  type = "text",
  ...rest
}: Control<"input"> & { voice?: "own" | "app" }) {
  const quiet = usePrivateInput();
  return (
    <FieldFrame {...{ label, hideLabel, hint, error, optionalMark, id }}>
      {(tie) => (
        <input
          {...quiet}
          autoCapitalize="sentences"
          {...rest}
          {...tie}
          type={type}
          className={classNames(styles.control, voice === "own" && styles.own, className)}
        />
      )}
    </FieldFrame>
  );
}

/** As tall as what is in it, from `rows` up. */
export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  optionalMark,
  id,
  ref,
  rows = 2,
  className,
  ...rest
}: Control<"textarea">) {
  const quiet = usePrivateInput();
  const grow = useGrowing(ref);
  return (
    <FieldFrame {...{ label, hideLabel, hint, error, optionalMark, id }}>
      {(tie) => (
        <textarea
          {...quiet}
          autoCapitalize="sentences"
          dir="auto"
          {...rest}
          {...tie}
          ref={grow}
          rows={rows}
          className={classNames(styles.control, styles.own, styles.area, className)}
          style={{ minBlockSize: `calc(${rows}lh + 2 * var(--space-3))` }}
        />
      )}
    </FieldFrame>
  );
}

export function SelectField({
  label,
  hideLabel,
  hint,
  error,
  optionalMark,
  id,
  className,
  children,
  ...rest
}: Control<"select"> & { children: ReactNode }) {
  return (
    <FieldFrame {...{ label, hideLabel, hint, error, optionalMark, id }}>
      {(tie) => (
        <span className={styles.select}>
          <select
            translate="no"
            autoComplete="off"
            {...rest}
            {...tie}
            className={classNames(styles.control, className)}
          >
            {children}
          </select>
        </span>
      )}
    </FieldFrame>
  );
}

/** The platform's own calendar; the value is `YYYY-MM-DD`. */
export function DayField(props: Omit<Control<"input">, "type">) {
  return <TextField {...props} type="date" voice="app" />;
}

/** The value is `HH:MM`, 24 hours, however the device shows it. */
export function TimeField(props: Omit<Control<"input">, "type">) {
  return <TextField {...props} type="time" voice="app" />;
}
