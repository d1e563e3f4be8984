import { historyOf, stepsToRead, type Step } from "#domain/history.ts";
import type { Item } from "#domain/journal.ts";
import { useVault } from "#vault/react.ts";
import { untilInWords } from "#words/offer.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { joined } from "./said.ts";
import { TurnHistory } from "./turn-history.tsx";

/** What happened in one step, in a few words. */
function whatHappened({ page, plan }: Words, { data, changes }: Step<"task">, until: string): string {
  const { history } = plan;
  const parts = [
    changes.includes("state") ? history.taskStates[data.state] : null,
    changes.includes("adapted") ? history.adapted : changes.includes("text") ? history.reworded : null,
    changes.includes("until") || changes.includes("time") ? until : null,
    changes.includes("sense") && data.sense !== null ? page.senses[data.sense] : null,
  ];
  const said = joined(parts);
  return said === "" ? history.changed : said;
}

/** Every version of the task, each as it was then. */
export function TaskHistory({ task }: { readonly task: Item<"task"> }) {
  const { words, language } = useWords();
  const { history } = words.plan;
  const vault = useVault();
  const steps = stepsToRead(historyOf("task", vault.versions(task.id)));
  return (
    <TurnHistory
      steps={steps.map((step, at) => {
        const { data, changes } = step;
        const isFirst = at === 0;
        const until = untilInWords(words, language, data, data.changed.day);
        return {
          stamp: step.stamp,
          changed: data.changed,
          what: isFirst ? joined([history.begun, until]) : whatHappened(words, step, until),
          text: isFirst || changes.includes("text") ? { text: data.text, voice: "own" as const } : null,
          facts: [
            {
              label: history.purpose,
              text: isFirst || changes.includes("purpose") ? data.purpose : "",
            },
          ],
        };
      })}
    />
  );
}
