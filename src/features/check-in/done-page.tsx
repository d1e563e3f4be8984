import { STEP_ITEMS, placeOf } from "#domain/check-in.ts";
import type { Session } from "#domain/session.ts";
import { Actions, Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { go, goBack } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { LAST } from "./parts.ts";
import { beginAt } from "./use-place.ts";

/** After it is written: what was said, in the person's words, and what can be done with it, or nothing at all. */
export function DonePage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { checkIn, common, today } = useWords().words;
  const session = useJournal().session.find(({ id }) => id === params.id)?.data ?? null;
  const leave = () => goBack("/");
  const said =
    session === null
      ? []
      : [session.word, session.line, session.moment.text].filter((text) => text.trim() !== "").slice(0, 2);
  const bring = session?.bring.text.trim() ?? "";
  const writeBring = () => {
    go(`/check-in/edit/${params.id}`);
    beginAt(LAST);
  };
  return (
    <Page
      title={checkIn.closingTitle}
      back={{ label: common.back, onBack: leave }}
      footer={
        <Actions>
          <Button kind="main" onClick={leave}>
            {common.done}
          </Button>
        </Actions>
      }
    >
      {session === null ? null : (
        <Stack>
          {said.length === 0 ? null : (
            <Card>
              {said.map((text, at) => (
                <OwnWords key={text} text={text} size={at === 0 ? "large" : "normal"} />
              ))}
            </Card>
          )}
          {closingOf(session, checkIn).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Stack>
      )}
      <RowList label={common.more}>
        {session === null || bring !== "" ? null : (
          <Row
            voice="app"
            title={checkIn.bringSomething}
            note={checkIn.bringSomethingHint}
            onAct={writeBring}
          />
        )}
        <Row voice="app" title={checkIn.seeInJourney} href="#/journey" />
        <Row voice="app" title={today.makePage} href="#/page" />
      </RowList>
    </Page>
  );
}

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
