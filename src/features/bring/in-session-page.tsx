import { useState } from "react";
import { inHandOrder } from "#domain/arrangement.ts";
import { therapyInView, type Item } from "#domain/journal.ts";
import { plansFor } from "#domain/rehearse.ts";
import { isTalked, talkList, talkNow } from "#domain/talk.ts";
import { dayNow } from "#device/clock.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { Actions } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { TalkedLine } from "./talked-line.tsx";
import styles from "./bring.module.css";

/** The list in the room: large, one tap for each, and nothing else to decide. */
export function InSessionPage() {
  const journal = useJournal();
  const therapy = therapyInView(journal);
  return therapy === null ? null : <InSession key={therapy.id} therapy={therapy} />;
}

function InSession({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { bring, common, rehearse } = useWords().words;
  const journal = useJournal();
  const talk = talkNow(journal, therapy, dayNow());
  const found = talkList(journal, therapy.id, talk);
  // Nothing moves under the thumb: the order is that of the moment the page was opened, new lines come after.
  const [order] = useState(() => found.map(({ id }) => id));
  const lines = inHandOrder(found, order, ({ id }) => id);
  const open = lines.filter((item) => !isTalked(item)).length;
  const plans = plansFor(journal, therapy.id, talk.day);
  const name = therapy.data.name.trim();
  return (
    <Page
      title={bring.sessionTitle}
      eyebrow={name === "" ? undefined : common.withName(name)}
      back={{ label: common.back, onBack: () => goBack("/bring") }}
      footer={
        <Actions>
          <LinkButton kind="quiet" wide href="#/bring">
            {bring.toList}
          </LinkButton>
        </Actions>
      }
    >
      <TherapySwitch chosen={therapy.id} />
      {plans.length === 0 ? null : (
        <RowList label={rehearse.today.title}>
          {plans.map(({ id, data }) => (
            <Row
              key={id}
              title={data.plan.sentence}
              note={rehearse.one.card}
              href={`#/rehearse/${id}/card`}
            />
          ))}
        </RowList>
      )}
      {lines.length === 0 ? (
        <Empty drawing={3} sentence={bring.sessionEmpty} />
      ) : (
        <>
          <p className={styles.hint}>{bring.sessionText}</p>
          <ul className={styles.list} role="list" aria-label={bring.listLabel}>
            {lines.map((item) => (
              <TalkedLine key={item.id} item={item} talk={talk} />
            ))}
          </ul>
          <p className={styles.hint} role="status">
            {open === 0 ? bring.allTalked : open < lines.length ? bring.restWaits(open) : ""}
          </p>
        </>
      )}
    </Page>
  );
}
