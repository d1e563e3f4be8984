import type { ReactNode } from "react";
import { isSaid, markOf, type Foreseen } from "#domain/rehearse.ts";
import { FearedWords } from "#forms/saying-beside.tsx";
import { rehearsalName } from "#forms/saying-name.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { SeenMark } from "./seen-mark.tsx";
import { fearedIn } from "./seen-picture.tsx";
import styles from "./seen.module.css";

const COLUMNS = ["day", "about", "feared", "likely", "said", "happened"] as const;
type Column = (typeof COLUMNS)[number];

/** The same in words. Where there is no room for columns each time is a card of its own, and still a row of the table. */
export function SeenTable({ seen }: { readonly seen: readonly Foreseen[] }) {
  const { seen: words } = useWords().words.saying;
  return (
    <div className={styles.tableRoom}>
      <table className={styles.table} aria-label={words.title}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map((each) => (
            <SeenRow key={`${each.rehearsal.id} ${each.saying?.id}`} seen={each} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SeenRow({ seen }: { readonly seen: Foreseen }) {
  const { words, language } = useWords();
  const { seen: place } = words.saying;
  const { rehearsal, saying } = seen;
  const feared = fearedIn(seen);
  const name = rehearsalName(words, rehearsal.data);
  const isFearWritten = feared.fears.length > 0 || feared.other.trim() !== "";
  const href = saying === null ? `#/rehearse/${rehearsal.id}` : `#/rehearse/saying/${saying.id}`;
  const cells: Readonly<Record<Exclude<Column, "day">, ReactNode>> = {
    about: name.voice === "own" ? <OwnWords text={name.text} /> : name.text,
    feared: isFearWritten ? <FearedWords feared={feared} /> : <Missing />,
    likely: feared.likely === null ? <Missing /> : place.likelyAt(feared.likely),
    said: saying === null ? words.rehearsal.decisions["decided-not"] : words.rehearsal.said[saying.data.said],
    happened: <Happened seen={seen} />,
  };
  return (
    <tr>
      <th scope="row" className={styles.when}>
        <a href={href}>{formatDay(language, seen.day, "short")}</a>
      </th>
      {COLUMNS.filter((column) => column !== "day").map((column) => (
        <td key={column}>
          <Label column={column} words={words} />
          {cells[column]}
        </td>
      ))}
    </tr>
  );
}

/** The name of a column where there is no room for a row of them. Those who listen hear the column itself. */
function Label({ column, words }: { readonly column: Column; readonly words: Words }) {
  return (
    <span className={styles.columnName} aria-hidden="true">
      {words.saying.seen[column]}
    </span>
  );
}

function Missing() {
  const { seen: words } = useWords().words.saying;
  return <span className={styles.soft}>{words.notWritten}</span>;
}

/** What became of it, and what was written about that. */
function Happened({ seen }: { readonly seen: Foreseen }) {
  const { seen: words } = useWords().words.saying;
  const mark = markOf(seen);
  const { saying } = seen;
  const text = saying === null ? "" : isSaid(saying) ? saying.data.happened : saying.data.hindered;
  return (
    <div className={styles.outcome}>
      <p className={styles.became}>
        <SeenMark mark={mark} />
        {words.marks[mark]}
      </p>
      {text.trim() === "" ? null : <OwnWords text={text} />}
    </div>
  );
}
