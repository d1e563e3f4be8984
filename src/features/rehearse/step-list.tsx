import { useWatch } from "react-hook-form";
import type { Rehearsal } from "#domain/rehearsal.ts";
import { isStepBegun, REHEARSAL_STEPS, type RehearsalStep } from "#domain/rehearsal-steps.ts";
import { PartHead, PartList } from "#ui/parts.tsx";
import { useWords } from "#words/react.ts";
import type { RehearsalForm } from "./rehearsal-form.ts";

interface StepsProps {
  readonly form: RehearsalForm;
  /** Place of the step that is shown, from 1. */
  readonly now: number;
  readonly onGo: (place: number) => void;
}

/** Every step, where one is, and whether something is written there. */
export function StepsList({ form, now, onGo }: StepsProps) {
  const { rehearse } = useWords().words;
  const begun = useWatch({
    control: form.control,
    compute: (all) => REHEARSAL_STEPS.map((step) => isStepBegun(step, all as Rehearsal)),
  });
  return (
    <PartList
      parts={REHEARSAL_STEPS.map((step, at) => ({
        key: step,
        title: rehearse.steps[step],
        begun: begun[at] ?? false,
      }))}
      now={now}
      words={{ all: rehearse.allSteps, begun: rehearse.stepBegun, empty: rehearse.stepEmpty }}
      onGo={onGo}
    />
  );
}

interface StepsHeadProps extends StepsProps {
  readonly step: RehearsalStep;
  /** Where one is on the way that was chosen. */
  readonly at: number;
  readonly of: number;
}

/** The name of the step, and the way to all the others. */
export function StepsHead({ step, at, of, ...list }: StepsHeadProps) {
  const { rehearse, common } = useWords().words;
  return (
    <PartHead
      title={rehearse.steps[step]}
      isQuestion
      where={rehearse.stepOf(at, of)}
      whereLabel={rehearse.chooseStep(at, of)}
      listTitle={rehearse.allSteps}
      closeLabel={common.close}
      renderList={(close) => (
        <StepsList
          {...list}
          onGo={(place) => {
            close();
            list.onGo(place);
          }}
        />
      )}
    />
  );
}
