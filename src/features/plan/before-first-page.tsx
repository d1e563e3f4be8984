import { useEffect } from "react";
import { bringList } from "#domain/bring.ts";
import { idIn, type Id } from "#domain/id.ts";
import { therapyInView, type Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal, useUnfinished } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useTherapies } from "#forms/use-therapies.ts";
import { BeforeFirstNote } from "./before-first-note.tsx";
import { BeforeFirstQuestions } from "./before-first-questions.tsx";
import { typedIn } from "./use-plan-form.ts";
import styles from "./agreements.module.css";

const leave = () => goBack("/plan");

/** Before a first session, or while therapy is only an idea: what to ask, what to look out for, what should be known. */
export function BeforeFirstPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const journal = useJournal();
  const drafts = useUnfinished("before");
  const draftId = idIn(params.id);
  const { putInView } = useTherapies();
  const draft = drafts?.find(({ target }) => target === draftId) ?? null;
  const therapy = therapyInView(journal);
  const written = journal.therapy.find(({ id }) => id === typedIn(draft, "therapyId"))?.id ?? null;
  const isElsewhere = written !== null && written !== therapy?.id;
  useEffect(() => {
    // What was being written brings back the therapy it was written for, and its list with it.
    if (isElsewhere) void putInView(written);
    // Once for each.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isElsewhere, written]);
  if (isElsewhere || (draftId !== null && drafts === null)) return null;
  return therapy === null ? (
    <NoTherapy />
  ) : (
    <BeforeFirst key={therapy.id} therapy={therapy} draftId={draftId} />
  );
}

function BeforeFirst({
  therapy,
  draftId,
}: {
  readonly therapy: Item<"therapy">;
  readonly draftId: Id | null;
}) {
  const { agreements, common, therapies } = useWords().words;
  const { before, after } = agreements;
  const count = bringList(useJournal(), therapy.id).length;
  const { name } = therapy.data;
  return (
    <Page
      title={before.title}
      eyebrow={name.trim() === "" ? undefined : common.withName(name)}
      back={{ label: common.back, onBack: leave }}
      aside={
        <>
          <Section title={before.watch}>
            <ul className={styles.points}>
              {before.watchPoints.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <p>{before.watchEnd}</p>
          </Section>
          <RowList label={common.more}>
            <Row voice="app" title={before.day} note={before.dayHint} href={`#/therapy/${therapy.id}`} />
            <Row
              voice="app"
              title={before.afterwards}
              note={after.intro}
              href={`#/plan/after/${therapy.id}`}
            />
            <Row voice="app" title={therapies.toCalendar} note={therapies.toCalendarHint} href="#/calendar" />
          </RowList>
        </>
      }
      asideLabel={before.watch}
    >
      <p>{before.intro}</p>
      <BeforeFirstQuestions therapy={therapy} />
      <BeforeFirstNote therapyId={therapy.id} draftId={draftId} />
      {count === 0 ? null : (
        <RowList label={before.list}>
          <Row voice="app" title={before.list} note={before.listCount(count)} href="#/bring" />
        </RowList>
      )}
    </Page>
  );
}

/** Thinking about therapy is a place to begin: it is kept as one that has not begun yet. */
function NoTherapy() {
  const { agreements, common } = useWords().words;
  const { begin } = useTherapies();
  return (
    <Page title={agreements.before.title} back={{ label: common.back, onBack: leave }}>
      <Empty
        drawing={1}
        sentence={agreements.before.noTherapy}
        action={
          <Button kind="main" onClick={() => void begin({ state: "considering" })}>
            {agreements.before.begin}
          </Button>
        }
      />
    </Page>
  );
}
