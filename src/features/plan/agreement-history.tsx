import type { Agreement } from "#domain/agreement.ts";
import { historyOf, stepsToRead, type Step } from "#domain/history.ts";
import type { Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { History, type HistoryStep } from "#ui/history.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";

/** What became of one agreement, with the sessions in which it changed. */
export function AgreementHistory({ agreement }: { readonly agreement: Item<"agreement"> }) {
  const { words, language } = useWords();
  const { agreements } = words;
  const { session: sessions } = useJournal();
  const steps = stepsToRead(historyOf("agreement", useVault().versions(agreement.id)));
  return (
    <Section title={agreements.history}>
      <History label={agreements.history} steps={steps.map(inWords).reverse()} />
    </Section>
  );

  function inWords({ stamp, data, changes }: Step<"agreement">, at: number): HistoryStep {
    const { day, sessionId, line } = data.changed;
    const isNew = (field: keyof Agreement) => at === 0 || changes.includes(field);
    const session = sessions.find(({ id }) => id === sessionId);
    const isAnew = at > 0 && !changes.includes("state") && data.state === "agreed";
    return {
      key: stamp.join(" "),
      when: formatDay(language, day, "short"),
      what: isAnew ? agreements.agreedAnew : agreements.states[data.state],
      own: [
        isNew("text") ? data.text : "",
        isNew("question") && data.state !== "agreed" ? data.question : "",
        line,
      ],
      more:
        session === undefined ? undefined : (
          <span>
            <LinkButton kind="plain" small href={`#/session/${session.id}`}>
              {agreements.inSession(formatDay(language, session.data.day, "short"))}
            </LinkButton>
          </span>
        ),
    };
  }
}
