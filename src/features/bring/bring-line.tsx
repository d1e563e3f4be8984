import type { ToBring } from "#domain/bring.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { LampMark } from "#ui/group-mark.tsx";
import { MoveButtons } from "#ui/move-buttons.tsx";
import { useWords } from "#words/react.ts";
import { LineWords } from "./line-words.tsx";
import { useDecide } from "./use-decide.ts";
import { useSaid } from "./use-said.ts";
import styles from "./bring.module.css";

interface BringLineProps {
  readonly item: ToBring;
  readonly at: number;
  readonly of: number;
  readonly onMove: (by: -1 | 1) => void;
}

/** One thing to bring: where it comes from, its place, other words for it, or not now. */
export function BringLine({ item, at, of, onMove }: BringLineProps) {
  const { bring, common, rehearse } = useWords().words;
  const decide = useDecide();
  const { text } = useSaid()(item);
  // What waits by itself is worded where it comes from; what was chosen is worded here.
  const isChosen = item.now !== "waits" && item.topic?.data.choice === "bring";
  return (
    <li className={styles.line}>
      <LampMark>{at + 1}</LampMark>
      <LineWords item={item} />
      <div className={styles.tools}>
        <Button
          kind="plain"
          small
          aria-label={bring.notNowOf(text)}
          onClick={() => void decide(item, { choice: "left" }, bring.notNowSaid)}
        >
          {bring.notNow}
        </Button>
        {item.from.kind === "rehearsal" ? (
          <LinkButton kind="plain" small href={`#/rehearse/${item.from.id}/card`}>
            {rehearse.today.large}
          </LinkButton>
        ) : null}
        {isChosen ? (
          <LinkButton
            kind="plain"
            small
            aria-label={bring.rewordOf(text)}
            href={`#/bring/words/${item.from.id}`}
          >
            {bring.reword}
          </LinkButton>
        ) : null}
        {of < 2 ? null : (
          <MoveButtons
            upLabel={common.moveUp(text)}
            downLabel={common.moveDown(text)}
            placeLabel={common.placeNow}
            at={at}
            of={of}
            onMove={onMove}
          />
        )}
      </div>
    </li>
  );
}
