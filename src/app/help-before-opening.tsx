import { dayNow } from "#device/clock.ts";
import { UrgentPage } from "#features/help/urgent-page.tsx";

/** Urgent help where no journal is open. The country is only guessed then, and a choice lasts until the page goes. */
export function HelpBeforeOpening() {
  return (
    <main id="main">
      <UrgentPage
        country={null}
        languageTags={navigator.languages}
        today={dayNow()}
        back={{ href: "#/" }}
        onCountry={() => undefined}
      />
    </main>
  );
}
