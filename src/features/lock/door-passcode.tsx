import { useEffect, useRef, useState, type FormEvent } from "react";
import { cleanPasscode } from "#domain/passcode.ts";
import { Button } from "#ui/button.tsx";
import { useWords } from "#words/react.ts";
import type { DoorProblem } from "./lock-page.tsx";
import styles from "./lock.module.css";
import { SecretField, ShowSwitch } from "#forms/secret-field.tsx";
import { useWait } from "./use-wait.ts";
import type { Locked } from "#vault/locked.ts";

interface DoorPasscodeProps {
  readonly locked: Locked;
  /** Something is being tried already. */
  readonly busy: boolean;
  readonly onTry: (passcode: string) => Promise<DoorProblem | null>;
}

/** The passcode at the door. After a wrong one the field is ready for another. */
export function DoorPasscode({ locked, busy, onTry }: DoorPasscodeProps) {
  const { lock } = useWords().words;
  const { door } = lock;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isShown, show] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const wait = useWait(locked);
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || wait.isWaiting) return;
    if (cleanPasscode(typed) === "") return setError(door.nothing);
    setError(undefined);
    const problem = await onTry(typed);
    if (problem === null) return;
    setError(problem === "waiting" ? undefined : problem === "wrong" ? door.wrong : lock.unavailable);
    field.current?.focus();
    field.current?.select();
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <SecretField
        ref={field}
        label={door.passcode}
        isShown={isShown}
        value={typed}
        onType={setTyped}
        error={error}
      />
      <div>
        <ShowSwitch isShown={isShown} onShow={show} />
        <p role="status">{wait.said}</p>
      </div>
      <Button type="submit" wide busy={busy}>
        {door.open}
      </Button>
    </form>
  );
}
