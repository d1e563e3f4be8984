import { type CSSProperties, type ReactNode, useId, useRef } from "react";
import answer from "./answer.module.css";
import { classNames } from "./class-names.ts";
import { type Group, GroupMark } from "./group-mark.tsx";
import { Beats, type Closeness, type Density, Leaning } from "./mark.tsx";
import { OwnWords } from "./own-words.tsx";
import styles from "./scale.module.css";

export type Step = { value: string; label: string };

type ScaleProps = {
  /** The sentence being answered. */
  legend: string;
  /** `title` on a page that asks this and little else, `quiet` where a heading above already says it. */
  legendLook?: "title" | "quiet" | undefined;
  /** Whose sentence it is. */
  legendVoice?: "own" | "app" | undefined;
  groupMark?: Group | undefined;
  groupLabel?: string | undefined;
  steps: readonly Step[];
  drawing: "leaning" | "beats" | "none";
  value: string | null;
  onChange: (value: string | null) => void;
  /** "I don't know · doesn't apply": the same question's answer, off the line of steps. */
  otherStep?: Step | undefined;
  clearLabel: string;
  /** For a form that wants to bring the person here: goes to the first step. */
  inputRef?: ((input: HTMLInputElement | null) => void) | undefined;
};

/** Five worded steps as one radio group: arrow keys walk it, nothing is chosen for anyone, and an answer can be taken back. */
export function Scale(props: ScaleProps) {
  const {
    legend,
    legendLook = "title",
    legendVoice = "app",
    groupMark,
    groupLabel,
    steps,
    drawing,
    value,
    onChange,
    otherStep,
    clearLabel,
    inputRef,
  } = props;
  const name = useId();
  const list = useRef<HTMLDivElement>(null);

  // The button goes away with the answer: the focus must not go with it.
  const clear = () => {
    onChange(null);
    list.current?.querySelector("input")?.focus();
  };
  const choice = (step: Step) => ({
    name,
    value: step.value,
    checked: value === step.value,
    onChange: () => onChange(step.value),
  });

  return (
    <fieldset className={classNames(styles.scale, groupMark && styles[groupMark])}>
      <legend className={styles.legend}>
        {groupLabel ? (
          <span className={styles.group}>
            {groupMark ? <GroupMark group={groupMark} /> : null}
            {groupLabel}
          </span>
        ) : null}
        <span className={styles[legendLook]}>
          {legendVoice === "own" ? <OwnWords as="span" text={legend} size="large" /> : legend}
        </span>
      </legend>
      <div className={styles.room} style={{ "--count": steps.length } as CSSProperties}>
        <div
          ref={list}
          className={classNames(
            styles.steps,
            drawing === "beats" && styles.twoSided,
            drawing === "none" && styles.bare,
          )}
        >
          {steps.map((step, index) => (
            <label className={styles.step} key={step.value}>
              <input
                className={answer.over}
                type="radio"
                {...choice(step)}
                ref={index === 0 ? inputRef : undefined}
              />
              <span className={styles.face}>
                {drawn(drawing, index)}
                <span className={styles.word} data-word={step.label}>
                  {step.label}
                </span>
              </span>
            </label>
          ))}
        </div>
      </div>
      <div className={styles.under}>
        {otherStep ? (
          <label className={styles.other}>
            <input className={answer.over} type="radio" {...choice(otherStep)} />
            <span>{otherStep.label}</span>
          </label>
        ) : null}
        {value === null ? null : (
          <button type="button" className={answer.clear} onClick={clear}>
            {clearLabel}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function drawn(drawing: ScaleProps["drawing"], index: number): ReactNode {
  if (drawing === "leaning") return <Leaning closeness={index as Closeness} />;
  if (drawing === "beats") return <Beats density={index as Density} />;
  return null;
}
