import { therapyInView } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { EndingNext } from "./ending-next.tsx";
import { EndingTexts } from "./ending-texts.tsx";
import styles from "./ending.module.css";

/**
 * How to pause or to end, with words for it and what may be asked for. It asks for no reason and offers nothing that keeps
 * the person, in therapy or here. With an id it is about that therapy, otherwise about the one in view.
 */
export function EndingPage({ params }: { readonly params: { readonly id?: string | undefined } }) {
  const { ending, therapies, common } = useWords().words;
  const journal = useJournal();
  const therapy = journal.therapy.find(({ id }) => id === params.id) ?? therapyInView(journal);
  const name = therapy?.data.name.trim() ?? "";
  return (
    <Page
      title={ending.title}
      eyebrow={name === "" ? undefined : common.withName(name)}
      back={{ label: common.back, onBack: () => goBack("/") }}
      aside={
        <>
          <Section title={therapies.askTitle}>
            <ul className={styles.points}>
              {therapies.ask.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Section>
          <EndingNext therapy={therapy ?? null} />
        </>
      }
      asideLabel={ending.nextTitle}
    >
      <p>{ending.lead}</p>
      <Section title={ending.waysTitle}>
        <ul className={styles.ways} role="list">
          {Object.entries(ending.ways).map(([way, { title, text }]) => (
            <li key={way} className={styles.way}>
              <h3 className={styles.name}>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </Section>
      <EndingTexts address={therapy?.data.address ?? null} />
    </Page>
  );
}
