import type { Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { useTherapies } from "#forms/use-therapies.ts";

/** Where one can go on from here. Going on with the therapy is not among it: whoever wants that needs no help of ours. */
export function EndingNext({ therapy }: { readonly therapy: Item<"therapy"> | null }) {
  const { words, language } = useWords();
  const { ending, therapies, help } = words;
  const { change } = useTherapies();
  const state = therapy?.data.state;
  const endedOn = state === "ended" ? (therapy?.data.ending.day ?? null) : null;
  const isOver = state === "paused" || state === "ended";
  return (
    <Section title={ending.nextTitle}>
      {isOver ? (
        <p>
          {endedOn === null
            ? therapies.standing[state]
            : therapies.endedOn(formatDay(language, endedOn, "short"))}
        </p>
      ) : null}
      <RowList label={ending.nextTitle}>
        <Row
          voice="app"
          title={ending.ownWords}
          note={ending.ownWordsHint}
          href="#/rehearse/new/pause-or-end"
        />
        {therapy === null || state !== "active" ? null : (
          <Row
            voice="app"
            title={ending.pauseHere}
            note={ending.pauseHereHint}
            onAct={() => void change(therapy.id, { state: "paused" }, therapies.now.paused)}
          />
        )}
        {therapy === null ? null : (
          <Row
            voice="app"
            title={therapies.closing}
            note={ending.closingHint}
            href={`#/therapy/${therapy.id}/closing`}
          />
        )}
        <Row voice="app" title={help.boundary.title} note={ending.boundaryHint} href="#/help/boundary" />
      </RowList>
    </Section>
  );
}
