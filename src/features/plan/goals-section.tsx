import { useRef, useState } from "react";
import { arrangementId, movedBy } from "#domain/arrangement.ts";
import type { Id } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { arrangementOf, goalsInOrder } from "#domain/plan.ts";
import { Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { MoveButtons } from "#ui/move-buttons.tsx";
import { RowList } from "#ui/row.tsx";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { GoalRow } from "./goal-row.tsx";
import { goalName } from "./plan-names.ts";
import { Portions } from "#forms/portions.tsx";
import styles from "./plan.module.css";

export const isOpenGoal = ({ data }: Item<"goal">): boolean => data.state === "open";

interface GoalsSectionProps {
  readonly therapyId: Id;
  readonly goals: readonly Item<"goal">[];
}

/** Where this is going, in the order the person gave it. */
export function GoalsSection({ therapyId, goals }: GoalsSectionProps) {
  const { words } = useWords();
  const { plan } = words;
  const [isOrdering, setOrdering] = useState(false);
  const move = useMove(therapyId);
  const open = goals.filter(isOpenGoal);
  const add = (kind: "quiet" | "plain") => (
    <LinkButton kind={kind} small={kind === "plain"} href="#/goal/new">
      {plan.goals.add}
    </LinkButton>
  );
  if (open.length === 0)
    return (
      <Section title={plan.goals.title}>
        <Empty
          drawing={2}
          sentence={goals.length === 0 ? plan.goals.empty : plan.goals.noneOpen}
          action={add("quiet")}
        />
      </Section>
    );
  return (
    <Section title={plan.goals.title} end={add("plain")}>
      {isOrdering ? (
        <RowList label={plan.goals.title}>
          {open.map((goal, at) => (
            <GoalRow
              key={goal.id}
              goal={goal}
              end={
                <MoveButtons
                  upLabel={words.common.moveUp(goalName(words, goal.data).text)}
                  downLabel={words.common.moveDown(goalName(words, goal.data).text)}
                  placeLabel={words.common.placeNow}
                  at={at}
                  of={open.length}
                  onMove={(by) => void move(goal.id, by)}
                />
              }
            />
          ))}
        </RowList>
      ) : (
        <Portions
          label={plan.goals.title}
          items={open}
          render={(goal) => <GoalRow key={goal.id} goal={goal} />}
        />
      )}
      {open.length < 2 ? null : (
        <div className={styles.begins}>
          <Button kind="plain" small aria-pressed={isOrdering} onClick={() => setOrdering(!isOrdering)}>
            {isOrdering ? plan.goals.reorderDone : plan.goals.reorder}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Each move waits for the one before, so that quick presses add up. */
function useMove(therapyId: Id) {
  const { words } = useWords();
  const vault = useVault();
  const show = useToast();
  const last = useRef<Promise<void>>(Promise.resolve());
  const moveNow = async (id: Id, by: -1 | 1) => {
    const journal = vault.journal();
    const inOrder = goalsInOrder(journal, therapyId);
    const seen = inOrder.filter(isOpenGoal).map((goal) => goal.id);
    const moved = movedBy(seen, id, by);
    if (moved === null) return;
    const rest = inOrder.map((goal) => goal.id).filter((each) => !seen.includes(each));
    const saved = await vault.save("arrangement", arrangementId(therapyId), {
      ...arrangementOf(journal, therapyId),
      goals: [...moved, ...rest],
    });
    if (!saved.ok && typeof saved.problem === "string")
      show({ text: problemWords(words, saved.problem).title });
  };
  return (id: Id, by: -1 | 1): Promise<void> => {
    last.current = last.current.then(() => moveNow(id, by));
    return last.current;
  };
}
