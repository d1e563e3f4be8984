import { SETTINGS_ID } from "#domain/id.ts";
import { settingsOf } from "#domain/journal.ts";
import { dayNow } from "#device/clock.ts";
import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { goBack } from "#ui/navigation.ts";
import { Row, RowList } from "#ui/row.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal, useVault } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import type { Place } from "#words/content/country.ts";
import { useWords } from "#words/react.ts";
import { OwnContacts } from "./own-contacts.tsx";
import { BoundaryPage } from "./boundary-page.tsx";
import { NewIncident } from "./incident-form.tsx";
import { UrgentPage } from "./urgent-page.tsx";

/** The two help pages while a journal is open: the chosen country is remembered. */
function useHelp() {
  const vault = useVault();
  const settings = settingsOf(useJournal());
  return {
    country: settings.country,
    languageTags: navigator.languages,
    today: dayNow(),
    back: { onBack: () => goBack("/") },
    onCountry: (place: Place) => void vault.save("settings", SETTINGS_ID, { ...settings, country: place }),
  };
}

export function UrgentHelp() {
  const { contacts } = useWords().words.help;
  const add = (
    <LinkButton kind="quiet" href="#/contact">
      {contacts.add}
    </LinkButton>
  );
  return <UrgentPage {...useHelp()} boundaryHref="#/help/boundary" own={<OwnContacts />} add={add} />;
}

export function BoundaryHelp() {
  const { words, language } = useWords();
  const { incident } = words.help;
  const show = useToast();
  const kept = useJournal().incident;
  return (
    <BoundaryPage {...useHelp()} urgentHref="#/help/urgent" messagesHref="#/rehearse/ending">
      <NewIncident onKept={() => show({ text: incident.kept })} />
      {kept.length === 0 ? null : (
        <Section title={incident.keptTitle}>
          <RowList>
            {kept.map((item) => (
              <Row
                key={item.id}
                title={item.data.text}
                note={atLineStart(language, formatDay(language, item.data.day, "long"))}
                href={`#/incident/${item.id}`}
              />
            ))}
          </RowList>
        </Section>
      )}
    </BoundaryPage>
  );
}
