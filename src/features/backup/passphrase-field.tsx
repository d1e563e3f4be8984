import { TextField } from "#ui/field.tsx";
import { Switch } from "#ui/switch.tsx";
import { useWords } from "#words/react.ts";

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isShown: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Not for the browser to keep, to correct or to begin with a capital. */
export function PassphraseField({ isShown, value, onChange, ...words }: PassphraseFieldProps) {
  return (
    <TextField
      {...words}
      voice="app"
      type={isShown ? "text" : "password"}
      autoComplete="off"
      autoCapitalize="none"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** One for all passphrases of a form. */
export function ShowSwitch({ isShown, onShow }: { isShown: boolean; onShow: (shown: boolean) => void }) {
  const { make } = useWords().words.backup;
  return <Switch label={make.show} checked={isShown} onChange={(event) => onShow(event.target.checked)} />;
}
