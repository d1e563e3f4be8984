import { ofTherapy, type Item } from "#domain/journal.ts";
import { attemptsOf } from "#domain/plan.ts";
import { OutcomeTrail } from "#forms/outcome-mark.tsx";
import { Portions } from "#forms/portions.tsx";
import { Section } from "#ui/actions.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { Row } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./trends.module.css";

/** Each task that was tried: the last times as shapes, the latest in words. None of them counts more than another. */
export function TasksSection({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { words, language } = useWords();
  const { trends, page } = words;
  const journal = useJournal();
  const tried = ofTherapy(journal.task, therapy.id)
    .flatMap((task) => {
      const attempts = attemptsOf(journal, task);
      const latest = attempts.at(-1);
      return latest === undefined ? [] : [{ task, attempts, latest }];
    })
    .sort((a, b) => (a.latest.data.day < b.latest.data.day ? 1 : -1));
  if (ofTherapy(journal.task, therapy.id).length === 0) return null;
  return (
    <Section title={trends.tasksTitle}>
      {tried.length === 0 ? <p className={styles.soft}>{trends.tasksNone}</p> : null}
      <Portions
        label={trends.tasksTitle}
        items={tried}
        portion={6}
        render={({ task, attempts, latest }) => (
          <Row
            key={task.id}
            title={task.data.text}
            lead={<GroupMark group="tasks" hollow />}
            note={
              <span className={styles.stack}>
                <OutcomeTrail outcomes={attempts.map(({ data }) => data.outcome)} />
                <span>
                  {trends.latestIs(
                    formatDay(language, latest.data.day, "brief"),
                    page.outcomes[latest.data.outcome],
                  )}
                </span>
                {task.data.state === "open" ? null : (
                  <span>{atLineStart(language, page.taskStates[task.data.state])}</span>
                )}
              </span>
            }
            href={`#/task/${task.id}`}
          />
        )}
      />
    </Section>
  );
}
