import { useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { dayNow } from "#device/clock.ts";
import { BoundaryPage } from "#features/help/boundary-page.tsx";
import { People } from "#features/help/own-contacts.tsx";
import { UrgentPage } from "#features/help/urgent-page.tsx";
import type { Door } from "#vault/ways.ts";
import type { Place } from "#words/content/country.ts";

/**
 * The two help pages where no journal is open. Of one that is locked, the country and the people that were chosen for this are
 * here; otherwise the country is only guessed, and a choice lasts until one leaves them. There is nowhere to keep a note yet, and no message to look up.
 */
export function HelpBeforeOpening({ door }: { readonly door: Door | null }) {
  const [path] = useHashLocation();
  const [country, setCountry] = useState<Place | null>(null);
  const help = {
    country: country ?? door?.country ?? null,
    languageTags: navigator.languages,
    today: dayNow(),
    onCountry: setCountry,
  };
  return (
    <main id="main">
      {path === "/help/boundary" ? (
        <BoundaryPage {...help} back={{ href: "#/help/urgent" }} urgentHref="#/help/urgent" />
      ) : (
        <UrgentPage
          {...help}
          back={{ href: "#/" }}
          boundaryHref="#/help/boundary"
          own={<People people={door?.contacts ?? []} />}
        />
      )}
    </main>
  );
}
