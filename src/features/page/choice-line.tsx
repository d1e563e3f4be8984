import { move, pick } from "#domain/summary-choose.ts";
import type { LineId } from "#domain/summary-line.ts";
import type { LaidLine } from "#domain/summary.ts";
import { lineInWords } from "#documents/page-blocks.ts";
import { MoveButtons } from "#ui/move-buttons.tsx";
import { useWords } from "#words/react.ts";
import { TickLine } from "./tick-line.tsx";
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
    <TickLine
      line={{ label, text: shown, voice }}
      isPrivate={line.single}
      state={line.state}
      marks={marks}
      onTick={toggle}
    >
      {order === null ? null : <Order state={state} id={line.id} text={shown} {...order} />}
    </TickLine>
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
