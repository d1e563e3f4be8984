import { useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { HEADING_OF, NOT_APPLICABLE, PACES, STEPS, UNSAID, type ItemKey } from "#domain/check-in.ts";
import { TextArea } from "#ui/field.tsx";
import { ScaleInForm } from "#ui/form-fields.tsx";
import type { Words } from "#words/words.ts";
import { useWords } from "#words/react.ts";
import type { SessionForm } from "./session-form.ts";
import styles from "./check-in.module.css";

interface ItemFieldProps {
  readonly form: SessionForm;
  readonly item: ItemKey;
  /** Says which part of working together it is about, where the part of the form does not. */
  readonly withHeading?: boolean;
}

/** One of the nine items: its steps, and a note of its own once it is answered or wanted. */
export function ItemField({ form, item, withHeading = false }: ItemFieldProps) {
  const { words } = useWords();
  const { checkIn } = words;
  const { control, register, formState } = form;
  const [value, note] = useWatch({ control, name: [`answers.${item}.value`, `answers.${item}.note`] });
  const [isWanted, setWanted] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const isUnsaid = item === "unsaid";
  const isAnswered = isUnsaid ? value === "yes" || value === "partly" : value !== null;
  const { ref, ...field } = register(`answers.${item}.note`);
  const want = () => {
    setWanted(true);
    requestAnimationFrame(() => area.current?.focus());
  };
  const hasNote = isAnswered || isWanted || note !== "";
  return (
    <div className={styles.room}>
      <div className={styles.item}>
        <ScaleInForm
          control={control}
          name={`answers.${item}.value`}
          legend={checkIn.items[item]}
          groupMark={HEADING_OF[item]}
          groupLabel={withHeading ? checkIn.headings[HEADING_OF[item]] : undefined}
          steps={stepsOf(item, checkIn)}
          drawing={item === "pace" ? "beats" : isUnsaid ? "none" : "leaning"}
          otherStep={{ value: NOT_APPLICABLE, label: checkIn.notApplicable }}
          clearLabel={checkIn.clearAnswer}
        />
        {hasNote ? (
          <div role="group" aria-label={checkIn.shortItems[item]}>
            <TextArea
              {...field}
              ref={(element) => {
                area.current = element;
                ref(element);
              }}
              label={isUnsaid ? checkIn.unsaidNote : checkIn.noteLabel}
              hint={isUnsaid ? checkIn.unsaidHint : undefined}
              rows={2}
              error={formState.errors.answers?.[item]?.note ? words.common.errors.tooLong : undefined}
            />
          </div>
        ) : isUnsaid ? null : (
          <button
            type="button"
            className={styles.add}
            onClick={want}
            aria-label={`${checkIn.addNote}: ${checkIn.shortItems[item]}`}
          >
            {checkIn.addNote}
          </button>
        )}
      </div>
    </div>
  );
}

function stepsOf(
  item: ItemKey,
  { paces, unsaid, steps }: Words["checkIn"],
): { value: string; label: string }[] {
  if (item === "pace") return PACES.map((value) => ({ value, label: paces[value] }));
  if (item === "unsaid") return UNSAID.map((value) => ({ value, label: unsaid[value] }));
  return STEPS.map((value) => ({ value, label: steps[value] }));
}
