import { useWatch } from "react-hook-form";
import { DECISIONS, LAST_PLACE } from "#domain/rehearsal.ts";
import { ChoicesInForm, NumberLineInForm } from "#ui/form-fields.tsx";
import { useWords } from "#words/react.ts";
import type { StepProps } from "./rehearsal-form.ts";
import styles from "./rehearse.module.css";

/** How ready it feels, before and after, and where it is left. Not saying it is a good end like the others. */
export function StepReady({ form }: StepProps) {
  const { rehearse, rehearsal, common } = useWords().words;
  const { ready } = rehearse;
  const { control } = form;
  const [before, decision] = useWatch({ control, name: ["ready.before", "decision"] });
  return (
    <>
      {before === null ? null : <p>{ready.before(before)}</p>}
      <NumberLineInForm
        control={control}
        name="ready.after"
        legend={ready.now}
        firstLabel={rehearse.readyFirst}
        lastLabel={rehearse.readyLast}
        last={LAST_PLACE}
        clearLabel={common.clear}
      />
      <ChoicesInForm
        control={control}
        name="decision"
        clearable
        stacked
        legend={ready.decision}
        hint={ready.decisionHint}
        options={DECISIONS.map((value) => ({ value, label: rehearsal.decisions[value] }))}
      />
      {decision === "decided-not" ? <p className={styles.small}>{ready.notSaying}</p> : null}
    </>
  );
}
