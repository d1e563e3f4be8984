import { useState, type ReactNode } from "react";
import { Button, type ButtonKind } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useWords } from "#words/react.ts";

interface TwiceProps {
  /** What the first press says, and what it is called for who does not see what stands around it. */
  readonly label: string;
  readonly name?: string;
  readonly kind?: ButtonKind;
  readonly icon?: ReactNode;
  /** What to know before the second press, and what that one says. */
  readonly warning: string;
  readonly sure: string;
  readonly onSure: () => void;
}

/** Done by two presses on two different buttons, the second below what has to be known first. */
export function Twice(props: TwiceProps) {
  const { label, name, kind = "quiet", icon, warning, sure, onSure } = props;
  const { common } = useWords().words;
  const [isAsked, ask] = useState(false);
  if (!isAsked)
    return (
      <Button kind={kind} icon={icon} aria-label={name} onClick={() => ask(true)}>
        {label}
      </Button>
    );
  const go = () => {
    ask(false);
    onSure();
  };
  return (
    <Notice
      kind="careful"
      actions={
        <>
          <Button small kind="quiet" onClick={go}>
            {sure}
          </Button>
          <Button small kind="plain" onClick={() => ask(false)}>
            {common.close}
          </Button>
        </>
      }
    >
      <p>{warning}</p>
    </Notice>
  );
}
