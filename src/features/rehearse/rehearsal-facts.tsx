import type { Rehearsal } from "#domain/rehearsal.ts";
import { FearedWords } from "#forms/saying-beside.tsx";
import { Section } from "#ui/actions.tsx";
import { Recall } from "#ui/speech.tsx";
import { useWords } from "#words/react.ts";
import styles from "./rehearse.module.css";

/** What was written on the way, each where there is any. */
export function RehearsalFacts({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { rehearse, rehearsal: named, saying } = useWords().words;
  const { one, about, fears, wants } = rehearse;
  const { feared, ifItHappened, ifNothing, example, firstWant, wantText } = rehearsal;
  const isText = (text: string) => text.trim() !== "";
  const hasFears = feared.fears.length > 0 || isText(feared.other) || feared.likely !== null;
  return (
    <>
      {isText(example) ? <Recall label={about.example} text={example} /> : null}
      {hasFears || isText(ifItHappened) || isText(ifNothing) ? (
        <Section title={saying.feared}>
          <FearedWords feared={feared} />
          {feared.likely === null ? null : <p className={styles.small}>{saying.likely(feared.likely)}</p>}
          {isText(ifItHappened) ? <Recall label={fears.ifItHappened} text={ifItHappened} /> : null}
          {isText(ifNothing) ? <Recall label={fears.ifNothing} text={ifNothing} /> : null}
        </Section>
      ) : null}
      {rehearsal.wants.length === 0 ? null : (
        <Section title={one.wanted}>
          <ul className={styles.facts}>
            {rehearsal.wants.map((want) => (
              <li key={want}>
                {want === firstWant && rehearsal.wants.length > 1
                  ? one.firstOfAll(named.wants[want])
                  : named.wants[want]}
              </li>
            ))}
          </ul>
          {isText(wantText) ? <Recall label={wants.change} text={wantText} /> : null}
        </Section>
      )}
    </>
  );
}
