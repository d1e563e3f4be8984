import { useWatch } from "react-hook-form";
import { FEARS, LAST_PLACE } from "#domain/rehearsal.ts";
import { TextArea, TextField } from "#ui/field.tsx";
import { ChipsInForm, NumberLineInForm } from "#ui/form-fields.tsx";
import { useWords } from "#words/react.ts";
import { BeforeNow } from "./before-now.tsx";
import type { StepProps } from "./rehearsal-form.ts";
import { tooLongIn } from "./too-long.ts";
import styles from "./rehearse.module.css";

/** What is feared, how likely it is, and what would follow. A prediction, to be looked at beside what happens. */
export function StepFears({ form }: StepProps) {
  const { words } = useWords();
  const { rehearse, rehearsal, common } = words;
  const { fears } = rehearse;
  const { register, control } = form;
  const chosen = useWatch({ control, name: "feared.fears" });
  const tooLong = tooLongIn(form, words);
  return (
    <>
      <BeforeNow form={form} fields={["about"]} />
      <ChipsInForm
        control={control}
        name="feared.fears"
        stacked
        legend={fears.legend}
        hint={fears.hint}
        options={FEARS.map((value) => ({ value, label: rehearsal.fears[value] }))}
      />
      {chosen.includes("other") ? (
        <TextField label={fears.other} error={tooLong("feared.other")} {...register("feared.other")} />
      ) : null}
      <NumberLineInForm
        control={control}
        name="feared.likely"
        legend={fears.likely}
        firstLabel={fears.likelyFirst}
        lastLabel={fears.likelyLast}
        last={LAST_PLACE}
        clearLabel={common.clear}
      />
      <TextArea label={fears.ifItHappened} error={tooLong("ifItHappened")} {...register("ifItHappened")} />
      <TextArea label={fears.ifNothing} error={tooLong("ifNothing")} {...register("ifNothing")} />
      <p className={styles.small}>{fears.kept}</p>
    </>
  );
}
