import type { ToBring } from "#domain/bring.ts";
import { isTalked, type Talk } from "#domain/talk.ts";
import { LineField } from "#forms/line-field.tsx";
import { useWords } from "#words/react.ts";
import { LineWords } from "./line-words.tsx";
import { useDecide } from "./use-decide.ts";
import { useSaid } from "./use-said.ts";
import styles from "./bring.module.css";

/** One thing in the session. The whole of it takes the tick; what came of it can be said in one line. */
export function TalkedLine({ item, talk }: { readonly item: ToBring; readonly talk: Talk }) {
  const { bring } = useWords().words;
  const decide = useDecide();
  const { text } = useSaid()(item);
  const isDone = isTalked(item);
  const tick = (on: boolean) =>
    on
      ? decide(item, { ...talk, choice: "talked", text }, bring.talked)
      : decide(item, { choice: "bring", answer: "" }, bring.untickedSaid);
  return (
    <li className={styles.talked} data-done={isDone}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          aria-label={bring.talkedOf(text)}
          checked={isDone}
          onChange={(event) => void tick(event.target.checked)}
        />
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m5 12.75 4.5 4.5L19 7.5" />
        </svg>
        <LineWords item={item} large={!isDone} faded={isDone} isLink={false} />
      </label>
      {isDone && item.topic !== null ? (
        <div className={styles.answer}>
          <LineField kind="topic" id={item.topic.id} field="answer" form="answer" label={bring.cameOfIt} />
        </div>
      ) : null}
    </li>
  );
}
