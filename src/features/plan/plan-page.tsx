import { therapyInView } from "#domain/journal.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { AgreementsSection } from "./agreements-section.tsx";
import { FirstSessionOffer } from "./first-session-offer.tsx";
import { PlanEyebrow } from "./plan-eyebrow.tsx";

/** What was agreed with one therapist: where it is going, what to try, and how the two work. */
export function PlanPage() {
  const { words } = useWords();
  const journal = useJournal();
  const therapy = therapyInView(journal);
  if (therapy === null) return null;
  return (
    <Page title={words.common.places.plan} eyebrow={<PlanEyebrow therapy={therapy} />}>
      <TherapySwitch chosen={therapy.id} />
      <FirstSessionOffer therapy={therapy} />
      <AgreementsSection therapyId={therapy.id} />
    </Page>
  );
}
