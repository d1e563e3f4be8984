import { move, pick } from "#domain/summary-choose.ts";
import type { LineId } from "#domain/summary-line.ts";
import type { LaidLine } from "#domain/summary.ts";
import { lineInWords } from "#documents/page-blocks.ts";
import { IconHide } from "#ui/icons.tsx";
import { MoveButtons } from "#ui/move-buttons.tsx";
import { useWords } from "#words/react.ts";
import type { PageState } from "./use-page.ts";
import styles from "./choice-line.module.css";

interface ChoiceLineProps {
  readonly state: PageState;
  readonly line: LaidLine;
  /** Its place among the lines on the page, where the order is the person's; null elsewhere. */
  readonly order: { readonly at: number; readonly of: number } | null;
  readonly onLine: (id: LineId) => void;
}

export function ChoiceLine({ state, line, order, onLine }: ChoiceLineProps) {
  const { words, language } = useWords();
  const { page } = words;
  const { label, text, voice } = lineInWords(words, language, line);
  const shown = text === "" ? page.emptyOwnLine : text;
  const marks = [
    line.own ? page.ownMark : null,
    line.edited ? page.changedMark : null,
    line.state === "struck" ? page.struckMark : null,
  ].filter((mark) => mark !== null);
  const toggle = (on: boolean) => {
    if (text === "") onLine(line.id);
    else state.update((draft) => pick(draft, line.id, on));
  };
  return (
    <li className={styles.choice}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={line.state === "on"}
          onChange={(event) => toggle(event.target.checked)}
        />
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 8.5 3.5 3.5L13 4.75" />
        </svg>
        <span className={styles.said}>
          <span className={styles.meta}>
            {line.single ? (
              <span className={styles.private}>
                <IconHide />
                {page.privateMark}
              </span>
            ) : null}
            {label === null ? null : <span>{label}</span>}
          </span>
          <span className={styles.text} data-voice={voice} data-state={line.state} dir="auto" translate="no">
            {shown}
          </span>
          {marks.length === 0 ? null : <span className={styles.meta}>{marks.join(" · ")}</span>}
        </span>
      </label>
      {order === null ? null : <Order state={state} id={line.id} text={shown} {...order} />}
    </li>
  );
}

interface OrderProps {
  readonly state: PageState;
  readonly id: LineId;
  readonly text: string;
  readonly at: number;
  readonly of: number;
}

function Order({ state, id, text, at, of }: OrderProps) {
  const { common } = useWords().words;
  return (
    <div className={styles.order}>
      <MoveButtons
        upLabel={common.moveUp(text)}
        downLabel={common.moveDown(text)}
        placeLabel={common.placeNow}
        at={at}
        of={of}
        onMove={(by) => void state.update((draft) => move(draft, state.laid, id, by))}
      />
    </div>
  );
}
