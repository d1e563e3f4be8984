import { SEARCH_GROUPS, type SearchGroup } from "#domain/search-index.ts";
import { Section } from "#ui/actions.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { useWords } from "#words/react.ts";
import styles from "./search.module.css";

interface StartListProps {
  readonly counts: ReadonlyMap<SearchGroup, number>;
  readonly onChoose: (group: SearchGroup) => void;
}

/** Before anything is looked for: what there is, by what it is. */
export function StartList({ counts, onChoose }: StartListProps) {
  const { search } = useWords().words;
  const groups = SEARCH_GROUPS.filter((group) => counts.has(group));
  return (
    <>
      <p className={styles.soft}>{search.how}</p>
      {groups.length === 0 ? null : (
        <Section title={search.startTitle}>
          <RowList label={search.startTitle}>
            {groups.map((group) => (
              <Row
                key={group}
                voice="app"
                title={search.groups[group]}
                note={search.things(counts.get(group) ?? 0)}
                onAct={() => onChoose(group)}
              />
            ))}
          </RowList>
        </Section>
      )}
      <p className={styles.soft}>{search.promise}</p>
    </>
  );
}
