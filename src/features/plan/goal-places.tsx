import { FEWEST_DOTS } from "#domain/summary-line.ts";
import type { Item } from "#domain/journal.ts";
import { Section } from "#ui/actions.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { Row } from "#ui/row.tsx";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import { PlacePicture } from "./place-picture.tsx";
import { Portions } from "#forms/portions.tsx";
import { isText } from "./said.ts";
import styles from "./plan.module.css";

/** Where the goal was seen over time: from three places on as a picture, and always as a list that says the same. */
export function GoalPlaces({ seen }: { readonly seen: readonly Item<"progress">[] }) {
  const { words, language } = useWords();
  const { goals } = words.plan;
  const places = seen.filter(({ data }) => data.place !== null);
  const newest = [...seen].reverse();
  return (
    <Section title={goals.seen}>
      {seen.length === 0 ? <p className={styles.soft}>{goals.seenNone}</p> : null}
      <div className={styles.beside}>
        {places.length < FEWEST_DOTS ? null : <PlacePicture seen={seen.map(({ data }) => data)} />}
        <Portions
          label={goals.seen}
          items={newest}
          portion={6}
          render={({ id, data }) => (
            <Row
              key={id}
              voice="app"
              title={data.place === null ? goals.seenWithout : goals.seenAt(data.place)}
              note={
                <>
                  {atLineStart(language, formatDay(language, data.day, "short"))}
                  {isText(data.line) ? <OwnWords text={data.line} /> : null}
                </>
              }
              href={`#/goal/see/${id}`}
            />
          )}
        />
      </div>
    </Section>
  );
}
