import { dayNow } from "#device/clock.ts";
import { LinkButton } from "#ui/button.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { Row } from "#ui/row.tsx";
import { atLineStart } from "#words/format.ts";
import { offerInWords } from "#words/offer.ts";
import { useWords } from "#words/react.ts";
import { OutcomeTrail } from "#forms/outcome-mark.tsx";
import { isText, joined } from "./said.ts";
import { isNow, type Offer } from "./use-offers.ts";
import styles from "./plan.module.css";

/** A task as an offer: what, what it is for, and a small button to say how it went. */
export function TaskRow(offer: Offer) {
  const { words, language } = useWords();
  const { page, plan } = words;
  const { task, offered, attempts } = offer;
  const { text, purpose, state, sense } = task.data;
  const isOpen = isNow(offer);
  const facts = joined([
    state === "open" ? offerInWords(words, language, task.data, offered, dayNow()) : page.taskStates[state],
    isOpen && (sense === "no" || sense === "partly") ? page.senses[sense] : null,
  ]);
  return (
    <Row
      title={text}
      lead={<GroupMark group="tasks" hollow={!isOpen} />}
      note={
        <span className={styles.about}>
          {isText(purpose) && isOpen ? (
            <span className={styles.line} dir="auto" translate="no">
              {purpose}
            </span>
          ) : null}
          <span>{atLineStart(language, facts)}</span>
          <OutcomeTrail outcomes={attempts.map(({ data }) => data.outcome)} />
        </span>
      }
      href={`#/task/${task.id}`}
      end={
        isOpen ? (
          <LinkButton kind="quiet" small href={`#/task/${task.id}/how`} aria-label={plan.tasks.howOf(text)}>
            {plan.tasks.how}
          </LinkButton>
        ) : undefined
      }
    />
  );
}
