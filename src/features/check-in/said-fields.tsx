import { useState } from "react";
import { toTellIn } from "#domain/rehearse.ts";
import { SayingField } from "#forms/saying-field.tsx";
import { Button } from "#ui/button.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import type { Here } from "./beside.ts";
import styles from "./check-in.module.css";

const AT_FIRST = 3;

interface SaidFieldsProps {
  readonly here: Here;
  /** Something was told: the session is worth keeping, also where nothing else is said. */
  readonly onSaid: () => void;
}

/** What was going to be said in this session, and what became of it. Every answer is as good as the others. */
export function SaidFields({ here, onSaid }: SaidFieldsProps) {
  const { checkIn, saying: words } = useWords().words;
  const [isAll, setAll] = useState(false);
  const toTell = toTellIn(useJournal(), here);
  const shown = isAll ? toTell : toTell.slice(0, AT_FIRST);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      {shown.map(({ rehearsal, saying }) => (
        <SayingField
          key={rehearsal.id}
          rehearsal={rehearsal}
          saying={saying}
          here={{ day: here.day, sessionId: here.id }}
          onSaid={onSaid}
        />
      ))}
      {shown.length === toTell.length ? null : (
        <Button kind="plain" small onClick={() => setAll(true)}>
          {checkIn.agreedMore(toTell.length - shown.length)}
        </Button>
      )}
    </>
  );
}
