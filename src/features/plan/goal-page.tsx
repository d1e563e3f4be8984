import { idIn } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { progressOf, tasksOf } from "#domain/plan.ts";
import { Actions, Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { GonePage } from "./form-page.tsx";
import { GoalFacts } from "./goal-facts.tsx";
import { GoalHistory } from "./goal-history.tsx";
import { GoalNow } from "./goal-now.tsx";
import { GoalPlaces } from "./goal-places.tsx";
import { Portions } from "#forms/portions.tsx";
import { TaskRow } from "./task-row.tsx";
import { useDecide } from "#forms/use-decide.ts";
import { useOffers } from "./use-offers.ts";

/** One goal: what it is, how I have seen it, what I try for it, and what became of it. */
export function GoalPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const id = idIn(params.id);
  const goal = useJournal().goal.find((each) => each.id === id);
  return goal === undefined ? <GonePage /> : <GoalView goal={goal} />;
}

function GoalView({ goal }: { readonly goal: Item<"goal"> }) {
  const { common, plan } = useWords().words;
  const { goals } = plan;
  const journal = useJournal();
  const { remove } = useDecide();
  const seen = progressOf(journal, goal);
  const tasks = useOffers(goal.data.therapyId, tasksOf(journal, goal));
  const leave = () => goBack("/plan");
  const onDelete = async () => {
    if (await remove(goal.id, ...seen.map(({ id }) => id))) leave();
  };
  return (
    <Page
      title={goals.one}
      back={{ label: common.back, onBack: leave }}
      footer={
        <Actions>
          <LinkButton kind="quiet" href={`#/goal/edit/${goal.id}`}>
            {plan.edit}
          </LinkButton>
          <LinkButton kind="main" href={`#/goal/${goal.id}/see`}>
            {goals.see}
          </LinkButton>
        </Actions>
      }
      aside={
        <>
          <GoalNow goal={goal} />
          <GoalHistory goal={goal} />
          <Button kind="danger" onClick={() => void onDelete()}>
            {goals.delete}
          </Button>
        </>
      }
      asideLabel={plan.more}
    >
      <GoalFacts goal={goal} />
      <GoalPlaces seen={seen} />
      <Section
        title={goals.tasks}
        end={
          <LinkButton kind="plain" small href={`#/task/for/${goal.id}`}>
            {goals.addTask}
          </LinkButton>
        }
      >
        <Portions
          label={goals.tasks}
          items={tasks}
          render={(offer) => <TaskRow key={offer.task.id} {...offer} />}
        />
      </Section>
    </Page>
  );
}
