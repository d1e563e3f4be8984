import { useId } from "react";
import type { LineId } from "#domain/summary-line.ts";
import type { BlockLine, BlockList } from "#documents/page-blocks.ts";
import { Paper } from "#ui/card.tsx";
import { Button } from "#ui/button.tsx";
import { IconPlus } from "#ui/icons.tsx";
import { useWords } from "#words/react.ts";
import { LineWords } from "./read-lists.tsx";
import { useNewLine } from "./use-new-line.ts";
import type { PageState } from "./use-page.ts";
import styles from "./page.module.css";

interface PreviewProps {
  readonly state: PageState;
  readonly over: ReadonlySet<LineId>;
  readonly onLine: (id: LineId) => void;
}

/** The page as it leaves. Every line can be pressed, to change it or to strike it out here. */
export function Preview({ state, over, onLine }: PreviewProps) {
  const { words } = useWords();
  const { page } = words;
  const hint = useId();
  const { blocks } = state;
  const [firstOver] = over;
  const isEmpty = blocks.sections.length === 0;
  const hasOffers = state.laid.sections.some((section) => section.lines.length > 0);
  const begin = useNewLine(state, "agenda", onLine);
  const lineProps = { hint, firstOver, onLine };
  return (
    <div className={styles.preview}>
      <Paper className={styles.paper}>
        <header className={styles.paperHead}>
          <h2>{blocks.title}</h2>
          {blocks.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </header>
        {blocks.sections.map(({ key, title, lists }) => (
          <section key={key} className={styles.paperSection}>
            <h3>{title}</h3>
            {lists.map((list) => (
              <PreviewList key={list.title ?? ""} list={list} {...lineProps} />
            ))}
          </section>
        ))}
        {isEmpty ? (
          <div className={styles.blank}>
            <p>{hasOffers ? page.nothingYet : page.nothingToOffer}</p>
            {hasOffers ? null : (
              <Button kind="quiet" icon={<IconPlus />} onClick={begin}>
                {page.writeOnIt}
              </Button>
            )}
          </div>
        ) : null}
      </Paper>
      {isEmpty ? null : (
        <div className={styles.hint}>
          <p>{page.onlyThis}</p>
          <p id={hint}>{page.tapALine}</p>
        </div>
      )}
    </div>
  );
}

interface LineProps {
  readonly hint: string;
  readonly firstOver: LineId | undefined;
  readonly onLine: (id: LineId) => void;
}

function PreviewList({ list, ...props }: LineProps & { readonly list: BlockList }) {
  const List = list.numbered ? "ol" : "ul";
  return (
    <>
      {list.title === null ? null : <h4 className={styles.then}>{list.title}</h4>}
      <List role="list" className={styles.lines}>
        {list.lines.map((line, at) => (
          <PreviewLine key={line.id} line={line} number={list.numbered ? at + 1 : null} {...props} />
        ))}
      </List>
    </>
  );
}

function PreviewLine({
  line,
  number,
  hint,
  firstOver,
  onLine,
}: LineProps & { readonly line: BlockLine; readonly number: number | null }) {
  const { words } = useWords();
  return (
    <li data-voice={line.voice}>
      {line.id === firstOver ? <p className={styles.sideEnd}>{words.page.endOfSide}</p> : null}
      <button
        type="button"
        className={styles.line}
        aria-haspopup="dialog"
        aria-describedby={hint}
        onClick={() => onLine(line.id)}
      >
        {number === null ? null : <span className={styles.number} data-part="number">{`${number}.`}</span>}
        <LineWords line={line} />
      </button>
    </li>
  );
}
