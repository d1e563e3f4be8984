import { useState } from "react";
import { daysBetween, isDay, type Day } from "#domain/day.ts";
import type { Id } from "#domain/id.ts";
import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import { sayingsOf } from "#domain/rehearse.ts";
import { dayNow } from "#device/clock.ts";
import { SayingField } from "#forms/saying-field.tsx";
import { sessionOn } from "#forms/saying-form.ts";
import { Button } from "#ui/button.tsx";
import { DayField } from "#ui/field.tsx";
import { goBack, goInstead } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { GonePage } from "./gone-page.tsx";

type Params = { readonly params: { readonly id?: string | undefined } };

/** How it went, a new time: where no session is written down, or later. */
export function AfterPage({ params }: Params) {
  const journal = useJournal();
  const rehearsal = journal.rehearsal.find(({ id }) => id === params.id);
  if (rehearsal === undefined) return <GonePage />;
  return <Tell rehearsal={rehearsal} begun={null} day={dayToTell(journal, rehearsal)} />;
}

/** One time that is told already, to change or delete. */
export function SayingPage({ params }: Params) {
  const journal = useJournal();
  // Once it is open it stays, also when a second tap takes back what was told.
  const [saying] = useState(() => journal.saying.find(({ id }) => id === params.id));
  const rehearsal = journal.rehearsal.find(({ id }) => id === saying?.data.rehearsalId);
  if (saying === undefined || rehearsal === undefined) return <GonePage />;
  return <Tell rehearsal={rehearsal} begun={saying.id} day={saying.data.day} />;
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

/** The first tap led here: the focus stays on what was tapped. A number beside the address, as nothing else may stand there. */
const isFromTap = (state: unknown): boolean => typeof state === "object" && state !== null && "told" in state;

/** What was told a moment ago has its own address from then on, for a look at another page and for a reload. */
function goToTold(id: Id): void {
  goInstead(`/rehearse/saying/${id}`);
  history.replaceState({ ...history.state, told: 1 }, "");
}

interface TellProps {
  readonly rehearsal: Item<"rehearsal">;
  /** Null for a new time. */
  readonly begun: Id | null;
  readonly day: Day;
}

function Tell({ rehearsal, begun, day: first }: TellProps) {
  const { saying: words, common } = useWords().words;
  const journal = useJournal();
  const [id, setId] = useState(begun);
  const [isWanted] = useState(() => begun !== null && isFromTap(history.state));
  const [typed, setTyped] = useState<string>(first);
  const saying = journal.saying.find((each) => each.id === id) ?? null;
  const day = isDay(typed) ? typed : first;
  const leave = () => goBack(`/rehearse/${rehearsal.id}`);
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
        onSaid={begun === null ? goToTold : setId}
        isWanted={isWanted}
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
