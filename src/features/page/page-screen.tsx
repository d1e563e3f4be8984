import { useMemo, useState } from "react";
import type { Id } from "#domain/id.ts";
import { therapyInView } from "#domain/journal.ts";
import type { LineId } from "#domain/summary-line.ts";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import type { Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { ChoicePanel } from "./choice-panel.tsx";
import { HandOverSheet } from "./hand-over-sheet.tsx";
import { InOneWindow } from "./in-one-window.tsx";
import { KeepingProblem } from "./keeping-problem.tsx";
import { LineSheet } from "./line-sheet.tsx";
import { PageSide } from "./page-side.tsx";
import { Presets } from "./presets.tsx";
import { PrintedPage } from "./printed-page.tsx";
import { usePage } from "./use-page.ts";
import { useLastWords, type Turn } from "./use-turn.ts";

/** The page to bring, for the therapy in view. */
export function PageScreen() {
  const therapy = therapyInView(useJournal());
  if (therapy === null) return null;
  const { id, data } = therapy;
  return (
    <InOneWindow key={id} of="page" therapyId={id}>
      {(turn, beginning) => <Desk therapyId={id} name={data.name} turn={turn} beginning={beginning} />}
    </InOneWindow>
  );
}

interface DeskProps {
  readonly therapyId: Id;
  readonly name: string;
  readonly turn: Turn;
  readonly beginning: Beginning;
}

/** Choices on one side, the sheet on the other. What is seen on the sheet is what leaves. */
function Desk({ therapyId, name, turn, beginning }: DeskProps) {
  const { words } = useWords();
  const { page } = words;
  const state = usePage(therapyId, beginning);
  useLastWords(state.keeper, turn);
  const [line, setLine] = useState<LineId | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [over, setOver] = useState<readonly LineId[]>([]);
  const overSet = useMemo(() => new Set(over), [over]);
  return (
    <Page
      title={page.title}
      back={{ label: words.common.back, onBack: () => goBack("/bring") }}
      eyebrow={
        <>
          {name === "" ? null : (
            <>
              <span>{page.withTherapist(name)}</span>
              {" · "}
            </>
          )}
          <a href="#/bring">{words.today.theList}</a>
        </>
      }
      aside={<PageSide state={state} over={overSet} onLine={setLine} onHandOver={() => setLeaving(true)} />}
      asideLabel={page.preview}
    >
      <TherapySwitch chosen={therapyId} />
      <KeepingProblem keeper={state.keeper} text={state.text} />
      <Presets state={state} />
      <ChoicePanel state={state} onLine={setLine} />
      {line === null ? null : <LineSheet state={state} id={line} onClose={() => setLine(null)} />}
      {isLeaving ? (
        <HandOverSheet state={state} isOver={over.length > 0} onClose={() => setLeaving(false)} />
      ) : null}
      <PrintedPage blocks={state.blocks} fileName={page.fileName(state.today)} onOver={setOver} />
    </Page>
  );
}
