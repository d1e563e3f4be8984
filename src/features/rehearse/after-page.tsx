import { useState } from "react";
import { daysBetween, isDay, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import { sayingsOf } from "#domain/rehearse.ts";
import { dayNow } from "#device/clock.ts";
import { SayingField } from "#forms/saying-field.tsx";
import { sessionOn } from "#forms/saying-form.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { DayField } from "#ui/field.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

type Params = { readonly params: { readonly id?: string | undefined } };

/** How it went, a new time: where no session is written down, or later. */
export function AfterPage({ params }: Params) {
  const journal = useJournal();
  const rehearsal = journal.rehearsal.find(({ id }) => id === params.id);
  // What was told a moment ago is gone on with, also after a look at another page or a reload.
  const [begun] = useState(() => sayingIn(history.state));
  if (rehearsal === undefined) return <GonePage />;
  return <Tell rehearsal={rehearsal} begun={begun} day={dayToTell(journal, rehearsal)} isNew />;
}

/** One time that is told already, to change or delete. */
export function SayingPage({ params }: Params) {
  const journal = useJournal();
  // Once it is open it stays, also when a second tap takes back what was told.
  const [saying] = useState(() => journal.saying.find(({ id }) => id === params.id));
  const rehearsal = journal.rehearsal.find(({ id }) => id === saying?.data.rehearsalId);
  if (saying === undefined || rehearsal === undefined) return <GonePage />;
  return <Tell rehearsal={rehearsal} begun={saying.id} day={saying.data.day} isNew={false} />;
}

/** A session is told within days; after that, today is the better guess. */
const RECENT_DAYS = 6;

/** The day of the last session, where it is recent and not told about yet; else today. */
function dayToTell(journal: Journal, rehearsal: Item<"rehearsal">): Day {
  const today = dayNow();
  const last = ofTherapy(journal.session, rehearsal.data.therapyId)[0]?.data.day ?? today;
  const isRecent = last >= rehearsal.data.day && last <= today && daysBetween(last, today) <= RECENT_DAYS;
  const isTold = sayingsOf(journal, rehearsal).some(({ data }) => data.day === last);
  return isRecent && !isTold ? last : today;
}

/** Which one was begun on this page stands beside the address, so that nothing is told in it. */
function sayingIn(state: unknown): Id | null {
  const isKnown = typeof state === "object" && state !== null && "saying" in state;
  return isKnown && typeof state.saying === "string" ? (state.saying as Id) : null;
}

interface TellProps {
  readonly rehearsal: Item<"rehearsal">;
  readonly begun: Id | null;
  readonly day: Day;
  readonly isNew: boolean;
}

function Tell({ rehearsal, begun, day: first, isNew }: TellProps) {
  const { saying: words, common } = useWords().words;
  const journal = useJournal();
  const [id, setId] = useState(begun);
  const [typed, setTyped] = useState<string>(first);
  const saying = journal.saying.find((each) => each.id === id) ?? null;
  const day = isDay(typed) ? typed : first;
  const leave = () => goBack(`/rehearse/${rehearsal.id}`);
  const said = (told: Id) => {
    setId(told);
    if (isNew) history.replaceState({ ...history.state, saying: told }, "");
  };
  return (
    <Page
      title={words.title}
      back={{ label: common.back, onBack: leave }}
      footer={
        <Button kind="main" wide onClick={leave}>
          {common.done}
        </Button>
      }
      footnote={saying === null ? undefined : words.keptAsYouGo}
    >
      <p>{words.intro}</p>
      <SayingField
        rehearsal={rehearsal}
        saying={saying}
        here={{ day, sessionId: sessionOn(journal, rehearsal.data.therapyId, day) }}
        withDay
        onSaid={said}
        onDeleted={leave}
      />
      {saying === null ? (
        <DayField
          label={words.when}
          error={isDay(typed) ? undefined : common.errors.notADay}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : null}
    </Page>
  );
}

function GonePage() {
  const { saying: words, common } = useWords().words;
  return (
    <Page title={words.goneTitle} back={{ label: common.back, onBack: () => goBack("/rehearse") }}>
      <Empty
        sentence={words.goneText}
        action={
          <LinkButton kind="quiet" href="#/rehearse">
            {words.toRehearse}
          </LinkButton>
        }
      />
    </Page>
  );
}
