import { useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { dayNow } from "#device/clock.ts";
import { BoundaryPage } from "#features/help/boundary-page.tsx";
import { UrgentPage } from "#features/help/urgent-page.tsx";
import type { Place } from "#words/content/country.ts";

/**
 * The two help pages where no journal is open. The country is only guessed then, and a choice lasts until one leaves them.
 * There is nowhere to keep a note yet, and no message to look up.
 */
export function HelpBeforeOpening() {
  const [path] = useHashLocation();
  const [country, setCountry] = useState<Place | null>(null);
  const help = {
    country,
    languageTags: navigator.languages,
    today: dayNow(),
    onCountry: setCountry,
  };
  return (
    <main id="main">
      {path === "/help/boundary" ? (
        <BoundaryPage {...help} back={{ href: "#/help/urgent" }} urgentHref="#/help/urgent" />
      ) : (
        <UrgentPage {...help} back={{ href: "#/" }} boundaryHref="#/help/boundary" />
      )}
    </main>
  );
}
