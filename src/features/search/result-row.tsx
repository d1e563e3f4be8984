import type { ItemKey } from "#domain/check-in.ts";
import type { Searched } from "#domain/search-index.ts";
import type { SearchQuery } from "#domain/search-query.ts";
import { resultOf } from "#domain/search-result.ts";
import type { SearchPart, SearchVocabulary } from "#domain/search-texts.ts";
import { Marked } from "#ui/marked.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { Row } from "#ui/row.tsx";
import { useJournal } from "#vault/react.ts";
import { atLineStart, formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { addressOfFound } from "./addresses.ts";
import styles from "./search.module.css";

interface ResultRowProps {
  readonly searched: Searched;
  readonly query: SearchQuery;
  readonly vocabulary: SearchVocabulary;
}

/** One thing that was found: what it is called by, where the words stand in it, what it is, and when. */
export function ResultRow({ searched, query, vocabulary }: ResultRowProps) {
  const { words, language } = useWords();
  const { search, common } = words;
  const journal = useJournal();
  const { item, day, group, therapyId } = searched;
  const { name, found } = resultOf(searched, query, vocabulary);
  const kind = words.backup.told.kinds[item.kind];
  const when = formatDay(language, day, "short");
  const therapy = journal.therapy.length > 1 && item.kind !== "therapy" ? journal.therapy : [];
  const who = therapy.find(({ id }) => id === therapyId)?.data.name.trim() ?? "";
  const mine =
    group === "apart" ? search.onlyMine.apart : found?.part === "private" ? search.onlyMine.private : null;
  const about = [name === null ? null : kind, when, who === "" ? null : common.withName(who), mine];
  const part = found === null ? null : partInWords(words, found.part);
  return (
    <Row
      title={name?.text ?? kind}
      voice={name === null ? "app" : "own"}
      marks={name?.marks}
      href={addressOfFound(journal, item)}
      note={
        <span className={styles.about}>
          {found === null ? null : (
            <span className={styles.found}>
              {part === null ? null : <span>{part}</span>}
              {found.voice === "own" ? (
                <OwnWords as="span" text={found.text} marks={found.marks} />
              ) : (
                <span className={styles.app}>
                  <Marked text={found.text} marks={found.marks} />
                </span>
              )}
            </span>
          )}
          <span>{atLineStart(language, about.filter((each) => each !== null).join(" · "))}</span>
        </span>
      }
    />
  );
}

function partInWords({ search, checkIn }: Words, part: SearchPart | null): string | null {
  if (part === null) return null;
  const { parts } = search;
  return Object.hasOwn(parts, part) ? parts[part as keyof typeof parts] : checkIn.shortItems[part as ItemKey];
}
