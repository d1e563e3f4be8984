import type { Item } from "#domain/journal.ts";
import { Card } from "#ui/card.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { Facts } from "./facts.tsx";
import { goalName } from "./plan-names.ts";
import { isText, joined } from "./said.ts";
import styles from "./plan.module.css";

/** What the goal is, and what is known about it; nothing that is not. */
export function GoalFacts({ goal }: { readonly goal: Item<"goal"> }) {
  const { words, language } = useWords();
  const { page, plan } = words;
  const journal = useJournal();
  const { unclear, proposedBy, agree, why, notice, text, state, replacedBy } = goal.data;
  const name = goalName(words, goal.data);
  const known = joined([
    state === "open" ? null : page.goalStates[state],
    unclear && isText(text) ? page.unclear : null,
    proposedBy === null ? null : page.proposers[proposedBy],
    agree === null ? null : page.agreeing[agree],
  ]);
  const next = state === "replaced" ? journal.goal.find(({ id }) => id === replacedBy) : undefined;
  const before = journal.goal.filter(({ data }) => data.state === "replaced" && data.replacedBy === goal.id);
  return (
    <Card>
      <div className={styles.named}>
        <GroupMark group="goals" hollow={unclear} />
        {name.voice === "own" ? (
          <OwnWords text={name.text} size="large" />
        ) : (
          <p className={styles.lead}>{name.text}</p>
        )}
      </div>
      {known === "" ? null : <p className={styles.soft}>{atLineStart(language, known)}</p>}
      <Facts
        facts={[
          { label: plan.goals.why, text: why },
          { label: plan.goals.notice, text: notice },
        ]}
        links={[
          ...(next === undefined ? [] : [next]).map((each) => ({ label: plan.goals.replacedBy, each })),
          ...before.map((each) => ({ label: plan.goals.tookPlaceOf, each })),
        ].map(({ label, each }) => ({
          label,
          text: goalName(words, each.data).text,
          href: `#/goal/${each.id}`,
        }))}
      />
    </Card>
  );
}
