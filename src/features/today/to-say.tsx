import { addDays, type Day } from "#domain/day.ts";
import type { Item } from "#domain/journal.ts";
import { plansFor } from "#domain/rehearse.ts";
import { IfThen } from "#forms/if-then.tsx";
import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import styles from "./today.module.css";

/** More than two sentences at once would be none. */
const MOST = 2;

interface ToSayProps {
  readonly therapy: Item<"therapy">;
  /** The next session, where it is known. */
  readonly next: Day | null;
  readonly today: Day;
}

/** What was rehearsed for the session that comes: on its day and the day before, or as long as nobody knows the day. */
export function ToSay({ therapy, next, today }: ToSayProps) {
  const place = useWords().words.rehearse.today;
  const isNear = next === null || next <= addDays(today, 1);
  const plans = plansFor(useJournal(), therapy.id, next);
  if (!isNear || plans.length === 0) return null;
  return (
    <Section title={place.title}>
      {plans.slice(0, MOST).map(({ id, data: { plan } }) => (
        <Card key={id} className={styles.toSay}>
          <IfThen plan={plan} said={null} />
          <div className={styles.acts}>
            <LinkButton
              kind="quiet"
              small
              href={`#/rehearse/${id}/card`}
              aria-label={place.largeOf(plan.sentence)}
            >
              {place.large}
            </LinkButton>
            <LinkButton
              kind="plain"
              small
              href={`#/rehearse/edit/${id}/aloud`}
              aria-label={place.practiseOf(plan.sentence)}
            >
              {place.practise}
            </LinkButton>
          </div>
        </Card>
      ))}
    </Section>
  );
}
