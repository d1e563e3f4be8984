import { useState } from "react";
import { useWatch } from "react-hook-form";
import { daysBetween, type Day } from "#domain/day.ts";
import type { Reply } from "#domain/rehearsal.ts";
import { fearedReplies, repliesInOrder } from "#domain/rehearse.ts";
import { dayNow } from "#device/clock.ts";
import { Actions } from "#ui/actions.tsx";
import { Button } from "#ui/button.tsx";
import { HiddenText } from "#ui/hidden-text.tsx";
import { useWords } from "#words/react.ts";
import { tooLongIn } from "./too-long.ts";
import { ReplyCard } from "./reply-card.tsx";
import type { StepProps } from "./rehearsal-form.ts";
import styles from "./rehearse.module.css";

const SOME_DAY = "2026-01-01" as Day;

/** What they might answer, one at a time; the one that is feared comes first. */
export function StepReplies({ form, voice, onStep }: StepProps) {
  const { words } = useWords();
  const { rehearse, rehearsal } = words;
  const { replies: place } = rehearse;
  const { control, getValues, setValue } = form;
  const [feared, kept] = useWatch({ control, name: ["feared", "replies"] });
  // The order stays while one is on the way through them.
  const [deck] = useState(() => repliesInOrder(feared));
  const tooLong = tooLongIn(form, words);
  const lineError = (which: Reply) => {
    const place = getValues("replies").findIndex((each) => each.reply === which);
    return place < 0 ? undefined : tooLong(`replies.${place}.line`);
  };
  // What has to be looked at comes before what is feared.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      deck.findIndex((each) => lineError(each) !== undefined),
    ),
  );
  // Another day, another way of saying it: what is practised again does not sound canned.
  const [way, setWay] = useState(() => Math.abs(daysBetween(SOME_DAY, dayNow())));
  /** What has just been asked for; on arrival nothing was. */
  const [heard, setHeard] = useState<"card" | "said" | null>(null);
  const reply = deck[at] ?? "curious";
  const { said: ways } = voice.replies[reply];
  const said = ways[way % ways.length] ?? ways[0];
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
    setHeard("card");
    setAt((at + by + deck.length) % deck.length);
  };
  return (
    <>
      <p>{place.intro}</p>
      <ReplyCard
        key={reply}
        reply={reply}
        content={voice.replies[reply]}
        said={said}
        onOther={() => {
          setHeard("said");
          setWay(way + 1);
        }}
        lang={voice.lang}
        isFeared={fearedReplies(feared).includes(reply)}
        place={place.placeOf(at + 1, deck.length)}
        line={line}
        error={lineError(reply)}
        onLine={(text) => keep(reply, text)}
      />
      <div role="status">
        {heard === null ? null : (
          <HiddenText>
            {heard === "card" ? `${rehearsal.replies[reply]}. ${place.placeOf(at + 1, deck.length)}. ` : null}
            <span lang={voice.lang}>{said}</span>
          </HiddenText>
        )}
      </div>
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
