import { ofTherapy, type Item } from "#domain/journal.ts";
import { goalsInOrder, progressOf } from "#domain/plan.ts";
import { FARTHEST } from "#domain/progress.ts";
import { FEWEST_DOTS } from "#domain/summary-line.ts";
import { LAST_SESSIONS } from "#domain/trend-window.ts";
import { Section } from "#ui/actions.tsx";
import { AnswerLine } from "#ui/answer-line.tsx";
import { Card } from "#ui/card.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import styles from "./trends.module.css";

/** Where each goal was seen, on the person's own line from 0 to 10. */
export function GoalsSection({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { words } = useWords();
  const { trends, page } = words;
  const journal = useJournal();
  const goals = goalsInOrder(journal, therapy.id)
    .map((goal) => ({ goal, seen: progressOf(journal, goal) }))
    .filter(({ seen }) => seen.some(({ data }) => data.place !== null));
  if (ofTherapy(journal.goal, therapy.id).length === 0) return null;
  return (
    <Section title={trends.goalsTitle}>
      {goals.length === 0 ? <p className={styles.soft}>{trends.goalsNone}</p> : null}
      <ul className={styles.items} role="list" aria-label={trends.goalsTitle}>
        {goals.map(({ goal, seen }) => (
          <li key={goal.id} className={styles.place}>
            <Card className={styles.item}>
              <p className={styles.itemHead}>
                <a className={styles.itemName} href={`#/goal/${goal.id}`}>
                  {goal.data.text.trim() === "" ? (
                    page.unclearGoal
                  ) : (
                    <OwnWords as="span" text={goal.data.text} />
                  )}
                </a>
              </p>
              <GoalLine seen={seen} />
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const ENDS = [0, FARTHEST / 2, FARTHEST];

function GoalLine({ seen }: { readonly seen: readonly Item<"progress">[] }) {
  const { trends } = useWords().words;
  const shown = seen.slice(-LAST_SESSIONS);
  const places = seen.flatMap(({ data }) => data.place ?? []);
  const [first, latest] = [places[0], places.at(-1)];
  if (first === undefined || latest === undefined) return null;
  return (
    <>
      {places.length < FEWEST_DOTS ? null : (
        <AnswerLine
          size="fine"
          marks={shown.map(({ id, data: { place } }) => ({
            key: id,
            place,
            isNotApplicable: false,
            isNoted: false,
            isAfterGap: false,
          }))}
          bands={[]}
          last={FARTHEST}
          slots={LAST_SESSIONS}
          labels={ENDS.map((place) => ({ place, text: String(place) }))}
          rules={ENDS}
          group="goals"
          latest={shown.findLastIndex(({ data }) => data.place !== null)}
        />
      )}
      <p className={styles.about}>
        <span>
          {places.length === 1 ? trends.goalAt(latest, FARTHEST) : trends.goalFromTo(first, latest, FARTHEST)}
        </span>
      </p>
    </>
  );
}
