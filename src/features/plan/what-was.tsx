import type { Item } from "#domain/journal.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Section } from "#ui/actions.tsx";
import { useWords } from "#words/react.ts";
import { GoalRow } from "./goal-row.tsx";
import { Portions } from "#forms/portions.tsx";
import { TaskRow } from "./task-row.tsx";
import type { Offer } from "./use-offers.ts";
import styles from "./plan.module.css";

interface WhatWasProps {
  readonly goals: readonly Item<"goal">[];
  readonly offers: readonly Offer[];
}

/** Goals and tasks that are not open now: kept, readable, and out of the way. */
export function WhatWas({ goals, offers }: WhatWasProps) {
  const { plan } = useWords().words;
  if (goals.length + offers.length === 0) return null;
  return (
    <Section title={plan.was}>
      {goals.length === 0 ? null : (
        <Disclosure summary={plan.wasGoals}>
          <div className={styles.inFold}>
            <Portions
              label={plan.wasGoals}
              items={goals}
              render={(goal) => <GoalRow key={goal.id} goal={goal} />}
            />
          </div>
        </Disclosure>
      )}
      {offers.length === 0 ? null : (
        <Disclosure summary={plan.wasTasks}>
          <div className={styles.inFold}>
            <Portions
              label={plan.wasTasks}
              items={offers}
              render={(offer) => <TaskRow key={offer.task.id} {...offer} />}
            />
          </div>
        </Disclosure>
      )}
    </Section>
  );
}
