import type { Id } from "#domain/id.ts";
import { ofTherapy } from "#domain/journal.ts";
import type { ReviewChoice } from "#domain/review.ts";
import { Section } from "#ui/actions.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

interface Way {
  readonly href: string;
  readonly title: string;
  readonly note?: string;
}

/** Where each choice leads. Nothing is begun by having chosen, and going on from here is another choice. */
export function OnwardWays({
  choice,
  therapyId,
}: {
  readonly choice: ReviewChoice | null;
  readonly therapyId: Id;
}) {
  const { onward } = useWords().words.looking;
  const journal = useJournal();
  const frequency = ofTherapy(journal.agreement, therapyId).find(({ data }) => data.topic === "frequency");
  const rehearse: Way = { href: "#/rehearse/new", title: onward.rehearse, note: onward.rehearseHint };
  const ending: Way = {
    href: `#/rehearse/ending/${therapyId}`,
    title: onward.ending,
    note: onward.endingHint,
  };
  const today: Way = { href: "#/", title: onward.today };
  const ways: Readonly<Record<ReviewChoice, readonly Way[]>> = {
    stay: [{ href: "#/bring", title: onward.bring }, today],
    change: [rehearse, { href: "#/plan", title: onward.goals, note: onward.goalsHint }],
    "space-out": [
      {
        href: frequency === undefined ? "#/agreement/new/frequency" : `#/agreement/${frequency.id}`,
        title: onward.frequency,
        note: onward.frequencyHint,
      },
      { href: `#/therapy/${therapyId}`, title: onward.rhythm, note: onward.rhythmHint },
      { ...rehearse, href: "#/rehearse/new/frame" },
    ],
    pause: [ending],
    end: [
      ending,
      { href: `#/therapy/${therapyId}/closing`, title: onward.closing, note: onward.closingHint },
    ],
  };
  const shown = choice === null ? [today] : ways[choice];
  return (
    <Section title={onward.title}>
      <RowList label={onward.title}>
        {shown.map(({ href, title, note }) => (
          <Row key={href} voice="app" title={title} note={note} href={href} />
        ))}
      </RowList>
    </Section>
  );
}
