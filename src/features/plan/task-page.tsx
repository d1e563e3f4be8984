import { useMemo } from "react";
import { idIn } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { Actions } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { goBack } from "#ui/navigation.ts";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { DidNotFit } from "./did-not-fit.tsx";
import { GonePage } from "./form-page.tsx";
import { TaskFacts } from "./task-facts.tsx";
import { TaskHistory } from "./task-history.tsx";
import { TaskNow } from "./task-now.tsx";
import { TaskTimes } from "./task-times.tsx";
import { useDecide } from "#forms/use-decide.ts";
import { useOffers } from "./use-offers.ts";

/** One task: what it is and what for, how it went each time, and what became of it. */
export function TaskPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const id = idIn(params.id);
  const task = useJournal().task.find((each) => each.id === id);
  return task === undefined ? <GonePage /> : <TaskView task={task} />;
}

function TaskView({ task }: { readonly task: Item<"task"> }) {
  const { common, plan } = useWords().words;
  const { remove } = useDecide();
  const tasks = useMemo(() => [task], [task]);
  const [offer] = useOffers(task.data.therapyId, tasks);
  const leave = () => goBack("/plan");
  if (offer === undefined) return null;
  const { attempts } = offer;
  const onDelete = async () => {
    if (await remove(task.id, ...attempts.map(({ id }) => id))) leave();
  };
  return (
    <Page
      title={plan.tasks.one}
      back={{ label: common.back, onBack: leave }}
      footer={
        <Actions>
          <LinkButton kind="quiet" href={`#/task/edit/${task.id}`}>
            {plan.edit}
          </LinkButton>
          <LinkButton kind="main" href={`#/task/${task.id}/how`}>
            {plan.tasks.how}
          </LinkButton>
        </Actions>
      }
      aside={
        <>
          <TaskNow offer={offer} />
          <TaskHistory task={task} />
          <Button kind="danger" onClick={() => void onDelete()}>
            {plan.tasks.delete}
          </Button>
        </>
      }
      asideLabel={plan.more}
    >
      <TaskFacts offer={offer} />
      {task.data.tell ? <Notice kind="calm">{plan.onTheList}</Notice> : null}
      <DidNotFit offer={offer} />
      <TaskTimes attempts={attempts} />
    </Page>
  );
}
