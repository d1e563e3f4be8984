import { useState } from "react";
import { RECOVERY_BYTES, recoveryGroups } from "#domain/recovery-code.ts";
import { copyText, printPage } from "#device/hand-over.ts";
import { randomBytes } from "#device/random.ts";
import { Actions, Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { useToast } from "#ui/toast.tsx";
import { useWords } from "#words/react.ts";
import { ConfirmCode } from "./confirm-code.tsx";
import { RecoverySheet } from "./recovery-sheet.tsx";
import styles from "./lock.module.css";

interface StepRecoveryProps {
  /** Whether an older code may be lying about. */
  readonly replaces: boolean;
  readonly onAnswer: (code: Uint8Array<ArrayBuffer> | null) => void;
}

/** A way back for who forgets the passcode: shown once, to be written down or printed, and confirmed. It may be left out. */
export function StepRecovery({ replaces, onAnswer }: StepRecoveryProps) {
  const { words } = useWords();
  const said = words.lock.recovery;
  const toast = useToast();
  const [code] = useState(() => randomBytes(RECOVERY_BYTES));
  const [isConfirming, confirm] = useState(false);
  const groups = recoveryGroups(code);
  if (isConfirming)
    return <ConfirmCode groups={groups} onSame={() => onAnswer(code)} onAgain={() => confirm(false)} />;
  const copy = async () => {
    const isDone = (await copyText(groups.join("-"))) === "done";
    toast({ text: isDone ? said.copied : words.common.couldNotCopy });
  };
  return (
    <Stack>
      <p>{said.text}</p>
      {replaces ? <p>{said.replaces}</p> : null}
      <ol className={styles.groups} translate="no" data-code="" aria-label={said.sheet}>
        {groups.map((group, at) => (
          // Two groups may be alike, and their places never change.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{group}</li>
        ))}
      </ol>
      <RecoverySheet title={said.sheet} groups={groups} />
      <Actions>
        <Button kind="quiet" onClick={printPage}>
          {said.print}
        </Button>
        <Button kind="quiet" onClick={() => void copy()}>
          {said.copy}
        </Button>
      </Actions>
      <Button wide onClick={() => confirm(true)}>
        {said.have}
      </Button>
      <p className={styles.quiet}>{said.withoutText}</p>
      <Button kind="plain" onClick={() => onAnswer(null)}>
        {said.without}
      </Button>
    </Stack>
  );
}
