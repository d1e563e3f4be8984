import { turned } from "#domain/changed.ts";
import type { GoalState } from "#domain/goal.ts";
import type { Item } from "#domain/journal.ts";
import { lineId } from "#domain/summary-line.ts";
import { dayNow } from "#device/clock.ts";
import { rehearsingOf } from "#forms/addresses.ts";
import { useDecide } from "#forms/use-decide.ts";
import { Section } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { useWords } from "#words/react.ts";
import { isText } from "./said.ts";
import styles from "./plan.module.css";

type OneTap = Exclude<GoalState, "replaced">;

const NEXT: Readonly<Record<GoalState, readonly OneTap[]>> = {
  open: ["reached", "paused", "let-go"],
  paused: ["open", "reached", "let-go"],
  reached: ["open"],
  "let-go": ["open"],
  replaced: ["open"],
};

/** What becomes of the goal: one tap, and another to take it back. */
export function GoalNow({ goal }: { readonly goal: Item<"goal"> }) {
  const { checkIn, plan } = useWords().words;
  const { goals } = plan;
  const { decide } = useDecide();
  const { state, changed, agree, unclear } = goal.data;
  // What could be said about it: the line of the journal from which words are found.
  const doubt = unclear ? "unclear" : agree === null || agree === "yes" ? null : "agree";
  const become = (next: OneTap) =>
    decide(
      "goal",
      goal.id,
      (before) =>
        turned(before, { state: next, replacedBy: null }, { day: dayNow(), sessionId: null, line: "" }),
      goals.said[next],
    );
  const isOpen = state === "open" || state === "paused";
  return (
    <Section title={goals.becomes}>
      <div className={styles.acts}>
        {NEXT[state].map((next) => (
          <Button key={next} kind="quiet" small onClick={() => void become(next)}>
            {goals.acts[next]}
          </Button>
        ))}
        {isOpen ? (
          <LinkButton kind="quiet" small href={`#/goal/instead/${goal.id}`}>
            {goals.acts.replaced}
          </LinkButton>
        ) : null}
        {isOpen && doubt !== null ? (
          <LinkButton kind="quiet" small href={rehearsingOf(lineId(goal.id, doubt))}>
            {checkIn.rehearseIt}
          </LinkButton>
        ) : null}
      </div>
      {state === "open" || isText(changed.line) ? null : (
        <div className={styles.begins}>
          <LinkButton kind="plain" small href={`#/goal/edit/${goal.id}`}>
            {goals.sayWhy}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}
