import { useState } from "react";
import { idIn } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import { show } from "#device/shown.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { goBack } from "#ui/navigation.ts";
import { OwnWords } from "#ui/own-words.tsx";
import { Page } from "#ui/page.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { GonePage } from "./gone-page.tsx";
import { faceOf, FACES, useFaces, type Face } from "./card-faces.ts";
import styles from "./rehearse.module.css";

/** My sentence in large type, to read from in the session or to hand over. */
export function CardPage({ params }: { readonly params: Readonly<Record<string, string | undefined>> }) {
  const id = idIn(params["id"]);
  const rehearsal = useJournal().rehearsal.find((each) => each.id === id);
  return rehearsal === undefined ? <GonePage /> : <OneCard rehearsal={rehearsal} />;
}

function OneCard({ rehearsal }: { readonly rehearsal: Item<"rehearsal"> }) {
  const { common, rehearse } = useWords().words;
  const { card } = rehearse;
  const { id } = rehearsal;
  const [face, setFace] = useState<Face>("sentence");
  const { texts, lang } = useFaces(rehearsal);
  return (
    <Page
      title={card.title}
      back={{ label: common.back, onBack: () => goBack(`/rehearse/${id}`) }}
      footer={
        <Button kind="main" wide onClick={() => show(`card.${id}.${face}`)}>
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
      <div className={styles.large} lang={lang}>
        <OwnWords text={faceOf(texts, face)} />
      </div>
    </Page>
  );
}
