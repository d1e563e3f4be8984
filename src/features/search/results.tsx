import type { RefObject } from "react";
import type { Searched } from "#domain/search-index.ts";
import type { SearchQuery } from "#domain/search-query.ts";
import type { SearchVocabulary } from "#domain/search-texts.ts";
import { Button } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { RowList } from "#ui/row.tsx";
import { useWords } from "#words/react.ts";
import { ResultRow } from "./result-row.tsx";
import styles from "./search.module.css";

interface ResultsProps {
  /** Where it is said how many there are. */
  readonly count: RefObject<HTMLParagraphElement | null>;
  readonly found: readonly Searched[];
  readonly isDone: boolean;
  readonly query: SearchQuery;
  /** How many of them are shown. */
  readonly shown: number;
  /** Null while the words are on their way. */
  readonly vocabulary: SearchVocabulary | null;
  readonly isNarrowed: boolean;
  readonly onMore: () => void;
  readonly onEverywhere: () => void;
}

/** What was found, newest first, as long a list as one wants to look at. How many there are is said to those who listen, too. */
export function Results(props: ResultsProps) {
  const { count, found, isDone, query, shown, vocabulary, isNarrowed, onMore, onEverywhere } = props;
  const { search } = useWords().words;
  const isNone = isDone && found.length === 0;
  return (
    <>
      <p ref={count} tabIndex={-1} className={styles.count} role="status">
        {isDone ? (isNone ? noneIn() : search.found(found.length)) : search.looking}
      </p>
      {isNone ? (
        <Empty
          drawing={0}
          sentence={search.noneHint}
          action={
            isNarrowed ? (
              <Button kind="quiet" onClick={onEverywhere}>
                {search.everywhere}
              </Button>
            ) : null
          }
        />
      ) : null}
      {found.length === 0 || vocabulary === null ? null : (
        <RowList label={search.resultsLabel}>
          {found.slice(0, shown).map((searched) => (
            <ResultRow key={searched.item.id} {...{ searched, query, vocabulary }} />
          ))}
        </RowList>
      )}
      {found.length > shown ? (
        <Button kind="quiet" wide onClick={onMore}>
          {search.showMore}
        </Button>
      ) : null}
    </>
  );

  function noneIn(): string {
    if (!isNarrowed) return search.none;
    return query.length === 0 ? search.noneChosen : search.noneFiltered;
  }
}
