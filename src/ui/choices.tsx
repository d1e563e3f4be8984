import { useId, useRef } from "react";
import answer from "./answer.module.css";
import { classNames } from "./class-names.ts";
import styles from "./choices.module.css";
import { OwnWords } from "./own-words.tsx";

export type Option<Value extends string = string> = {
  value: Value;
  label: string;
  hint?: string | undefined;
  /** Whose words the label is: the app's, unless it is something that the person wrote. */
  voice?: "own" | undefined;
  /** The language of the label, where it is not the one around it: the name of a language. */
  lang?: string | undefined;
};

type Words = { legend: string; hideLegend?: boolean | undefined; hint?: string | undefined };

type ChoicesProps<Value extends string> = Words & {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** Pressing the chosen one again takes it back. */
  clearable?: boolean | undefined;
  /** Shows a button that takes the choice back, for those who would not try pressing it again. */
  clearLabel?: string | undefined;
  /** Each across the full width, for choices that need a sentence. */
  stacked?: boolean | undefined;
};

/** One of several, as a radio group. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, hideLegend, hint, options, value, onChange, clearable, clearLabel, stacked } = props;
  const name = useId();
  const list = useRef<HTMLDivElement>(null);
  const clear = () => {
    onChange(null);
    list.current?.querySelector("input")?.focus();
  };
  return (
    <fieldset className={styles.set} aria-describedby={hint ? `${name}-hint` : undefined}>
      <Legend {...{ legend, hideLegend, hint }} id={name} />
      <div className={classNames(styles.list, stacked && styles.stacked)} ref={list}>
        {options.map((option) => (
          <label className={styles.chip} key={option.value}>
            <input
              className={answer.over}
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              onClick={clearable && value === option.value ? () => onChange(null) : undefined}
            />
            <Face option={option} />
          </label>
        ))}
        {clearLabel && value !== null ? (
          <button type="button" className={answer.clear} onClick={clear}>
            {clearLabel}
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}

type ChipsProps<Value extends string> = Words & {
  options: readonly Option<Value>[];
  values: readonly Value[];
  onChange: (values: Value[]) => void;
  stacked?: boolean | undefined;
};

/** Any number of several. The order of the answer is the order of the options. */
export function Chips<Value extends string>({
  legend,
  hideLegend,
  hint,
  options,
  values,
  onChange,
  stacked,
}: ChipsProps<Value>) {
  const id = useId();
  const toggle = (value: Value, on: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((other) => (other === value ? on : values.includes(other))),
    );
  return (
    <fieldset className={styles.set} aria-describedby={hint ? `${id}-hint` : undefined}>
      <Legend {...{ legend, hideLegend, hint }} id={id} />
      <div className={classNames(styles.list, stacked && styles.stacked)}>
        {options.map((option) => (
          <label className={styles.chip} key={option.value}>
            <input
              className={answer.over}
              type="checkbox"
              value={option.value}
              checked={values.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            <Face option={option} tick />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Legend({ legend, hideLegend, hint, id }: Words & { id: string }) {
  return (
    <>
      <legend className={classNames(styles.legend, hideLegend && styles.unseen)}>{legend}</legend>
      {hint ? (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </>
  );
}

function Face({ option, tick = false }: { option: Option; tick?: boolean }) {
  return (
    <span className={styles.face}>
      {tick ? (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 8.5 3.5 3.5L13 4.75" />
        </svg>
      ) : null}
      <span className={styles.words}>
        {option.voice === "own" ? (
          <OwnWords as="span" text={option.label} />
        ) : (
          <span lang={option.lang}>{option.label}</span>
        )}
        {option.hint ? <span className={styles.small}>{option.hint}</span> : null}
      </span>
    </span>
  );
}
