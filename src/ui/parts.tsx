import { useEffect, useRef, useState, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { IconCheck } from "./icons.tsx";
import { Row, RowList } from "./row.tsx";
import { Sheet } from "./sheet.tsx";
import styles from "./parts.module.css";

/** One part of a long form. */
export interface FormPart {
  readonly key: string;
  readonly title: string;
  /** Whether something is written there. */
  readonly begun: boolean;
}

interface PartsWords {
  /** Name of the list. */
  readonly all: string;
  readonly begun: string;
  readonly empty: string;
}

interface PartListProps {
  readonly parts: readonly FormPart[];
  /** Place of the one that is shown, from 1. */
  readonly now: number;
  readonly words: PartsWords;
  readonly onGo: (place: number) => void;
}

/** Every part of a long form, where one is, and whether something is written there. */
export function PartList({ parts, now, words, onGo }: PartListProps) {
  return (
    <RowList label={words.all}>
      {parts.map(({ key, title, begun }, at) => (
        <Row
          key={key}
          voice="app"
          title={title}
          lead={begun ? <IconCheck /> : <span className={styles.open} />}
          note={begun ? words.begun : words.empty}
          onAct={() => onGo(at + 1)}
          current={now === at + 1}
        />
      ))}
    </RowList>
  );
}

interface PartHeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The name is the question that is asked, and not a heading over several. */
  readonly isQuestion?: boolean | undefined;
  /** "3 of 9", and the same for those who listen, with what pressing it does. */
  readonly where: string;
  readonly whereLabel: string;
  readonly listTitle: string;
  readonly closeLabel: string;
  /** The list, made to close the sheet when one goes somewhere. */
  readonly renderList: (close: () => void) => ReactNode;
}

/** The name of the part, which takes the focus on arrival, and the way to all the others. */
export function PartHead(props: PartHeadProps) {
  const { title, lead, isQuestion = false, where, whereLabel, listTitle, closeLabel, renderList } = props;
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className={styles.head}>
      <h2
        className={classNames(styles.title, isQuestion && styles.question)}
        tabIndex={-1}
        data-part-heading=""
      >
        {lead}
        {title}
      </h2>
      <button
        type="button"
        className={styles.where}
        aria-label={whereLabel}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {where}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 6 4.5 4.5L12.5 6" />
        </svg>
      </button>
      <Sheet open={isOpen} title={listTitle} closeLabel={closeLabel} onClose={close}>
        {renderList(close)}
      </Sheet>
    </div>
  );
}

/** The name of the part takes the focus when one arrives there, so that the keyboard and the voice start where it starts. */
export function useFocusOnArrival(part: number): void {
  const before = useRef(part);
  useEffect(() => {
    if (before.current === part) return;
    before.current = part;
    const heading =
      document.querySelector<HTMLElement>("[data-part-heading]") ?? document.querySelector("h1");
    heading?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [part]);
}
