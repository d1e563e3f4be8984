import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import type { Rehearsal } from "#domain/rehearsal.ts";
import { composed, wordingOf } from "#domain/wording.ts";
import { HiddenText } from "#ui/hidden-text.tsx";
import { useWords } from "#words/react.ts";
import type { StepProps } from "./rehearsal-form.ts";

/** Long enough for a pause in typing: nobody is spoken to in the middle of a word. */
const PAUSE_MS = 1500;

/** Says to those who listen that the text is another one now, once the boxes or the tone have come to rest. */
export function TextChanged({ form, voice }: Pick<StepProps, "form" | "voice">) {
  const { texts, textChanged } = useWords().words.rehearse.words;
  const now = useWatch({ control: form.control }) as Rehearsal;
  const { tone, use } = now;
  // One's own version does not change with the boxes; what is typed into it is heard already.
  const { isOwn } = wordingOf(voice.phrases, now, tone, use);
  const text = isOwn ? `${tone} ${use}` : composed(voice.phrases, now, tone, use);
  const [heard, setHeard] = useState(text);
  const isOther = text !== heard;
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    if (!isOther) return undefined;
    const rest = setTimeout(() => {
      setHeard(text);
      setSaid(true);
    }, PAUSE_MS);
    return () => clearTimeout(rest);
  }, [isOther, text]);
  return (
    <div role="status">
      {isSaid && !isOther ? <HiddenText>{`${texts[use]}. ${textChanged}`}</HiddenText> : null}
    </div>
  );
}
