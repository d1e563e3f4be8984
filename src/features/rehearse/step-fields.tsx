import type { Day } from "#domain/day.ts";
import type { Voice } from "#domain/rehearsal.ts";
import type { Start } from "#domain/rehearsal-starts.ts";
import type { RehearsalStep } from "#domain/rehearsal-steps.ts";
import type { StepProps } from "./rehearsal-form.ts";
import { StepAbout } from "./step-about.tsx";
import { StepAloud } from "./step-aloud.tsx";
import { StepFears } from "./step-fears.tsx";
import { StepPlan } from "./step-plan.tsx";
import { StepReady } from "./step-ready.tsx";
import { StepReplies } from "./step-replies.tsx";
import { StepRight } from "./step-right.tsx";
import { StepWants } from "./step-wants.tsx";
import { StepWords } from "./step-words.tsx";

interface StepFieldsProps extends StepProps {
  readonly step: RehearsalStep;
  readonly voiceNow: Voice;
  readonly next: Day | null;
  readonly start: Start | null;
  readonly onGoOn: () => void;
}

/** What one step asks. */
export function StepFields({ step, voiceNow, next, start, onGoOn, ...props }: StepFieldsProps) {
  switch (step) {
    case "right":
      return <StepRight form={props.form} onGoOn={onGoOn} />;
    case "about":
      return <StepAbout {...props} start={start} />;
    case "fears":
      return <StepFears {...props} />;
    case "wants":
      return <StepWants {...props} />;
    case "words":
      return <StepWords {...props} voiceNow={voiceNow} />;
    case "aloud":
      return <StepAloud {...props} />;
    case "replies":
      return <StepReplies {...props} />;
    case "plan":
      return <StepPlan {...props} next={next} />;
    case "ready":
      return <StepReady {...props} />;
  }
}
