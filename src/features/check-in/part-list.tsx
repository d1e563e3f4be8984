import { useState } from "react";
import { useWatch } from "react-hook-form";
import { GroupMark } from "#ui/group-mark.tsx";
import { IconCheck } from "#ui/icons.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { FIRST, HEADING_OF_PART, isAnswered, type Beside, type Part } from "./parts.ts";
import type { SessionForm } from "./session-form.ts";
import styles from "./check-in.module.css";

export function titleOfPart(part: Part, { headings, parts }: Words["checkIn"]): string {
  switch (part) {
    case "bond":
    case "pace":
    case "openness":
      return headings[part];
    case "start":
    case "work":
    case "feelings":
    case "moment":
    case "tried":
    case "said":
    case "agreed":
    case "own":
    case "next":
      return parts[part];
  }
}

interface PartListProps {
  readonly form: SessionForm;
  readonly parts: readonly Part[];
  readonly beside: Beside;
  /** Its place, from 1. */
  readonly now: number;
  readonly onGo: (place: number) => void;
}

/** Every part, where one is, and whether something is written there. */
export function PartList({ form, parts, beside, now, onGo }: PartListProps) {
  const { checkIn } = useWords().words;
  const values = useWatch({
    control: form.control,
    compute: (all) => parts.map((part) => isAnswered(part, all, beside)),
  });
  return (
    <RowList label={checkIn.allParts}>
      {parts.map((part, at) => (
        <Row
          key={part}
          voice="app"
          title={titleOfPart(part, checkIn)}
          lead={values[at] ? <IconCheck /> : <span className={styles.open} />}
          note={values[at] ? checkIn.partBegun : checkIn.partEmpty}
          onAct={() => onGo(at + FIRST)}
          current={now === at + FIRST}
        />
      ))}
    </RowList>
  );
}

/** The name of the part, which takes the focus on arrival, and the way to all the others. */
export function PartHead({ part, ...list }: PartListProps & { readonly part: Part }) {
  const { parts, now, onGo } = list;
  const { words } = useWords();
  const { checkIn, common } = words;
  const [isOpen, setOpen] = useState(false);
  const heading = HEADING_OF_PART[part];
  const go = (place: number) => {
    setOpen(false);
    onGo(place);
  };
  return (
    <div className={styles.head}>
      <h2 className={styles.title} tabIndex={-1} data-part-heading="">
        {heading === undefined ? null : <GroupMark group={heading} />}
        {titleOfPart(part, checkIn)}
      </h2>
      <button
        type="button"
        className={styles.where}
        aria-label={checkIn.chooseOther(now, parts.length)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {checkIn.partOf(now, parts.length)}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 6 4.5 4.5L12.5 6" />
        </svg>
      </button>
      <Sheet open={isOpen} title={checkIn.allParts} closeLabel={common.close} onClose={() => setOpen(false)}>
        <PartList {...list} onGo={go} />
      </Sheet>
    </div>
  );
}
