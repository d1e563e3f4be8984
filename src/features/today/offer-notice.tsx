import { Button, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useWords } from "#words/react.ts";

interface OfferNoticeProps {
  readonly text: string;
  /** Where it leads, and what that is called. */
  readonly href: string;
  readonly label: string;
  readonly onLater: () => void;
}

/** Something that is good to do and does not have to be done now: one tap goes there, one puts it away. */
export function OfferNotice({ text, href, label, onLater }: OfferNoticeProps) {
  const { backup } = useWords().words;
  return (
    <Notice
      kind="calm"
      actions={
        <>
          <LinkButton kind="quiet" small href={href}>
            {label}
          </LinkButton>
          <Button kind="plain" small onClick={onLater}>
            {backup.reminder.later}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Notice>
  );
}
