import { dayNow } from "#device/clock.ts";
import { Card } from "#ui/card.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart } from "#words/format.ts";
import { offerInWords } from "#words/offer.ts";
import { useWords } from "#words/react.ts";
import { Facts } from "./facts.tsx";
import { goalName } from "./plan-names.ts";
import { joined } from "./said.ts";
import { isNow, type Offer } from "./use-offers.ts";
import styles from "./plan.module.css";

/** What the task is and what it is for, and for when it is offered; nothing that is not known. */
export function TaskFacts({ offer }: { readonly offer: Offer }) {
  const { words, language } = useWords();
  const { page, plan } = words;
  const { task, offered } = offer;
  const { text, purpose, state, sense, proposedBy, adapted, goalId } = task.data;
  const goal = useJournal().goal.find(({ id }) => id === goalId);
  const known = joined([
    state === "open" ? offerInWords(words, language, task.data, offered, dayNow()) : page.taskStates[state],
    proposedBy === null ? null : page.proposers[proposedBy],
    sense === null ? null : page.senses[sense],
    adapted === 0 ? null : plan.tasks.adaptedTimes(adapted),
  ]);
  return (
    <Card>
      <div className={styles.named}>
        <GroupMark group="tasks" hollow={!isNow(offer)} />
        <OwnWords text={text} size="large" />
      </div>
      <p className={styles.soft}>{atLineStart(language, known)}</p>
      <Facts
        facts={[{ label: plan.tasks.purpose, text: purpose }]}
        links={
          goal === undefined
            ? []
            : [
                {
                  label: plan.tasks.forGoal,
                  text: goalName(words, goal.data).text,
                  href: `#/goal/${goal.id}`,
                },
              ]
        }
      />
    </Card>
  );
}
