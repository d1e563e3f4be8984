import type { Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { Row } from "#ui/row.tsx";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { OutcomeMark } from "#forms/outcome-mark.tsx";
import { Portions } from "#forms/portions.tsx";
import { isText } from "./said.ts";
import styles from "./plan.module.css";

/** Every time with the task, newest first. Each can be opened and changed. */
export function TaskTimes({ attempts }: { readonly attempts: readonly Item<"attempt">[] }) {
  const { words, language } = useWords();
  const { page, plan } = words;
  return (
    <Section title={plan.tasks.times}>
      {attempts.length === 0 ? <p className={styles.soft}>{plan.tasks.noTimes}</p> : null}
      <Portions
        label={plan.tasks.times}
        items={[...attempts].reverse()}
        portion={8}
        render={({ id, data }) => (
          <Row
            key={id}
            voice="app"
            title={atLineStart(language, page.outcomes[data.outcome])}
            lead={<OutcomeMark outcome={data.outcome} />}
            note={
              <>
                {atLineStart(language, formatDay(language, data.day, "weekday"))}
                {data.tell ? ` · ${plan.sayIt}` : null}
                {[data.how, data.helped, data.hindered].filter(isText).map((text) => (
                  <OwnWords key={text} text={text} />
                ))}
              </>
            }
            href={`#/task/how/${id}`}
          />
        )}
      />
    </Section>
  );
}
