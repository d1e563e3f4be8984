import { useEffect } from "react";
import { useWatch } from "react-hook-form";
import { LAST_PLACE, REHEARSAL_TOPICS } from "#domain/rehearsal.ts";
import type { Start } from "#domain/rehearsal-starts.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { ChoicesInForm, NumberLineInForm } from "#ui/form-fields.tsx";
import { useWords } from "#words/react.ts";
import type { RehearsalForm, StepProps } from "./rehearsal-form.ts";
import { StartRecall } from "./start-words.tsx";
import { tooLongIn } from "./too-long.ts";

interface AboutProps extends StepProps {
  /** What of the journal it began from. */
  readonly start: Start | null;
}

/** One topic, one example. */
export function StepAbout({ form, start }: AboutProps) {
  const { words } = useWords();
  const { rehearse, rehearsal, common } = words;
  const { about } = rehearse;
  const { register, control } = form;
  const topic = useWatch({ control, name: "topic" });
  useExampleAsWhatHappened(form);
  const tooLong = tooLongIn(form, words);
  return (
    <>
      {start === null ? null : <StartRecall start={start} label={about.from} />}
      <ChoicesInForm
        control={control}
        name="topic"
        stacked
        clearable
        legend={about.topic}
        hideLegend
        options={REHEARSAL_TOPICS.map((value) => ({ value, label: rehearsal.topics[value] }))}
      />
      {topic === "own" ? (
        <TextField label={about.topicText} error={tooLong("topicText")} {...register("topicText")} />
      ) : null}
      <TextArea
        label={about.example}
        placeholder={about.exampleHint}
        rows={3}
        error={tooLong("example")}
        {...register("example")}
      />
      <Disclosure summary={about.factTitle}>
        <p>{about.fact}</p>
      </Disclosure>
      <NumberLineInForm
        control={control}
        name="ready.before"
        legend={about.ready}
        hint={about.readyHint}
        firstLabel={rehearse.readyFirst}
        lastLabel={rehearse.readyLast}
        last={LAST_PLACE}
        clearLabel={common.clear}
      />
    </>
  );
}

/** What happened is mostly the example: it goes along until that box is written in by itself. */
function useExampleAsWhatHappened({ subscribe, getValues, setValue }: RehearsalForm): void {
  useEffect(() => {
    let before = getValues("example");
    return subscribe({
      name: "example",
      formState: { values: true },
      callback: ({ values: { example } }) => {
        if (getValues("boxes.happened") === before) setValue("boxes.happened", example);
        before = example;
      },
    });
  }, [subscribe, getValues, setValue]);
}
