import { ofTherapy, type Item, type Journal } from "#domain/journal.ts";
import { Row, RowList } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { useTherapies } from "#forms/use-therapies.ts";

/** How many sessions long the questions about the first one are offered. */
const FRESH = 3;

type Offer = "before" | "after" | "begun" | "paused" | "ended" | null;

function offerFor(journal: Journal, { id, data }: Item<"therapy">): Offer {
  if (data.state === "paused" || data.state === "ended") return data.state;
  const count = ofTherapy(journal.session, id).length;
  const { atEase, goBack, line } = data.first;
  if (count === 0) return "before";
  const isSaid = atEase !== null || goBack !== null || line.trim() !== "";
  if (count <= FRESH && !isSaid) return "after";
  // Whoever comes again has begun, and only they can say so.
  return data.state === "considering" && count > 1 && goBack !== "no" ? "begun" : null;
}

/** Where this therapy stands, where that asks for a way in: before the first session, after it, at rest, at its end. */
export function FirstSessionOffer({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { words, language } = useWords();
  const { agreements, therapies } = words;
  const { before, after } = agreements;
  const { change } = useTherapies();
  const offer = offerFor(useJournal(), therapy);
  if (offer === null) return null;
  const { day } = therapy.data.ending;
  return (
    <RowList label={therapies.stands}>
      {offer === "before" ? (
        <Row voice="app" title={before.offer} note={before.offerHint} href="#/plan/before" />
      ) : offer === "after" ? (
        <Row voice="app" title={after.offer} note={after.offerHint} href={`#/plan/after/${therapy.id}`} />
      ) : offer === "begun" ? (
        <Row
          voice="app"
          title={therapies.begin}
          note={therapies.standing.considering}
          onAct={() => void change(therapy.id, { state: "active" }, therapies.now.active)}
        />
      ) : (
        <Row
          voice="app"
          title={
            offer === "ended" && day !== null
              ? therapies.endedOn(formatDay(language, day, "short"))
              : therapies.standing[offer]
          }
          note={offer === "ended" ? therapies.closing : therapies.toThis}
          href={offer === "ended" ? `#/therapy/${therapy.id}/closing` : `#/therapy/${therapy.id}`}
        />
      )}
    </RowList>
  );
}
