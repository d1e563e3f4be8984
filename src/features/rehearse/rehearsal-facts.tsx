import type { Rehearsal } from "#domain/rehearsal.ts";
import { Section } from "#ui/actions.tsx";
import { Recall } from "#ui/speech.tsx";
import { useWords } from "#words/react.ts";
import styles from "./rehearse.module.css";

/** What was written on the way, each where there is any. */
export function RehearsalFacts({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { rehearse, rehearsal: named } = useWords().words;
  const { one, about, fears, wants } = rehearse;
  const { feared, ifItHappened, ifNothing, example, firstWant, wantText } = rehearsal;
  const isText = (text: string) => text.trim() !== "";
  const fearedThings = feared.fears.map((fear) =>
    fear === "other" && isText(feared.other) ? feared.other : named.fears[fear],
  );
  const hasFears = fearedThings.length > 0 || feared.likely !== null;
  return (
    <>
      {isText(example) ? <Recall label={about.example} text={example} /> : null}
      {hasFears || isText(ifItHappened) || isText(ifNothing) ? (
        <Section title={one.feared}>
          {fearedThings.length === 0 ? null : (
            <ul className={styles.facts}>
              {fearedThings.map((fear) => (
                <li key={fear}>{fear}</li>
              ))}
            </ul>
          )}
          {feared.likely === null ? null : <p className={styles.small}>{one.likely(feared.likely)}</p>}
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
