import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { OwnWords } from "./own-words.tsx";
import { Sheet } from "./sheet.tsx";

interface NotSavedProps {
  readonly title: string;
  readonly text: string;
  readonly todo: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
  readonly copyLabel: string;
  readonly onCopy: () => void;
}

/** Nothing was lost: it says why it is not on disk, and how the text gets to safety. */
export function NotSaved({ title, text, todo, retryLabel, onRetry, copyLabel, onCopy }: NotSavedProps) {
  return (
    <Notice
      kind="stop"
      title={title}
      actions={
        <>
          <Button kind="quiet" onClick={onRetry}>
            {retryLabel}
          </Button>
          <Button kind="quiet" onClick={onCopy}>
            {copyLabel}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <p>{todo}</p>
    </Notice>
  );
}

interface ClashSheetProps {
  readonly title: string;
  readonly text: string;
  readonly foot: string;
  readonly closeLabel: string;
  readonly mineLabel: string;
  readonly theirsLabel: string;
  /** Where both differ, as the person would read it. */
  readonly sides: readonly { readonly mine: string; readonly theirs: string }[];
  readonly choices: readonly { readonly label: string; readonly onChoose: () => void }[];
  readonly onClose: () => void;
}

/** Two windows changed the same thing differently: both are shown, and the person chooses. */
export function ClashSheet(props: ClashSheetProps) {
  const { title, text, foot, closeLabel, mineLabel, theirsLabel, sides, choices, onClose } = props;
  return (
    <Sheet
      title={title}
      closeLabel={closeLabel}
      onClose={onClose}
      footer={choices.map((choice, at) => (
        <Button key={choice.label} kind={at === 0 ? "main" : "quiet"} wide onClick={choice.onChoose}>
          {choice.label}
        </Button>
      ))}
    >
      <p>{text}</p>
      {sides.map((side, at) => (
        // Two questions can have the same two answers.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at}>
          <h3>{mineLabel}</h3>
          <OwnWords text={side.mine} />
          <h3>{theirsLabel}</h3>
          <OwnWords text={side.theirs} />
        </div>
      ))}
      <p>{foot}</p>
    </Sheet>
  );
}
