import { useMemo } from "react";
import { messageFrom, messageLeft, partsOf } from "#domain/message.ts";
import { findPersonal } from "#domain/summary-names.ts";
import { canShareText } from "#device/hand-over.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { IconCopy, IconShare } from "#ui/icons.tsx";
import { Notice } from "#ui/notice.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useNameHints } from "./name-hints.ts";
import { PersonalCheck } from "./personal-check.tsx";
import { useLeaving } from "./use-leaving.ts";
import type { MessageState } from "./use-message.ts";
import page from "./page.module.css";

interface MessageSheetProps {
  readonly state: MessageState;
  readonly onClose: () => void;
}

/** The last look before it leaves: who is named, what leaving means, and how. */
export function MessageSheet({ state, onClose }: MessageSheetProps) {
  const { words } = useWords();
  const { message, common } = words;
  const { draft, therapyId, text, today, update } = state;
  const { sendText, record } = useLeaving();
  const found = usePersonal(state);
  const leave = async (way: "copy" | "share") => {
    const refused = { copy: common.couldNotCopy, share: message.couldNotShare };
    if (!(await sendText(way, text, refused))) return;
    onClose();
    const before = update((now) => messageLeft(now, today));
    // Whether it was sent in the end is nowhere to be seen from here, so the person can say that it was not.
    const onAct = () => void update((now) => (now.left === null ? now : messageLeft(now, before.left)));
    const handed = { therapyId, what: "message", day: today, way, text, from: null, to: null } as const;
    await record(handed, { label: message.notSent, onAct });
  };
  return (
    <Sheet title={message.beforeTitle} closeLabel={common.close} onClose={onClose}>
      <PersonalCheck
        found={found}
        masked={draft.masked}
        none={message.foundNone}
        onMask={(change) => void update((now) => messageLeft(change(now), null))}
      />
      <Notice kind="careful">
        <p>{message.outside}</p>
        <p>{words.page.clipboard}</p>
      </Notice>
      <Notice
        kind="calm"
        actions={
          <LinkButton kind="quiet" small href="#/help/urgent">
            {message.urgent}
          </LinkButton>
        }
      >
        {message.notUrgent}
      </Notice>
      <div className={page.ways} role="group" aria-label={words.page.waysLabel}>
        {canShareText() ? (
          <Button kind="main" wide icon={<IconShare />} onClick={() => void leave("share")}>
            {words.page.ways.share}
          </Button>
        ) : null}
        <Button
          kind={canShareText() ? "quiet" : "main"}
          wide
          icon={<IconCopy />}
          onClick={() => void leave("copy")}
        >
          {message.copy}
        </Button>
      </div>
    </Sheet>
  );
}

/** Looked for in the message without its dots, so that what is covered can be shown again. */
function usePersonal({ draft, proposed }: MessageState) {
  const journal = useJournal();
  const hints = useNameHints();
  return useMemo(() => {
    const bare = messageFrom({ ...draft, masked: [] }, proposed);
    return findPersonal(
      partsOf(bare),
      journal.therapy.map((therapy) => therapy.data.name),
      hints,
    );
  }, [journal, draft, proposed, hints]);
}
