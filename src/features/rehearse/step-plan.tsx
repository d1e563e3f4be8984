import { Controller, useWatch } from "react-hook-form";
import { isDay, type Day } from "#domain/day.ts";
import { CUES, PLANS_B, type Rehearsal } from "#domain/rehearsal.ts";
import { firstSentence, wordingOf } from "#domain/wording.ts";
import { dayNow } from "#device/clock.ts";
import { IfThen } from "#forms/if-then.tsx";
import { Card } from "#ui/card.tsx";
import { Choices } from "#ui/choices.tsx";
import { DayField, TextArea, TextField } from "#ui/field.tsx";
import { ChoicesInForm } from "#ui/form-fields.tsx";
import { Switch } from "#ui/switch.tsx";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import type { VoiceContent } from "#words/rehearsal/voice.ts";
import type { StepProps } from "./rehearsal-form.ts";
import { tooLongIn } from "./too-long.ts";
import styles from "./rehearse.module.css";

interface PlanProps extends StepProps {
  /** The next session, where it is known. */
  readonly next: Day | null;
}

/** The sentence as it will be said: the person's own, else the first of their words. */
export const plannedSentence = ({ phrases }: VoiceContent, rehearsal: Rehearsal): string => {
  const own = rehearsal.plan.sentence.trim();
  return own === "" ? firstSentence(wordingOf(phrases, rehearsal, rehearsal.tone, "spoken").text) : own;
};

/** If … then. A plan that says when and with which words, bound to one session. */
export function StepPlan({ form, voice, next }: PlanProps) {
  const { words, language } = useWords();
  const { rehearse, rehearsal, common } = words;
  const place = rehearse.plan;
  const { register, control, formState } = form;
  const now = useWatch({ control }) as Rehearsal;
  const { plan } = now;
  const tooLong = tooLongIn(form, words);
  const nextLabel = next === null ? place.next : place.nextOn(formatDay(language, next, "weekday"));
  return (
    <>
      <ChoicesInForm
        control={control}
        name="plan.cue"
        clearable
        stacked
        legend={place.cue}
        options={CUES.map((value) => ({ value, label: rehearsal.cues[value] }))}
      />
      {plan.cue === "own" ? (
        <TextField label={place.cueText} error={tooLong("plan.cueText")} {...register("plan.cueText")} />
      ) : null}
      <TextArea
        label={place.sentence}
        hint={place.sentenceHint}
        placeholder={plannedSentence(voice, now)}
        error={tooLong("plan.sentence")}
        {...register("plan.sentence")}
      />
      <ChoicesInForm
        control={control}
        name="plan.planB"
        clearable
        stacked
        legend={place.planB}
        options={PLANS_B.map((value) => ({ value, label: rehearsal.plansB[value] }))}
      />
      {plan.planB === "own" ? (
        <TextField
          label={place.planBText}
          error={tooLong("plan.planBText")}
          {...register("plan.planBText")}
        />
      ) : null}
      <Card className={styles.mine}>
        <h3 className={styles.small}>{place.mine}</h3>
        <IfThen plan={{ ...plan, sentence: plannedSentence(voice, now) }} said={voice} />
        <p className={styles.small}>{place.readIt}</p>
      </Card>
      <Controller
        control={control}
        name="plan.day"
        render={({ field }) => (
          <>
            <Choices
              legend={place.session}
              options={[
                { value: "next", label: nextLabel },
                { value: "day", label: place.otherDay },
              ]}
              value={field.value === null ? "next" : "day"}
              onChange={(value) => field.onChange(value === "day" ? (next ?? dayNow()) : null)}
            />
            {field.value === null ? null : (
              <DayField
                label={place.day}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                error={isDay(field.value) || !formState.errors.plan?.day ? undefined : common.errors.notADay}
              />
            )}
          </>
        )}
      />
      <Switch label={place.bring} hint={place.bringHint} {...register("plan.bring")} />
      {plan.bring ? <Switch label={place.first} hint={place.firstHint} {...register("plan.first")} /> : null}
    </>
  );
}
