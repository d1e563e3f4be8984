import { useWatch } from "react-hook-form";
import { BOXES, TONES, USES, type Voice } from "#domain/rehearsal.ts";
import { TextArea } from "#ui/field.tsx";
import { ChoicesInForm } from "#ui/form-fields.tsx";
import { useWords } from "#words/react.ts";
import { BeforeNow } from "./before-now.tsx";
import type { StepProps } from "./rehearsal-form.ts";
import { tooLongIn } from "./too-long.ts";
import { TextChanged } from "./text-changed.tsx";
import { VoiceChoice } from "./voice-choice.tsx";
import { WordingField } from "./wording-field.tsx";
import styles from "./rehearse.module.css";

interface WordsProps extends StepProps {
  /** The voice as it is, chosen or not. */
  readonly voiceNow: Voice;
}

/** Four boxes on one side, what they make on the other. */
export function StepWords({ form, voice, voiceNow }: WordsProps) {
  const { words } = useWords();
  const { rehearse, rehearsal } = words;
  const place = rehearse.words;
  const { register, control } = form;
  const tooLong = tooLongIn(form, words);
  const use = useWatch({ control, name: "use" });
  return (
    <div className={styles.making}>
      <div className={styles.column}>
        <BeforeNow form={form} fields={["about", "wants"]} />
        <p>{place.intro}</p>
        {BOXES.map((box) => (
          <TextArea
            key={box}
            label={place.boxes[box]}
            placeholder={place.boxHints[box]}
            error={tooLong(`boxes.${box}`)}
            {...register(`boxes.${box}`)}
          />
        ))}
      </div>
      <div className={styles.column}>
        <ChoicesInForm
          control={control}
          name="tone"
          legend={place.tone}
          options={TONES.map((value) => ({ value, label: rehearsal.tones[value] }))}
        />
        <ChoicesInForm
          control={control}
          name="use"
          legend={place.use}
          options={USES.map((value) => ({ value, label: rehearsal.uses[value] }))}
        />
        <TextChanged form={form} voice={voice} />
        <WordingField key={use} form={form} voice={voice} />
        <VoiceChoice
          legend={place.voice}
          value={voiceNow}
          onChoose={(value) => form.setValue("voice", value, { shouldDirty: true })}
        />
      </div>
    </div>
  );
}
