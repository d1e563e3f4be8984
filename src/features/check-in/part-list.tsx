import { useState } from "react";
import { useWatch } from "react-hook-form";
import { GroupMark } from "#ui/group-mark.tsx";
import { IconCheck } from "#ui/icons.tsx";
import { Row, RowList } from "#ui/row.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";
import { FIRST, HEADING_OF_PART, isAnswered, PARTS, type Part } from "./parts.ts";
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
    case "next":
      return parts[part];
  }
}

interface PartListProps {
  readonly form: SessionForm;
  /** 1 to 8. */
  readonly now: number;
  readonly onGo: (place: number) => void;
}

/** Every part, where one is, and whether something is written there. */
export function PartList({ form, now, onGo }: PartListProps) {
  const { checkIn } = useWords().words;
  const values = useWatch({
    control: form.control,
    compute: (all) => PARTS.map((part) => isAnswered(part, all)),
  });
  return (
    <RowList label={checkIn.allParts}>
      {PARTS.map((part, at) => (
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
export function PartHead({ form, now, onGo, part }: PartListProps & { readonly part: Part }) {
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
        aria-label={checkIn.chooseOther(now, PARTS.length)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {checkIn.partOf(now, PARTS.length)}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 6 4.5 4.5L12.5 6" />
        </svg>
      </button>
      <Sheet open={isOpen} title={checkIn.allParts} closeLabel={common.close} onClose={() => setOpen(false)}>
        <PartList form={form} now={now} onGo={go} />
      </Sheet>
    </div>
  );
}
