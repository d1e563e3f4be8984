import type { ToBring } from "#domain/bring.ts";
import { addressOf } from "#forms/addresses.ts";
import { fromWhere } from "#forms/from-where.ts";
import { classNames } from "#ui/class-names.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { useWords } from "#words/react.ts";
import { useSaid } from "./use-said.ts";
import styles from "./bring.module.css";

interface LineWordsProps {
  readonly item: ToBring;
  readonly large?: boolean;
  readonly faded?: boolean;
  readonly isLink?: boolean;
}

/** What a line says, why, and where it comes from, with the way there. */
export function LineWords({ item, large = false, faded = false, isLink = true }: LineWordsProps) {
  const { words, language } = useWords();
  const { label, text, voice } = useSaid()(item);
  const from = fromWhere(words, language, item);
  return (
    <div className={classNames(styles.words, faded && styles.faded)}>
      {label === null ? null : <span className={styles.about}>{label}</span>}
      {voice === "own" ? (
        <OwnWords text={text} size={large ? "large" : "normal"} />
      ) : (
        <p className={large ? styles.large : undefined}>{text}</p>
      )}
      {isLink ? (
        <a className={styles.from} href={addressOf(item)}>
          {from}
        </a>
      ) : (
        <span className={styles.about}>{from}</span>
      )}
    </div>
  );
}
