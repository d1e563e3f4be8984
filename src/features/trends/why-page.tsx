import { HEADING_OF } from "#domain/check-in.ts";
import type { Item } from "#domain/journal.ts";
import { idIn } from "#domain/id.ts";
import { LineField } from "#forms/line-field.tsx";
import { useDecide } from "#forms/use-decide.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { GroupMark } from "#ui/group-mark.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import styles from "./trends.module.css";

/** What was seen one time, what the person chose, and why that may be: to write, to change, or to take back. */
export function WhyPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { trends, common } = useWords().words;
  const id = idIn(params.id);
  const observation = useJournal().observation.find((each) => each.id === id);
  if (observation !== undefined) return <Why observation={observation} />;
  return (
    <Page title={trends.observed.goneTitle} back={{ label: common.back, onBack: () => goBack("/trends") }}>
      <Empty
        drawing={0}
        sentence={trends.observed.goneText}
        action={
          <LinkButton kind="quiet" href="#/trends">
            {trends.toTrends}
          </LinkButton>
        }
      />
    </Page>
  );
}

function Why({ observation: { id, data } }: { readonly observation: Item<"observation"> }) {
  const { words, language } = useWords();
  const { trends, common, checkIn } = words;
  const { observed } = trends;
  const journal = useJournal();
  const { remove } = useDecide();
  const leave = () => goBack("/trends");
  const takeBack = async () => {
    if (await remove(id)) leave();
  };
  const hasSession = journal.session.some((session) => session.id === data.sessionId);
  return (
    <Page title={observed.whyTitle} back={{ label: common.back, onBack: leave }}>
      <div className={styles.observed}>
        <p className={styles.heading}>
          <GroupMark group={HEADING_OF[data.item]} />
          {checkIn.shortItems[data.item]}
        </p>
        <p className={styles.lead}>{atLineStart(language, observed.patterns[data.pattern])}</p>
        <p className={styles.soft}>
          {observed.beforeIs(observed.choices[data.choice], formatDay(language, data.day, "short"))}
        </p>
      </div>
      <LineField kind="observation" id={id} field="why" form="why" label={observed.whyLabel} />
      <p className={styles.links}>
        {hasSession ? <a href={`#/session/${data.sessionId}`}>{trends.toSession}</a> : null}
        <a href={`#/trends/${data.item}`}>{observed.seePicture}</a>
      </p>
      <div>
        <Button kind="danger" onClick={() => void takeBack()}>
          {observed.takeBack}
        </Button>
      </div>
    </Page>
  );
}
