import { useRef, useState } from "react";
import { therapyInView, type Item } from "#domain/journal.ts";
import { sentencesIn, wordsIn } from "#domain/message.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import type { Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { InOneWindow } from "./in-one-window.tsx";
import { KeepingProblem } from "./keeping-problem.tsx";
import { MessageEdges } from "./message-edges.tsx";
import { MessageOffers } from "./message-offers.tsx";
import { MessageSentences } from "./message-sentences.tsx";
import { MessageSheet } from "./message-sheet.tsx";
import { MessageSide, useMessageAnew } from "./message-side.tsx";
import { useMessage } from "./use-message.ts";
import { useLastWords, type Turn } from "./use-turn.ts";
import { WhatElse } from "./what-else.tsx";
import styles from "./message.module.css";

/** A few sentences to send before the session, for the therapy in view. */
export function MessageScreen() {
  const therapy = therapyInView(useJournal());
  if (therapy === null) return null;
  return (
    <InOneWindow key={therapy.id} of="message" therapyId={therapy.id}>
      {(turn, beginning) => <Desk therapy={therapy} turn={turn} beginning={beginning} />}
    </InOneWindow>
  );
}

interface DeskProps {
  readonly therapy: Item<"therapy">;
  readonly turn: Turn;
  readonly beginning: Beginning;
}

/** What could be said and what is said on one side, the message on the other. What is seen there is what leaves. */
function Desk({ therapy, turn, beginning }: DeskProps) {
  const { message, common } = useWords().words;
  const state = useMessage(therapy, beginning);
  useLastWords(state.keeper, turn);
  const startAnew = useMessageAnew(state);
  // Once it has left, starting anew is offered where that is said.
  const hasAnew = sentencesIn(state.draft) > 0 && state.draft.left === null;
  const [isLeaving, setLeaving] = useState(false);
  const fields = useRef<(HTMLTextAreaElement | null)[]>([]);
  const name = therapy.data.name.trim();
  return (
    <Page
      title={message.title}
      back={{ label: common.back, onBack: () => goBack("/page") }}
      eyebrow={name === "" ? undefined : common.withName(name)}
      aside={<MessageSide state={state} onSend={() => setLeaving(true)} />}
      asideLabel={message.preview}
    >
      <TherapySwitch chosen={therapy.id} />
      <KeepingProblem keeper={state.keeper} text={wordsIn(state.draft)} />
      <p className={styles.intro}>{message.intro}</p>
      <MessageOffers state={state} onChanged={(at) => fields.current[at]?.focus()} />
      <MessageSentences state={state} fields={fields} />
      <MessageEdges state={state} />
      <WhatElse
        therapyId={therapy.id}
        keeper={state.keeper}
        anew={hasAnew ? { label: message.startAnew, onAct: startAnew } : null}
      />
      {isLeaving ? <MessageSheet state={state} onClose={() => setLeaving(false)} /> : null}
    </Page>
  );
}
