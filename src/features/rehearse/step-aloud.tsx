import { useWatch } from "react-hook-form";
import type { Rehearsal } from "#domain/rehearsal.ts";
import { wordingOf } from "#domain/wording.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { TextField } from "#ui/field.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useWords } from "#words/react.ts";
import { GentleMinute } from "./gentle-minute.tsx";
import type { StepProps } from "./rehearsal-form.ts";
import { tooLongIn } from "./too-long.ts";
import styles from "./rehearse.module.css";

/**
 * Saying it, once to three times. Where one sits and the first word come first: what is known to help is imagining how it
 * goes, not how well it ends (Pham & Taylor).
 */
export function StepAloud({ form, voice, onStep }: StepProps) {
  const { words } = useWords();
  const { aloud } = words.rehearse;
  const { register, control } = form;
  const now = useWatch({ control }) as Rehearsal;
  const tooLong = tooLongIn(form, words);
  return (
    <>
      <TextField label={aloud.seat} error={tooLong("seat")} {...register("seat")} />
      <TextField
        label={aloud.firstWord}
        hint={aloud.firstWordHint}
        error={tooLong("firstWord")}
        {...register("firstWord")}
      />
      <Card className={styles.mine}>
        <p className={styles.small}>{aloud.say}</p>
        <div lang={voice.lang}>
          <OwnWords size="large" text={wordingOf(voice.phrases, now, now.tone, "spoken").text} />
        </div>
        <GentleMinute />
      </Card>
      <Disclosure summary={aloud.silentTitle}>
        <p>{aloud.silent}</p>
      </Disclosure>
      <div className={styles.two}>
        <p>{aloud.like}</p>
        <Button kind="quiet" small onClick={() => onStep("words")}>
          {aloud.toWords}
        </Button>
      </div>
    </>
  );
}
