import type { KeyboardEvent, ReactNode } from "react";
import { TextArea, TextField } from "#ui/field.tsx";
import { useWords } from "#words/react.ts";
import type { SessionForm } from "./session-form.ts";
import styles from "./check-in.module.css";

export interface FieldsProps {
  readonly form: SessionForm;
}

interface AskedProps {
  readonly question: string;
  /** The short form has no parts above its questions. */
  readonly as?: "h2" | "h3" | undefined;
  readonly children: ReactNode;
}

/** A question in the size of the nine items. The field under it says it once more to those who listen only. */
export function Asked({ question, as: Heading = "h3", children }: AskedProps) {
  return (
    <div className={styles.asked}>
      <Heading className={styles.question}>{question}</Heading>
      {children}
    </div>
  );
}

interface TextProps extends FieldsProps {
  readonly name:
    "word" | "line" | "otherFeelings" | "moment.text" | "bring.text" | "smallChange" | "privateNote";
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly rows?: number;
}

/** A text of the person's, as long as they like. */
export function Text({ form, name, rows = 2, ...words }: TextProps) {
  const error = useTooLong(form, name);
  return <TextArea {...words} {...form.register(name)} rows={rows} error={error} />;
}

/** The same on one line. */
export function LineOfText({ form, name, ...words }: Omit<TextProps, "rows">) {
  const error = useTooLong(form, name);
  return (
    <TextField
      {...words}
      {...form.register(name)}
      enterKeyHint="next"
      onKeyDown={toNextField}
      error={error}
    />
  );
}

/** Enter after one word would otherwise finish the whole form. */
function toNextField(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const fields = [...(event.currentTarget.form?.elements ?? [])].filter((field) =>
    field.matches("input, textarea, button[type=submit]"),
  );
  const next = fields[fields.indexOf(event.currentTarget) + 1];
  if (next instanceof HTMLElement) next.focus();
}

function useTooLong(form: SessionForm, name: TextProps["name"]): string | undefined {
  const { common } = useWords().words;
  return form.getFieldState(name, form.formState).error === undefined ? undefined : common.errors.tooLong;
}
