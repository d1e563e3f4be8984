import { useEffect, useRef, useState } from "react";
import { idIn } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { voiceFor } from "#domain/rehearse.ts";
import { wordingOf } from "#domain/wording.ts";
import { planBInWords } from "#forms/if-then.tsx";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { goBack } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { VOICE_CONTENT } from "#words/rehearsal/voices.ts";
import { GonePage } from "./gone-page.tsx";
import { handedFace } from "./handed.ts";
import { HandedOver } from "./handed-over.tsx";
import { plannedSentence } from "./step-plan.tsx";
import styles from "./rehearse.module.css";

/** My sentence in large type, to read from in the session or to hand over. */
export function CardPage({ params }: { readonly params: Readonly<Record<string, string | undefined>> }) {
  const id = idIn(params["id"]);
  const rehearsal = useJournal().rehearsal.find((each) => each.id === id);
  return rehearsal === undefined ? <GonePage /> : <OneCard rehearsal={rehearsal} />;
}

const FACES = ["sentence", "text", "planB"] as const;
type Face = (typeof FACES)[number];

function OneCard({ rehearsal: { id, data } }: { readonly rehearsal: Item<"rehearsal"> }) {
  const { words, language } = useWords();
  const { card } = words.rehearse;
  const therapy = useJournal().therapy.find((each) => each.id === data.therapyId);
  // Loaded anew in somebody else's hand, it is still handed over.
  const [face, setFace] = useState<Face>(() => FACES.find((each) => each === handedFace()) ?? "sentence");
  const [isHandedOver, setHandedOver] = useState(() => handedFace() !== null);
  const handOver = useRef<HTMLButtonElement>(null);
  const wasHandedOver = useRef(false);
  useEffect(() => {
    if (wasHandedOver.current && !isHandedOver) handOver.current?.focus();
    wasHandedOver.current = isHandedOver;
  }, [isHandedOver]);
  const voice = VOICE_CONTENT[voiceFor(data.voice, language, therapy?.data.address ?? null)];
  const planB = planBInWords(words, data.plan, voice);
  const texts: Readonly<Record<Face, string | null>> = {
    sentence: plannedSentence(voice, data),
    text: wordingOf(voice.phrases, data, data.tone, data.use).text,
    planB,
  };
  const shown = texts[face] ?? texts.sentence ?? "";
  if (isHandedOver)
    return <HandedOver face={face} text={shown} lang={voice.lang} onBack={() => setHandedOver(false)} />;
  return (
    <Page
      title={card.title}
      back={{ label: words.common.back, onBack: () => goBack(`/rehearse/${id}`) }}
      footer={
        <Button ref={handOver} kind="main" wide onClick={() => setHandedOver(true)}>
          {card.handOver}
        </Button>
      }
      footnote={card.handOverHint}
    >
      <Choices
        legend={card.title}
        hideLegend
        options={FACES.filter((each) => texts[each] !== null).map((value) => ({ value, label: card[value] }))}
        value={face}
        onChange={(value) => setFace(value ?? "sentence")}
      />
      <div className={styles.large} lang={voice.lang}>
        <OwnWords text={shown} />
      </div>
    </Page>
  );
}
