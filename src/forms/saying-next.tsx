import type { Id } from "#domain/id.ts";
import { NEXT_STEPS, SINCE_THEN, type Saying } from "#domain/saying.ts";
import { dayNow } from "#device/clock.ts";
import { LinkButton } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { DayField } from "#ui/field.tsx";
import { useWords } from "#words/react.ts";
import type { SayingForm } from "./saying-form.ts";
import styles from "./saying.module.css";

interface SayingNextProps {
  readonly saying: Saying;
  readonly rehearsalId: Id;
  readonly form: SayingForm;
  readonly change: (some: Partial<Saying>) => Promise<void>;
}

const orNull = (text: string | null): string | null => (text === "" ? null : text);

/** What comes next. Each of them is as good as the others, and so is none. */
export function SayingNext({ saying, rehearsalId, form, change }: SayingNextProps) {
  const { words } = useWords();
  return (
    <div className={styles.next}>
      <Choices
        legend={words.saying.andNow}
        options={NEXT_STEPS.map((value) => ({ value, label: words.rehearsal.next[value] }))}
        value={saying.next}
        onChange={(next) => void change({ next })}
        clearable
      />
      <Then {...{ saying, rehearsalId, form, change }} />
    </div>
  );
}

function Then({ saying, rehearsalId, form, change }: SayingNextProps) {
  const { words } = useWords();
  const { next, until, sinceThen } = saying;
  switch (next) {
    case null:
    case "worked-on":
      return null;
    case "say-more":
      return (
        <>
          <p className={styles.small}>{words.saying.moreText}</p>
          <LinkButton kind="quiet" small href={`#/rehearse/again/${rehearsalId}`}>
            {words.saying.moreLink}
          </LinkButton>
        </>
      );
    case "give-time":
      return (
        <>
          <DayField
            label={words.saying.untilLabel}
            hint={words.saying.untilHint}
            error={form.formState.errors.until ? words.common.errors.notADay : undefined}
            {...form.register("until", { setValueAs: orNull })}
          />
          {until !== null && (until <= dayNow() || sinceThen !== null) ? (
            <Choices
              legend={words.saying.timeIsUp.ask}
              options={SINCE_THEN.map((value) => ({ value, label: words.rehearsal.sinceThen[value] }))}
              value={sinceThen}
              onChange={(since) => void change({ sinceThen: since })}
              clearable
            />
          ) : null}
        </>
      );
    case "second-opinion":
      return <p className={styles.small}>{words.saying.secondOpinionText}</p>;
    case "end":
      return (
        <>
          <p className={styles.small}>{words.saying.endText}</p>
          <LinkButton kind="quiet" small href="#/rehearse/ending">
            {words.saying.endLink}
          </LinkButton>
        </>
      );
  }
}
