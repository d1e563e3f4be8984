import { useState } from "react";
import { useWatch } from "react-hook-form";
import type { Reply } from "#domain/rehearsal.ts";
import { fearedReplies, repliesInOrder } from "#domain/rehearse.ts";
import { Actions } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { useWords } from "#words/react.ts";
import { ReplyCard } from "./reply-card.tsx";
import type { StepProps } from "./rehearsal-form.ts";
import styles from "./rehearse.module.css";

/** What they might answer, one at a time; the one that is feared comes first. */
export function StepReplies({ form, voice, onStep }: StepProps) {
  const { replies: place } = useWords().words.rehearse;
  const { control, getValues, setValue } = form;
  const [feared, kept] = useWatch({ control, name: ["feared", "replies"] });
  // The order stays while one is on the way through them.
  const [deck] = useState(() => repliesInOrder(feared));
  const [at, setAt] = useState(0);
  const reply = deck[at] ?? "curious";
  const line = kept.find((each) => each.reply === reply)?.line ?? "";
  const keep = (which: Reply, text: string | null) => {
    const now = getValues("replies");
    const known = now.find((each) => each.reply === which);
    if (text === null && known !== undefined) return;
    const next = { reply: which, line: text ?? "" };
    const changed =
      known === undefined ? [...now, next] : now.map((each) => (each.reply === which ? next : each));
    setValue("replies", changed, { shouldDirty: true });
  };
  const turn = (by: 1 | -1) => {
    keep(reply, null);
    setAt((at + by + deck.length) % deck.length);
  };
  return (
    <>
      <p>{place.intro}</p>
      <ReplyCard
        key={reply}
        reply={reply}
        content={voice.replies[reply]}
        lang={voice.lang}
        isFeared={fearedReplies(feared).includes(reply)}
        place={place.placeOf(at + 1, deck.length)}
        line={line}
        onLine={(text) => keep(reply, text)}
      />
      <Actions>
        <Button kind="quiet" onClick={() => turn(-1)}>
          {place.before}
        </Button>
        <Button kind="quiet" onClick={() => turn(1)}>
          {place.next}
        </Button>
      </Actions>
      <div className={styles.two}>
        <Button kind="plain" small onClick={() => onStep("words")}>
          {place.toWords}
        </Button>
      </div>
    </>
  );
}
