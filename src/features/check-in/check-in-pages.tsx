import { useState } from "react";
import { isDay, type Day } from "#domain/day.ts";
import { idIn, type Id } from "#domain/id.ts";
import { therapyInView } from "#domain/journal.ts";
import { dayNow } from "#device/clock.ts";
import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning, type Beginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { SessionEditor, type Beginner } from "./session-editor.tsx";

interface Addressed {
  readonly params: Readonly<Record<string, string | undefined>>;
}

export const ShortCheckIn = ({ params }: Addressed) => (
  <CheckIn id={null} day={dayIn(params)} length="short" />
);

export const CompleteCheckIn = ({ params }: Addressed) => (
  <CheckIn id={null} day={dayIn(params)} length="complete" />
);

/** Goes on with what was being written. */
export const UnfinishedCheckIn = ({ params }: Addressed) => (
  <CheckIn id={idIn(params["id"])} day={null} length="short" />
);

/** A session that is written down already, in the whole form. */
export function EditSession({ params }: Addressed) {
  const vault = useVault();
  const journal = useJournal();
  const id = idIn(params["id"]);
  const isHere = journal.session.some((session) => session.id === id);
  // Once the form is open it stays, also when another tab deletes the session: what is typed is not taken away.
  const [wasHere] = useState(isHere);
  if (id === null || !wasHere || vault.entry(id) === null) return <Gone />;
  return <CheckIn id={id} day={null} length="complete" />;
}

interface CheckInProps {
  readonly id: Id | null;
  readonly day: Day | null;
  readonly length: Beginner["length"];
}

function CheckIn({ id, day, length }: CheckInProps) {
  const vault = useVault();
  const journal = useJournal();
  const { words } = useWords();
  const show = useToast();
  const beginning = useBeginning("session", id);
  const [emptied, setEmptied] = useState<Beginning | null>(null);
  const therapy = therapyInView(journal);
  if (beginning === null) return null;
  if (therapy === null) return <NoTherapy />;
  const shown = emptied ?? beginning;
  const startEmpty = () => {
    setEmptied({ target: vault.newId(), resumed: null });
    show({ text: words.checkIn.startedEmpty });
  };
  const beginner = { length, day: day ?? dayNow(), therapyId: therapy.id, time: therapy.data.time };
  return <SessionEditor key={shown.target} beginning={shown} beginner={beginner} onStartEmpty={startEmpty} />;
}

function NoTherapy() {
  const { checkIn, common } = useWords().words;
  return (
    <Page title={checkIn.title} back={{ label: common.back, onBack: () => goBack("/") }}>
      <Empty
        drawing={0}
        sentence={checkIn.noTherapy}
        action={
          <LinkButton kind="main" href="#/therapy/new">
            {checkIn.addTherapy}
          </LinkButton>
        }
      />
    </Page>
  );
}

function Gone() {
  const { checkIn, common } = useWords().words;
  return (
    <Page title={checkIn.goneTitle} back={{ label: common.back, onBack: () => goBack("/journey") }}>
      <Empty
        sentence={checkIn.goneText}
        action={
          <LinkButton kind="quiet" href="#/journey">
            {checkIn.seeInJourney}
          </LinkButton>
        }
      />
    </Page>
  );
}

function dayIn({ day }: Addressed["params"]): Day | null {
  return day !== undefined && isDay(day) ? day : null;
}
