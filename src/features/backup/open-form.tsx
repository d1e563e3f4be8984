import { useState, type FormEvent } from "react";
import { cleanPassphrase } from "#domain/passphrase.ts";
import { SecretField, ShowSwitch } from "#forms/secret-field.tsx";
import { Stack } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { useWords } from "#words/react.ts";
import { FileField } from "./file-field.tsx";

interface OpenFormProps {
  readonly busy: boolean;
  readonly onOpen: (file: File, passphrase: string) => void;
}

/** Which file, and its passphrase. */
export function OpenForm({ busy, onOpen }: OpenFormProps) {
  const { open } = useWords().words.backup;
  const [file, setFile] = useState<File | null>(null);
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
          error={tried && file === null ? open.noFile : undefined}
          onChange={setFile}
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
