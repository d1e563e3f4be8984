import { Actions } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useWords } from "#words/react.ts";
import styles from "./pause-sheet.module.css";

interface PauseSheetProps {
  readonly onClose: () => void;
  /** "I’ll stop here": leaves what is being done. What was written is kept by whoever shows this. */
  readonly onStop: () => void;
}

/** For when imagining it stirs things up: a moment in which nothing is asked, and two ways out of it. */
export function PauseSheet({ onClose, onStop }: PauseSheetProps) {
  const { pause, common } = useWords().words;
  return (
    <Sheet
      title={pause.title}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <Actions>
          <Button kind="quiet" onClick={onStop}>
            {common.stopHere}
          </Button>
          <Button kind="main" onClick={onClose}>
            {pause.goOn}
          </Button>
        </Actions>
      }
    >
      {pause.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      <LinkButton kind="plain" href="#/help/urgent">
        {common.urgentHelp}
      </LinkButton>
    </Sheet>
  );
}
