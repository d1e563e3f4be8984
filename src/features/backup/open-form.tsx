import { useState, type FormEvent } from "react";
import { cleanPassphrase } from "#domain/passphrase.ts";
import { FileField } from "#forms/file-field.tsx";
import { SecretField, ShowSwitch } from "#forms/secret-field.tsx";
import { Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { useWords } from "#words/react.ts";

interface OpenFormProps {
  /** Opened with this app. */
  readonly given: File | null;
  readonly busy: boolean;
  readonly onOpen: (file: File, passphrase: string) => void;
}

/** Which file, and its passphrase. */
export function OpenForm({ given, busy, onOpen }: OpenFormProps) {
  const { open } = useWords().words.backup;
  const [file, setFile] = useState<File | null>(given);
  const [passphrase, setPassphrase] = useState("");
  const [isShown, show] = useState(false);
  const [tried, setTried] = useState(false);
  const isMissing = cleanPassphrase(passphrase) === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!busy && file !== null && !isMissing) onOpen(file, passphrase);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <FileField
          label={open.file}
          given={given}
          error={tried && file === null ? open.noFile : undefined}
          onChange={([chosen]) => setFile(chosen ?? null)}
        />
        <SecretField
          label={open.passphrase}
          isShown={isShown}
          value={passphrase}
          onType={setPassphrase}
          error={tried && isMissing ? open.noPassphrase : undefined}
        />
        <ShowSwitch isShown={isShown} onShow={show} />
        <Button type="submit" wide busy={busy}>
          {open.begin}
        </Button>
      </Stack>
    </form>
  );
}
