import type { Day } from "#domain/day.ts";
import type { Item } from "#domain/journal.ts";
import { sayNow } from "#domain/trend-seen.ts";
import { ObservedList } from "#forms/observed.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";

interface ObservedProps {
  readonly therapy: Item<"therapy">;
  readonly today: Day;
  /** A session is still to be told: what it says comes first. */
  readonly isTelling: boolean;
}

/** At most one thing that can be seen in the latest answers. */
export function Observed({ therapy, today, isTelling }: ObservedProps) {
  const { observed } = useWords().words.trends;
  const now = sayNow(useJournal(), therapy, today);
  return (
    <ObservedList
      key={therapy.id}
      title={observed.title}
      therapyId={therapy.id}
      seen={now === null || isTelling ? [] : [now]}
      hasLink
    />
  );
}
