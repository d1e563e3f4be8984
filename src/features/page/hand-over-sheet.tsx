import { useMemo } from "react";
import { findPersonal } from "#domain/summary-names.ts";
import { layOutPage, pageFrom, textsOf } from "#domain/summary.ts";
import { canShareText } from "#device/hand-over.ts";
import { Button } from "#ui/button.tsx";
import { IconCopy, IconDownload, IconPrint, IconScreen, IconShare } from "#ui/icons.tsx";
import { Notice } from "#ui/notice.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { useNameHints } from "./name-hints.ts";
import { PdfWays } from "./pdf-ways.tsx";
import { PersonalCheck } from "./personal-check.tsx";
import { useHandOver } from "./use-hand-over.ts";
import type { PageState } from "./use-page.ts";
import styles from "./page.module.css";

const ICONS = { share: <IconShare />, copy: <IconCopy />, print: <IconPrint />, file: <IconDownload /> };
/** Those who need one of these know its name. */
const OTHER_FILES = ["html", "markdown"] as const;

interface HandOverSheetProps {
  readonly state: PageState;
  readonly isOver: boolean;
  readonly onClose: () => void;
}

/** The last look before it leaves: who is named, what leaving means, and how. */
export function HandOverSheet({ state, isOver, onClose }: HandOverSheetProps) {
  const { words } = useWords();
  const { page, common } = words;
  const found = usePersonal(state);
  const { handOver, showHere, handOverFile } = useHandOver(state, onClose);
  const ways: readonly (keyof typeof ICONS)[] = [
    ...(canShareText() ? (["share"] as const) : []),
    "copy",
    "print",
    "file",
  ];
  return (
    <Sheet title={page.beforeTitle} closeLabel={common.close} onClose={onClose}>
      <PersonalCheck
        found={found}
        masked={state.draft.masked}
        none={page.foundNone}
        onMask={(change) => void state.update(change)}
      />
      <Notice kind="careful">
        <p>{page.outside}</p>
        <p>{page.clipboard}</p>
      </Notice>
      {isOver ? <p>{page.twoSides}</p> : null}
      <div className={styles.ways} role="group" aria-label={page.waysLabel}>
        <Button kind="quiet" wide icon={<IconScreen />} onClick={() => void showHere()}>
          {page.ways.screen}
        </Button>
        <PdfWays state={state} onMade={(way, file) => void handOverFile(way, file)} />
        {ways.map((way) => (
          <Button key={way} kind="quiet" wide icon={ICONS[way]} onClick={() => void handOver(way)}>
            {page.ways[way]}
          </Button>
        ))}
      </div>
      <div className={styles.otherFiles} role="group" aria-label={page.filesLabel}>
        <p aria-hidden="true">{page.filesLabel}</p>
        {OTHER_FILES.map((way) => (
          <Button key={way} kind="plain" small onClick={() => void handOver(way)}>
            {page.ways[way]}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}

/** Looked for in the page without its dots, so that what is covered can be shown again. */
function usePersonal({ therapyId, draft, today }: PageState) {
  const journal = useJournal();
  const hints = useNameHints();
  return useMemo(() => {
    const bare = pageFrom(layOutPage(journal, therapyId, { ...draft, masked: [] }, today));
    return findPersonal(
      textsOf(bare),
      journal.therapy.map((therapy) => therapy.data.name),
      hints,
    );
  }, [journal, therapyId, draft, today, hints]);
}
