import type { ReadBackup } from "#domain/backup.ts";
import { MERGE_OUTCOMES, type MergePlan } from "#domain/backup-merge.ts";
import { dayOf } from "#domain/day.ts";
import { Section } from "#ui/actions.tsx";
import { formatDay, formatTime } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./backup.module.css";

/** What a copy holds: how much, from when to when, made when. */
export function InsideSection({ name, backup }: { name: string; backup: ReadBackup }) {
  const { words, language } = useWords();
  const { open } = words.backup;
  const days = backup.entries.flatMap(({ v }) => v.map(({ at }) => dayOf(at))).sort();
  const [first, last] = [days[0], days.at(-1)];
  const { createdAt } = backup;
  const when = `${formatDay(language, dayOf(createdAt), "long")}, ${formatTime(language, createdAt.l.slice(-5))}`;
  return (
    <Section title={open.inside}>
      <p className={styles.file} translate="no">
        {name}
      </p>
      <p>{open.made(when)}</p>
      <p>{open.records(backup.count)}</p>
      {first === undefined || last === undefined ? null : (
        <p>{open.span(formatDay(language, first, "short"), formatDay(language, last, "short"))}</p>
      )}
      {backup.setAside === 0 ? null : <p>{open.setAside(backup.setAside)}</p>}
    </Section>
  );
}

/** What bringing it in would do, or did: a line for each outcome that there is. */
export function PlanSection({ plan, isDone }: { plan: MergePlan; isDone: boolean }) {
  const { open } = useWords().words.backup;
  const lines = MERGE_OUTCOMES.filter((outcome) => plan.counts[outcome] > 0);
  return (
    <Section title={isDone ? open.did : open.would}>
      <ul className={styles.outcomes} role="list">
        {lines.map((outcome) => (
          <li key={outcome}>{open.outcomes[outcome](plan.counts[outcome])}</li>
        ))}
      </ul>
    </Section>
  );
}
