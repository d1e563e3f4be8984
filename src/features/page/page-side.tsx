import { formatDay } from "#words/format.ts";
import type { LineId } from "#domain/summary-line.ts";
import { Button } from "#ui/button.tsx";
import { HiddenText } from "#ui/hidden-text.tsx";
import { IconShare } from "#ui/icons.tsx";
import { Notice } from "#ui/notice.tsx";
import { useWords } from "#words/react.ts";
import { Preview } from "./preview.tsx";
import { useStartAnew } from "./use-start-anew.ts";
import type { PageState } from "./use-page.ts";
import { useSideHeight } from "./use-side-height.ts";
import styles from "./page.module.css";

interface PageSideProps {
  readonly state: PageState;
  /** Lines that do not fit on one printed side. */
  readonly over: ReadonlySet<LineId>;
  readonly onLine: (id: LineId) => void;
  readonly onHandOver: () => void;
}

/** The sheet itself, what is to be said about it, and the way out. */
export function PageSide({ state, over, onLine, onHandOver }: PageSideProps) {
  const { words, language } = useWords();
  const { page } = words;
  const startAnew = useStartAnew(state);
  const side = useSideHeight();
  const { shared, draft, today, lines } = state;
  const isOld = shared !== null && shared !== draft.sharedBefore && shared !== today && lines > 0;
  return (
    <div className={styles.side} ref={side}>
      {isOld ? (
        <Notice
          kind="calm"
          actions={
            <Button kind="quiet" small onClick={startAnew}>
              {page.startAnew}
            </Button>
          }
        >
          {page.handedBefore(formatDay(language, shared, "short"))}
        </Notice>
      ) : null}
      <div role="status">
        {over.size === 0 ? null : (
          <Notice kind="careful" title={page.overTitle}>
            {page.overText(over.size)}
          </Notice>
        )}
      </div>
      {/* The sheet fills and empties beside the choices: those who look see it. */}
      <div role="status">
        <HiddenText>{page.chooseCount(lines)}</HiddenText>
      </div>
      <Preview state={state} over={over} onLine={onLine} />
      {lines === 0 ? null : (
        <div className={styles.out}>
          <Button kind="main" wide icon={<IconShare />} onClick={onHandOver}>
            {page.handOver}
          </Button>
        </div>
      )}
      <p className={styles.instead}>
        <a href="#/page/message">{words.message.instead}</a>
      </p>
    </div>
  );
}
