import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

interface WorkingProps {
  readonly text: string;
  readonly stopLabel: string;
  readonly onStop: () => void;
}

/** What is being done, with the way to stop it. */
export function Working({ text, stopLabel, onStop }: WorkingProps) {
  return (
    <Notice
      kind="calm"
      actions={
        <Button kind="plain" small onClick={onStop}>
          {stopLabel}
        </Button>
      }
    >
      <p>{text}</p>
    </Notice>
  );
}
