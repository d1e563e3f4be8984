import { Section } from "#ui/actions.tsx";
import { Page } from "#ui/page.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useWords } from "#words/react.ts";
import { FilesSection } from "./files-section.tsx";

/** Which version this is, the files it runs from, and whose work is in it. */
export function AboutPage() {
  const { words } = useWords();
  const { about, settings, common } = words;
  return (
    <Page title={about.title} back={{ label: common.back, href: "#/settings" }}>
      <p>{settings.version(__APP_VERSION__)}</p>
      <FilesSection />
      <Section title={about.compareTitle}>
        {about.compare.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </Section>
      <Section title={about.freeTitle}>
        <p>{about.free}</p>
        <p>{about.source}</p>
        <RowList>
          <Row voice="app" title={about.licences} note={about.licencesHint} href="#/about/licences" />
        </RowList>
      </Section>
    </Page>
  );
}
