import { useId, useState } from "react";
import type { Voice } from "#domain/rehearsal.ts";
import { voiceFor } from "#domain/rehearse.ts";
import type { Therapy } from "#domain/therapy.ts";
import { canShareText, shareText } from "#device/hand-over.ts";
import { useCopy } from "#forms/use-copy.ts";
import { Section } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { IconCopy, IconShare } from "#ui/icons.tsx";
import { useToast } from "#ui/toast.tsx";
import { useWords } from "#words/react.ts";
import { ENDING_TEXTS, type EndingText } from "#words/rehearsal/voice.ts";
import { useVoice } from "./use-voice.ts";
import { VoiceChoice } from "./voice-choice.tsx";
import styles from "./ending.module.css";

/**
 * Ready words, to copy or to send. They are not changed here: they are changed where they are sent, and whoever wants
 * words of their own rehearses them, where every key is kept. A field here would lose what is typed into it.
 */
export function EndingTexts({ address }: { readonly address: Therapy["address"] }) {
  const { words, language } = useWords();
  const { ending, page } = words;
  const [chosen, setChosen] = useState<Voice | null>(null);
  const voice = voiceFor(chosen, language, address);
  return (
    <Section title={ending.textsTitle}>
      <p>{ending.textsHint}</p>
      <VoiceChoice legend={ending.voiceLabel} value={voice} onChoose={setChosen} />
      {ENDING_TEXTS.map((text) => (
        <OneText key={text} text={text} voice={voice} />
      ))}
      <p className={styles.quiet}>{page.clipboard}</p>
    </Section>
  );
}

function OneText({ text, voice }: { readonly text: EndingText; readonly voice: Voice }) {
  const { ending } = useWords().words;
  const show = useToast();
  const copy = useCopy();
  const id = useId();
  const { lang, endings } = useVoice(voice);
  const title = ending.texts[text];
  const share = async () => {
    if ((await shareText(endings[text])) === "not-possible") show({ text: ending.couldNotShare });
  };
  return (
    <Card role="group" aria-labelledby={id}>
      <h3 className={styles.name} id={id}>
        {title}
      </h3>
      <p className={styles.said} lang={lang} translate="no">
        {endings[text]}
      </p>
      <div className={styles.handOver}>
        <Button
          kind="quiet"
          small
          icon={<IconCopy />}
          aria-label={ending.copyOne(title)}
          onClick={() => void copy(endings[text])}
        >
          {ending.copy}
        </Button>
        {canShareText() ? (
          <Button
            kind="quiet"
            small
            icon={<IconShare />}
            aria-label={ending.shareOne(title)}
            onClick={() => void share()}
          >
            {ending.share}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
