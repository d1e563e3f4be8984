import { useRef, useState, type FormEvent } from "react";
import { beginErasing } from "#device/erase-mark.ts";
import { Stack } from "#ui/actions.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { SecretField } from "#forms/secret-field.tsx";
import { TextField } from "#ui/field.tsx";
import { useVault } from "#vault/react.ts";
import type { KeyProblem } from "#vault/ways.ts";
import { keyProblemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

type Problem = KeyProblem | "not-the-word" | "nothing";

/**
 * Asks for a word to be written, since no slip of a finger writes it, and for the passcode where there is one: whoever finds
 * the journal open must not be able to take it away.
 */
export function EraseForm() {
  const { words } = useWords();
  const { erase, lock } = words;
  const vault = useVault();
  const isLocked = vault.ways() !== null;
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState("");
  const [passcode, setPasscode] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const problemNow = async (): Promise<Problem | null> => {
    if (written.trim().toLowerCase() !== erase.word) return "not-the-word";
    if (!isLocked) return null;
    if (passcode === "") return "nothing";
    const checked = await vault.checkKey(passcode);
    return checked.ok ? null : checked.problem;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const found = await problemNow();
    setBusy(false);
    setProblem(found);
    if (found === null) beginErasing();
    else if (found !== "not-the-word") field.current?.select();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <TextField
          label={erase.confirm(erase.word)}
          hint={erase.beginHint}
          error={problem === "not-the-word" ? erase.notTheWord(erase.word) : undefined}
          voice="app"
          autoCapitalize="none"
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
        {isLocked ? (
          <SecretField
            ref={field}
            label={lock.current.label}
            error={
              problem === null || problem === "not-the-word" ? undefined : keyProblemWords(words, problem)
            }
            isShown={false}
            value={passcode}
            onType={setPasscode}
          />
        ) : null}
        <Button kind="danger" type="submit" wide busy={busy}>
          {erase.begin}
        </Button>
        <LinkButton kind="quiet" wide href="#/settings">
          {erase.leave}
        </LinkButton>
      </Stack>
    </form>
  );
}
