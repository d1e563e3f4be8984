import { turned } from "#domain/changed.ts";
import { lineId } from "#domain/summary-line.ts";
import type { Task, TaskState } from "#domain/task.ts";
import { dayNow } from "#device/clock.ts";
import { rehearsingOf } from "#forms/addresses.ts";
import { useDecide } from "#forms/use-decide.ts";
import { Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { useWords } from "#words/react.ts";
import { isNow, type Offer } from "./use-offers.ts";
import styles from "./plan.module.css";

/** What becomes of the task: one tap, and another to take it back. */
export function TaskNow({ offer }: { readonly offer: Offer }) {
  const { checkIn, plan } = useWords().words;
  const { tasks } = plan;
  const { decide } = useDecide();
  const { task, offered } = offer;
  const { sense } = task.data;
  const makesSense = sense === null || sense === "yes";
  const become = (state: TaskState, more: Partial<Task> = {}) =>
    decide(
      "task",
      task.id,
      (before) => turned(before, { state, ...more }, { day: dayNow(), sessionId: null, line: "" }),
      tasks.said[state],
    );
  // Its own days have gone by: taken up again it is for the next session.
  const again = () =>
    become("open", { tell: false, ...(offered === "past" ? { until: { kind: "next-session" } } : {}) });
  return (
    <Section title={tasks.becomes}>
      <div className={styles.acts}>
        {task.data.state === "open" ? (
          <>
            <LinkButton kind="quiet" small href={`#/task/adapt/${task.id}`}>
              {tasks.acts.adapt}
            </LinkButton>
            <LinkButton kind="quiet" small href={`#/task/leave/${task.id}`}>
              {tasks.acts.decline}
            </LinkButton>
            {makesSense ? null : (
              <LinkButton kind="quiet" small href={rehearsingOf(lineId(task.id, "sense"))}>
                {checkIn.rehearseIt}
              </LinkButton>
            )}
            <Button kind="quiet" small onClick={() => void become("done")}>
              {tasks.acts.done}
            </Button>
            <Button kind="quiet" small onClick={() => void become("let-go")}>
              {tasks.acts.letGo}
            </Button>
          </>
        ) : null}
        {isNow(offer) ? null : (
          <Button kind="quiet" small onClick={() => void again()}>
            {tasks.acts.again}
          </Button>
        )}
      </div>
    </Section>
  );
}
