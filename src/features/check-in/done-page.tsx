import { suggestions } from "#domain/bring.ts";
import { STEP_ITEMS, placeOf } from "#domain/check-in.ts";
import { startsOf } from "#domain/rehearsal-starts.ts";
import { ofTherapy, type Journal } from "#domain/journal.ts";
import type { Session } from "#domain/session.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { go, goBack } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { beginAt } from "#ui/use-place.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { asksHere } from "./beside.ts";
import { AFTER_SHORT, partsFor, placeOfPart } from "./parts.ts";
import styles from "./check-in.module.css";

/** After it is written: what was said, in the person's words, and what can be done with it, or nothing at all. */
export function DonePage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { checkIn, common, agreements } = useWords().words;
  const { after } = agreements;
  const journal = useJournal();
  const item = journal.session.find(({ id }) => id === params.id) ?? null;
  const session = item?.data ?? null;
  const could =
    session === null ? 0 : new Set(suggestions(journal, session.therapyId).map(({ from }) => from.id)).size;
  // What was low, or was not said, can be put into words: offered once, among other things.
  const hardToSay =
    item !== null &&
    startsOf(journal, item.data.therapyId).some(({ line }) => line.startsWith(`${item.id}.`));
  const placeOfNext =
    item === null
      ? AFTER_SHORT
      : placeOfPart(partsFor(asksHere(journal, { ...item.data, id: item.id }, item.data)), "next");
  const leave = () => goBack("/");
  const editAt = (part: number) => {
    go(`/check-in/edit/${params.id}`);
    beginAt(part);
  };
  const said = session === null ? [] : saidIn(session);
  const [first, ...more] = session === null ? [] : closingOf(session, checkIn);
  return (
    <Page
      title={checkIn.closingTitle}
      footer={
        <Button kind="main" wide onClick={leave}>
          {common.done}
        </Button>
      }
    >
      {first === undefined ? null : <p className={styles.closing}>{first}</p>}
      {said.length === 0 ? null : (
        <Card>
          {said.map((text, at) => (
            <OwnWords key={text} text={text} size={at === 0 ? "large" : "normal"} />
          ))}
        </Card>
      )}
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <RowList label={common.more}>
        {session === null || session.bring.text.trim() !== "" ? null : (
          <Row
            voice="app"
            title={checkIn.bringSomething}
            note={checkIn.bringSomethingHint}
            onAct={() => editAt(placeOfNext)}
          />
        )}
        {session === null || session.length === "complete" ? null : (
          <Row voice="app" title={checkIn.goOnToComplete} onAct={() => editAt(AFTER_SHORT)} />
        )}
        {session !== null && isAfterFirst(journal, session) ? (
          <Row
            voice="app"
            title={after.offer}
            note={after.offerHint}
            href={`#/plan/after/${session.therapyId}`}
          />
        ) : null}
        {could === 0 ? null : (
          <Row voice="app" title={checkIn.couldRaise(could)} note={checkIn.couldRaiseHint} href="#/bring" />
        )}
        {hardToSay ? (
          <Row voice="app" title={checkIn.rehearseIt} note={checkIn.rehearseItHint} href="#/rehearse" />
        ) : null}
        <Row voice="app" title={checkIn.seeInJourney} href="#/journey" />
        <Row voice="app" title={checkIn.makePage} href="#/page" />
      </RowList>
    </Page>
  );
}

/** The first session of this therapy that is told, and nothing said yet about whether to go back. It is offered once. */
function isAfterFirst(journal: Journal, { therapyId }: Session): boolean {
  const therapy = journal.therapy.find(({ id }) => id === therapyId)?.data;
  return (
    therapy !== undefined &&
    therapy.first.goBack === null &&
    ofTherapy(journal.session, therapyId).length === 1
  );
}

/** What was said, in the person's own words: at most two texts, so that it can be taken in at a glance. */
const saidIn = ({ word, line, moment }: Session): string[] =>
  [word, line, moment.text].filter((text) => text.trim() !== "").slice(0, 2);

const HEAVY: readonly Session["feelings"][number][] = [
  "sad",
  "angry",
  "ashamed",
  "hurt",
  "empty",
  "alone",
  "numb",
];

/** At most two sentences. They answer what was written, never how high or low it was. */
function closingOf(session: Session, { closings }: Words["checkIn"]): string[] {
  const low = STEP_ITEMS.filter((item) => (placeOf(item, session.answers[item].value) ?? 4) <= 1);
  const isHard = low.length >= 2 || session.feelings.some((feeling) => HEAVY.includes(feeling));
  const isUnsaid = session.answers.unsaid.value === "yes" || session.answers.unsaid.value === "partly";
  const first = isHard ? closings.hard : isUnsaid ? closings.unsaid : closings[session.length];
  return session.bring.text.trim() === "" ? [first] : [first, closings.bring];
}
