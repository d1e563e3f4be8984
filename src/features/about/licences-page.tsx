import { Section } from "#ui/actions.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Page } from "#ui/page.tsx";
import { useWords } from "#words/react.ts";
import styles from "./about.module.css";
import { LICENCES } from "./licences.ts";

/** Whose work is in the app, and under which conditions: their own texts, which are in English and stay as they are. */
export function LicencesPage() {
  const { about, common } = useWords().words;
  return (
    <Page title={about.licences} back={{ label: common.back, href: "#/about" }}>
      <p>{about.licencesText}</p>
      <p>{about.drawn}</p>
      <Section title={about.works(LICENCES.works.length)}>
        {LICENCES.works.map((work) => (
          <Disclosure
            key={`${work.name} ${work.version}`}
            summary={
              <span translate="no">
                {`${work.name} ${work.version} `}
                <span className={styles.quiet}>{work.licence}</span>
              </span>
            }
          >
            <div className={styles.text} lang="en" translate="no">
              {work.source === "" ? null : <p>{work.source}</p>}
              <p>{work.text.map((place) => LICENCES.paragraphs[place]).join("\n\n")}</p>
            </div>
          </Disclosure>
        ))}
      </Section>
    </Page>
  );
}
