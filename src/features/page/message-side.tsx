import { broughtBack, emptyMessageDraft, isTooLong } from "#domain/message.ts";
import { Button } from "#ui/button.tsx";
import { Paper } from "#ui/card.tsx";
import { IconShare } from "#ui/icons.tsx";
import { Notice } from "#ui/notice.tsx";
import { OwnWords } from "#ui/own-words.tsx";
import { useToast } from "#ui/toast.tsx";
import { formatDay } from "#words/format.ts";
import { useWords } from "#words/react.ts";
import type { MessageState } from "./use-message.ts";
import { useSideHeight } from "./use-side-height.ts";
import styles from "./message.module.css";
import page from "./page.module.css";

interface MessageSideProps {
  readonly state: MessageState;
  readonly onSend: () => void;
}

/** The message itself, what is to be said about it, and the way out. */
export function MessageSide({ state, onSend }: MessageSideProps) {
  const { words, language } = useWords();
  const { message } = words;
  const side = useSideHeight();
  const startAnew = useMessageAnew(state);
  const { draft, offers, text } = state;
  const tooLong = isTooLong(text);
  return (
    <div className={styles.side} ref={side}>
      {draft.left === null || text === "" ? null : (
        <Notice
          kind="calm"
          actions={
            <Button kind="quiet" small onClick={startAnew}>
              {message.startAnew}
            </Button>
          }
        >
          {message.leftBefore(formatDay(language, draft.left, "short"))}
        </Notice>
      )}
      <Paper className={styles.bubble}>
        {text === "" ? (
          <p className={styles.blank}>{offers.length === 0 ? message.nothingToOffer : message.nothingYet}</p>
        ) : (
          <OwnWords as="div" text={text} />
        )}
      </Paper>
      {text === "" ? null : <p className={styles.only}>{words.page.onlyThis}</p>}
      <div role="status">{tooLong ? <Notice kind="careful">{message.tooLong}</Notice> : null}</div>
      {text === "" || tooLong ? null : (
        <div className={page.out}>
          <Button kind="main" wide icon={<IconShare />} onClick={onSend}>
            {message.send}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Empties the message; what was in it can come back. */
export function useMessageAnew({ update }: MessageState): () => void {
  const { message, common } = useWords().words;
  const show = useToast();
  return () => {
    const before = update(emptyMessageDraft);
    const onAct = () => void update((now) => broughtBack(now, before));
    show({ text: message.startedAnew, action: { label: common.undo, onAct } });
  };
}
