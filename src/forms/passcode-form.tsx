import { useRef, useState, type FormEvent } from "react";
import { cleanPasscode } from "#domain/passcode.ts";
import { Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { useVault } from "#vault/react.ts";
import type { KeyProblem } from "#vault/ways.ts";
import { keyProblemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { SecretField, ShowSwitch } from "./secret-field.tsx";

interface PasscodeFormProps {
  /** What is said before it is asked, such as what follows. */
  readonly lead?: string | undefined;
  readonly goOn: string;
  readonly onAnswer: (current: string) => void;
}

/** Asks for the passcode once more: whoever finds the journal open can read it, and must not be able to do more. */
export function PasscodeForm({ lead, goOn, onAnswer }: PasscodeFormProps) {
  const { words } = useWords();
  const { lock } = words;
  const vault = useVault();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isShown, show] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<KeyProblem | "nothing" | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (cleanPasscode(typed) === "") return setProblem("nothing");
    setBusy(true);
    setProblem(null);
    const checked = await vault.checkKey(typed);
    if (checked.ok) return onAnswer(typed);
    setBusy(false);
    setProblem(checked.problem);
    field.current?.select();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        {lead === undefined ? null : <p>{lead}</p>}
        <SecretField
          ref={field}
          label={lock.current.label}
          isShown={isShown}
          value={typed}
          onType={setTyped}
          error={problem === null ? undefined : keyProblemWords(words, problem)}
        />
        <ShowSwitch isShown={isShown} onShow={show} />
        <Button type="submit" wide busy={busy}>
          {goOn}
        </Button>
      </Stack>
    </form>
  );
}
