import type { RefObject } from "react";
import { broughtBack, clearSentence, isTooLong, writeSentence } from "#domain/message.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { useToast } from "#ui/toast.tsx";
import { useWords } from "#words/react.ts";
import type { MessageState } from "./use-message.ts";
import styles from "./message.module.css";

interface MessageSentencesProps {
  readonly state: MessageState;
  /** The fields, in order, for who has to bring the person to one. */
  readonly fields: RefObject<(HTMLTextAreaElement | null)[]>;
}

/** Up to three sentences, each in a field of its own. */
export function MessageSentences({ state, fields }: MessageSentencesProps) {
  const { message, common } = useWords().words;
  const show = useToast();
  const { draft, update } = state;
  const takeOut = (at: number) => {
    const before = update((now) => clearSentence(now, at));
    const onAct = () => void update((now) => broughtBack(now, before));
    show({ text: message.takenOut, action: { label: common.undo, onAct } });
    fields.current[at]?.focus();
  };
  return (
    <Section title={message.sentencesTitle}>
      {message.sentences.map((label, at) => {
        const text = draft.sentences[at]?.text ?? "";
        return (
          <div key={label} className={styles.sentence}>
            <TextArea
              label={label}
              rows={2}
              value={text}
              ref={(field) => void (fields.current[at] = field)}
              error={isTooLong(text) ? common.errors.tooLong : undefined}
              onChange={({ target }) => void update((now) => writeSentence(now, at, target.value))}
            />
            {text.trim() === "" ? null : (
              <Button kind="plain" small aria-label={message.takeOutOf(label)} onClick={() => takeOut(at)}>
                {message.takeOut}
              </Button>
            )}
          </div>
        );
      })}
    </Section>
  );
}
