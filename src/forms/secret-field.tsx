import type { ComponentProps } from "react";
import { TextField } from "#ui/field.tsx";
import { Switch } from "#ui/switch.tsx";
import { useWords } from "#words/react.ts";

type SecretFieldProps = Omit<ComponentProps<typeof TextField>, "onChange" | "voice" | "type"> & {
  readonly isShown: boolean;
  readonly onType: (typed: string) => void;
};

/**
 * Not for the browser to keep, to correct or to begin with a capital. Any keyboard, as a code may have any sign. Browsers do not
 * listen to "off" in a field for passwords: they offer to keep it in an account, and Chromium asks its maker whether it was ever
 * leaked. What stands for one time they leave alone. Once it is shown it is a field like all others.
 */
export function SecretField({ isShown, onType, ...rest }: SecretFieldProps) {
  return (
    <TextField
      {...rest}
      voice="app"
      type={isShown ? "text" : "password"}
      autoComplete={isShown ? "off" : "one-time-code"}
      autoCapitalize="none"
      onChange={(event) => onType(event.target.value)}
    />
  );
}

/** One for all secrets of a form. */
export function ShowSwitch({ isShown, onShow }: { isShown: boolean; onShow: (shown: boolean) => void }) {
  const { lock } = useWords().words;
  return <Switch label={lock.show} checked={isShown} onChange={(event) => onShow(event.target.checked)} />;
}
