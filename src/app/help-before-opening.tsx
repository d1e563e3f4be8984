import { lazy, Suspense } from "react";
import { dayOf } from "#domain/day.ts";
import { momentNow } from "#device/clock.ts";

const UrgentPage = lazy(async () => ({ default: (await import("#features/help/urgent-page.tsx")).UrgentPage }));

/** Urgent help where no journal is open. The country is only guessed then, and a choice lasts until the page goes. */
export function HelpBeforeOpening() {
  return (
    <main id="main">
      <Suspense>
        <UrgentPage
          country={null}
          languageTags={navigator.languages}
          today={dayOf(momentNow())}
          back={{ href: "#/" }}
          onCountry={() => undefined}
        />
      </Suspense>
    </main>
  );
}
