import { useEffect, useRef, useState, type FormEvent } from "react";
import { readRecoveryCode } from "#domain/recovery-code.ts";
import { Button } from "#ui/button.tsx";
import { useWords } from "#words/react.ts";
import type { DoorProblem } from "./lock-page.tsx";
import styles from "./lock.module.css";
import { SecretField } from "#forms/secret-field.tsx";

interface DoorRecoveryProps {
  readonly busy: boolean;
  readonly onTry: (code: Uint8Array<ArrayBuffer>) => Promise<DoorProblem | null>;
}

/** The recovery code at the door. A slip in it is told apart from a code of something else. */
export function DoorRecovery({ busy, onTry }: DoorRecoveryProps) {
  const { lock } = useWords().words;
  const { door } = lock;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | undefined>();
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const read = readRecoveryCode(typed);
    const problem = read.ok ? await onTry(read.value) : null;
    if (read.ok && problem === null) return;
    setError(
      read.ok ? (problem === "wrong" ? door.codeWrong : lock.unavailable) : door.codeProblems[read.problem],
    );
    // One slip is mended, and not all of it typed again: so it is not selected.
    field.current?.focus();
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <SecretField
        ref={field}
        label={door.code}
        hint={door.codeHint}
        isShown
        value={typed}
        onType={(text) => {
          setTyped(text);
          setError(undefined);
        }}
        error={error}
      />
      <Button type="submit" wide busy={busy}>
        {door.open}
      </Button>
    </form>
  );
}
