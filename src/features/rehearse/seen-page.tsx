import { therapyInView, type Item } from "#domain/journal.ts";
import { foreseen } from "#domain/rehearse.ts";
import { FEWEST_DOTS } from "#domain/summary-line.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { Section } from "#ui/actions.tsx";
import { LinkButton } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { SeenPicture } from "./seen-picture.tsx";
import { SeenTable } from "./seen-table.tsx";

/** Predictions beside outcomes. It only shows: nothing is counted, compared or concluded. */
export function SeenPage() {
  const therapy = therapyInView(useJournal());
  return therapy === null ? null : <Seen key={therapy.id} therapy={therapy} />;
}

function Seen({ therapy }: { readonly therapy: Item<"therapy"> }) {
  const { saying, common, rehearse } = useWords().words;
  const { seen: words } = saying;
  const seen = foreseen(useJournal(), therapy.id);
  return (
    <Page title={words.title} back={{ label: common.back, onBack: () => goBack("/rehearse") }}>
      <TherapySwitch chosen={therapy.id} />
      {seen.length === 0 ? (
        <Empty
          sentence={words.none}
          action={
            <LinkButton kind="quiet" href="#/rehearse">
              {rehearse.toRehearse}
            </LinkButton>
          }
        />
      ) : (
        <>
          <p>{words.intro}</p>
          {seen.length < FEWEST_DOTS ? null : (
            <Section title={words.pictureTitle}>
              <SeenPicture seen={seen} />
            </Section>
          )}
          <Section title={words.tableTitle}>
            <SeenTable seen={seen} />
          </Section>
        </>
      )}
    </Page>
  );
}
