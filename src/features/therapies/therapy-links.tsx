import type { Id } from "#domain/id.ts";
import { Row, RowList } from "#ui/row.tsx";
import { useWords } from "#words/react.ts";

/** What belongs to one therapy and stands elsewhere. */
export function TherapyLinks({ therapyId }: { readonly therapyId: Id }) {
  const { therapies, ending } = useWords().words;
  return (
    <RowList label={therapies.toThis}>
      <Row voice="app" title={therapies.after} href={`#/plan/after/${therapyId}`} />
      <Row voice="app" title={ending.title} note={ending.hint} href={`#/rehearse/ending/${therapyId}`} />
      <Row voice="app" title={therapies.toCalendar} note={therapies.toCalendarHint} href="#/calendar" />
      <Row voice="app" title={therapies.beside} note={therapies.besideText} href="#/therapy/beside" />
    </RowList>
  );
}
