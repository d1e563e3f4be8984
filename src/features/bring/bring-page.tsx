import { bringList, suggestions } from "#domain/bring.ts";
import { arrangementId, movedBy } from "#domain/arrangement.ts";
import { ofTherapy, therapyInView } from "#domain/journal.ts";
import { arrangementOf } from "#domain/plan.ts";
import { nextSessionDay } from "#domain/rhythm.ts";
import { FIRST_THINGS, type LineId } from "#domain/summary-line.ts";
import { dayNow } from "#device/clock.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { useWrite } from "#forms/use-write.ts";
import { Actions } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { AddLine } from "./add-line.tsx";
import { BringLine } from "./bring-line.tsx";
import { Suggestions } from "./suggestions.tsx";
import styles from "./bring.module.css";

/** What waits for the next session of one therapy, in the person's order, and what could be said as well. */
export function BringPage() {
  const { words, language } = useWords();
  const { bring, common, message } = words;
  const journal = useJournal();
  const vault = useVault();
  const write = useWrite();
  const therapy = therapyInView(journal);
  if (therapy === null) return null;
  const waiting = bringList(journal, therapy.id);
  const could = suggestions(journal, therapy.id);
  const days = ofTherapy(journal.session, therapy.id).map(({ data }) => data.day);
  const next = nextSessionDay(therapy.data, dayNow(), days[0] ?? null);
  const move = (id: LineId, by: -1 | 1) => {
    // As it is at this moment: two presses may come faster than the screen.
    const now = vault.journal();
    const order = movedBy(
      bringList(now, therapy.id).map((item) => item.id),
      id,
      by,
    );
    if (order === null) return;
    const data = { ...arrangementOf(now, therapy.id), bring: order };
    void write([{ kind: "arrangement", id: arrangementId(therapy.id), data }]);
  };
  const about = [
    therapy.data.name.trim() === "" ? null : common.withName(therapy.data.name),
    next === null ? null : bring.eyebrow(formatDay(language, next, "weekday")),
  ].filter((part) => part !== null);
  return (
    <Page
      title={bring.title}
      eyebrow={about.length === 0 ? undefined : about.join(" · ")}
      back={{ label: common.back, onBack: () => goBack("/") }}
      aside={could.length === 0 ? undefined : <Suggestions key={therapy.id} items={could} />}
      asideLabel={bring.couldTitle}
      footer={
        <Actions>
          <LinkButton kind="quiet" href="#/page">
            {bring.makePage}
          </LinkButton>
          {waiting.length === 0 ? null : (
            <LinkButton kind="main" href="#/bring/session">
              {bring.inSession}
            </LinkButton>
          )}
        </Actions>
      }
    >
      <TherapySwitch chosen={therapy.id} />
      {waiting.length === 0 ? <Empty drawing={2} sentence={bring.empty} /> : null}
      {waiting.length > FIRST_THINGS ? <p className={styles.hint}>{bring.threeFit}</p> : null}
      {waiting.length === 0 ? null : (
        <ol className={styles.list} role="list" aria-label={bring.listLabel}>
          {waiting.map((item, at) => (
            <BringLine
              key={item.id}
              item={item}
              at={at}
              of={waiting.length}
              onMove={(by) => move(item.id, by)}
            />
          ))}
        </ol>
      )}
      <AddLine key={therapy.id} therapyId={therapy.id} />
      <p className={styles.instead}>
        <a href="#/page/message">{message.instead}</a>
      </p>
    </Page>
  );
}
