import { useMemo } from "react";
import { ofTherapy, therapyInView, type Item } from "#domain/journal.ts";
import { goalsInOrder } from "#domain/plan.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { AgreementsSection } from "./agreements-section.tsx";
import { FirstSessionOffer } from "./first-session-offer.tsx";
import { GoalsSection, isOpenGoal } from "./goals-section.tsx";
import { PlanEyebrow } from "./plan-eyebrow.tsx";
import { TasksSection } from "./tasks-section.tsx";
import { isNow, useOffers } from "./use-offers.ts";
import { WhatWas } from "./what-was.tsx";

/** What was agreed with one therapist: where it is going, what to try, and how the two work. */
export function PlanPage() {
  const therapy = therapyInView(useJournal());
  return therapy === null ? null : <Plan key={therapy.id} therapy={therapy} />;
}

function Plan({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { common, plan } = useWords().words;
  const journal = useJournal();
  const goals = goalsInOrder(journal, therapy.id);
  const tasks = useMemo(() => ofTherapy(journal.task, therapy.id), [journal.task, therapy.id]);
  const offers = useOffers(therapy.id, tasks);
  return (
    <Page
      title={common.places.plan}
      eyebrow={<PlanEyebrow therapy={therapy} />}
      aside={
        <>
          <AgreementsSection therapyId={therapy.id} />
          <WhatWas
            goals={goals.filter((goal) => !isOpenGoal(goal))}
            offers={offers.filter((offer) => !isNow(offer))}
          />
        </>
      }
      asideLabel={plan.beside}
    >
      <TherapySwitch chosen={therapy.id} />
      <FirstSessionOffer therapy={therapy} />
      <GoalsSection therapyId={therapy.id} goals={goals} />
      <TasksSection offers={offers} />
    </Page>
  );
}
