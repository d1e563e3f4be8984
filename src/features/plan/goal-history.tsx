import { historyOf, stepsToRead, type Step } from "#domain/history.ts";
import type { Item } from "#domain/journal.ts";
import { useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { goalName } from "./plan-names.ts";
import { joined } from "./said.ts";
import { TurnHistory } from "./turn-history.tsx";

/** What happened in one step, in a few words. */
function whatHappened({ page, plan }: Words, { data, changes }: Step<"goal">, isFirst: boolean): string {
  const { history } = plan;
  if (isFirst) return data.unclear ? history.begunUnclear : history.begun;
  const parts = [
    changes.includes("state") ? history.goalStates[data.state] : null,
    changes.includes("unclear") ? (data.unclear ? history.unclear : history.clear) : null,
    changes.includes("text") && !changes.includes("unclear") ? history.reworded : null,
    changes.includes("agree") && data.agree !== null ? page.agreeing[data.agree] : null,
  ];
  const said = joined(parts);
  return said === "" ? history.changed : said;
}

export function GoalHistory({ goal }: { readonly goal: Item<"goal"> }) {
  const { words } = useWords();
  const { goals } = words.plan;
  const vault = useVault();
  const steps = stepsToRead(historyOf("goal", vault.versions(goal.id)));
  return (
    <TurnHistory
      steps={steps.map((step, at) => {
        const { data, changes } = step;
        const isFirst = at === 0;
        const isSaid = (field: "text" | "why" | "notice") => isFirst || changes.includes(field);
        return {
          stamp: step.stamp,
          changed: data.changed,
          what: whatHappened(words, step, isFirst),
          text: isSaid("text") ? goalName(words, data) : null,
          facts: [
            { label: goals.why, text: isSaid("why") ? data.why : "" },
            { label: goals.notice, text: isSaid("notice") ? data.notice : "" },
          ],
        };
      })}
    />
  );
}
