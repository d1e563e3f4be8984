import { useState } from "react";
import { idIn } from "#domain/id.ts";
import { ofTherapy, therapyInView, type Item } from "#domain/journal.ts";
import { emptyRehearsal, REHEARSAL_TOPICS, type Rehearsal, type RehearsalTopic } from "#domain/rehearsal.ts";
import { startAt } from "#domain/rehearsal-starts.ts";
import { REHEARSAL_STEPS, type RehearsalStep } from "#domain/rehearsal-steps.ts";
import { newRound } from "#domain/rehearse.ts";
import { lineIdSchema, type LineId } from "#domain/summary-line.ts";
import { dayNow } from "#device/clock.ts";
import { useBeginningAbout } from "#forms/use-beginning-about.ts";
import { useToast } from "#ui/toast.tsx";
import { useBeginning } from "#vault/entry-editor.ts";
import { useJournal, useVault } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { GonePage, NoTherapyPage } from "./gone-page.tsx";
import { RehearsalEditor } from "./rehearsal-editor.tsx";

interface Addressed {
  readonly params: Readonly<Record<string, string | undefined>>;
}

const stepIn = ({ step }: Addressed["params"]): RehearsalStep | null =>
  REHEARSAL_STEPS.find((each) => each === step) ?? null;

/** Something new, from nothing: the whole way, the short one (`short`), or about one topic. */
export function NewRehearsal({ params }: Addressed) {
  const topic = REHEARSAL_TOPICS.find((each) => each === params["what"]) ?? null;
  const isShort = params["what"] === "short";
  return (
    <Anew from={null} topic={topic} isShort={isShort} first={isShort || topic !== null ? "about" : "right"} />
  );
}

/** Something new, from a line of the journal. */
export function RehearsalFrom({ params }: Addressed) {
  const journal = useJournal();
  // As it was on arrival: what another tab changes in it must not take the form away.
  const [{ from, start }] = useState(() => {
    const parsed = lineIdSchema.safeParse(`${params["record"]}.${params["field"]}`);
    const line = parsed.success ? parsed.data : null;
    const therapy = therapyInView(journal);
    return {
      from: line,
      start: line === null || therapy === null ? null : startAt(journal, therapy.id, line),
    };
  });
  return (
    <Anew from={start === null ? null : from} topic={start?.topic ?? null} isShort={false} first="right" />
  );
}

interface AnewProps {
  readonly from: LineId | null;
  readonly topic: RehearsalTopic | null;
  readonly isShort: boolean;
  readonly first: RehearsalStep;
}

function Anew({ from, topic, isShort, first }: AnewProps) {
  const { startedEmpty } = useWords().words.rehearse;
  const journal = useJournal();
  const show = useToast();
  const therapy = useStaying(therapyInView(journal));
  const { beginning, anew } = useBeginningAbout({
    form: "rehearsal",
    key: `${therapy?.id ?? ""} ${from ?? ""} ${topic ?? ""}`,
    // What was begun here may have become another topic by now.
    isAbout: (values, isHere) =>
      values["therapyId"] === therapy?.id &&
      values["from"] === from &&
      values["follows"] === null &&
      (isHere || topic === null || values["topic"] === topic),
  });
  if (therapy === null) return <NoTherapyPage />;
  if (beginning === null) return null;
  // The two of them go on speaking as in the last one.
  const voice = ofTherapy(journal.rehearsal, therapy.id)[0]?.data.voice ?? null;
  const startEmpty = () => {
    anew();
    show({ text: startedEmpty });
  };
  return (
    <RehearsalEditor
      key={beginning.target}
      beginning={beginning}
      empty={() => ({ ...emptyRehearsal(therapy.id, dayNow(), from), topic, voice })}
      therapy={therapy}
      isShort={isShort}
      first={first}
      onStartEmpty={startEmpty}
    />
  );
}

/** A new round of one that was said in part, or not: everything that was written goes along. */
export function RehearsalAgain({ params }: Addressed) {
  const id = idIn(params["id"]);
  const journal = useJournal();
  const { beginning } = useBeginningAbout({
    form: "rehearsal",
    key: id ?? "",
    isAbout: (values) => values["follows"] === id,
  });
  const [before] = useState(() => journal.rehearsal.find((each) => each.id === id));
  const therapy = useStaying(therapyOf(journal.therapy, before?.data));
  if (before === undefined || therapy === null) return <GonePage />;
  if (beginning === null) return null;
  return (
    <RehearsalEditor
      key={beginning.target}
      beginning={beginning}
      empty={() => newRound(before.id, before.data, dayNow())}
      therapy={therapy}
      isShort={false}
      first="words"
      onStartEmpty={null}
    />
  );
}

/** One that is there, or was begun and left. Opens at the step that is asked for. */
export function EditRehearsal({ params }: Addressed) {
  const id = idIn(params["id"]);
  const vault = useVault();
  const journal = useJournal();
  const beginning = useBeginning("rehearsal", id);
  // Once the form is open it stays, also when another tab deletes it: what is typed is not taken away.
  const [wasThere] = useState(() => id !== null && vault.entry(id) !== null);
  const kept = journal.rehearsal.find((each) => each.id === id)?.data;
  const typed = beginning?.resumed?.values as Partial<Rehearsal> | null | undefined;
  const therapy = useStaying(therapyOf(journal.therapy, kept ?? typed ?? undefined));
  if (beginning === null) return null;
  if (id === null || therapy === null || (!wasThere && beginning.resumed === null)) return <GonePage />;
  return (
    <RehearsalEditor
      key={beginning.target}
      beginning={beginning}
      empty={() => emptyRehearsal(therapy.id, dayNow())}
      therapy={therapy}
      isShort={false}
      first={stepIn(params) ?? "about"}
      onStartEmpty={null}
    />
  );
}

/** The therapy a form was opened for stays its own, whatever another tab looks at or deletes meanwhile. */
function useStaying(found: Item<"therapy"> | null | undefined): Item<"therapy"> | null {
  const journal = useJournal();
  const [first, setFirst] = useState(found ?? null);
  if (first === null && found) setFirst(found);
  return journal.therapy.find(({ id }) => id === first?.id) ?? first;
}

const therapyOf = (
  therapies: readonly Item<"therapy">[],
  about: Partial<Pick<Rehearsal, "therapyId">> | undefined,
): Item<"therapy"> | undefined => therapies.find(({ id }) => id === about?.therapyId);
