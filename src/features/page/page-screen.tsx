import { useEffect, useMemo, useState } from "react";
import type { Id } from "#domain/id.ts";
import { ofTherapy, therapyInView } from "#domain/journal.ts";
import type { LineId } from "#domain/summary-line.ts";
import { copyText } from "#device/hand-over.ts";
import { untilFree } from "#device/one-window.ts";
import { NotSaved } from "#ui/editor-notices.tsx";
import { goBack } from "#ui/navigation.ts";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import type { DraftKeeper } from "#vault/draft-keeper.ts";
import { DRAFT_LOCK } from "#vault/drafts.ts";
import { useBeginning, type Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { TherapySwitch } from "#forms/therapy-switch.tsx";
import { ChoicePanel } from "./choice-panel.tsx";
import { ElsewherePage } from "./elsewhere-page.tsx";
import { HandOverSheet } from "./hand-over-sheet.tsx";
import { LineSheet } from "./line-sheet.tsx";
import { PageSide } from "./page-side.tsx";
import { Presets } from "./presets.tsx";
import { PrintedPage } from "./printed-page.tsx";
import { usePage } from "./use-page.ts";
import { useTurn, type Turn } from "./use-turn.ts";

/** The page to bring, for the therapy in view. */
export function PageScreen() {
  const therapy = therapyInView(useJournal());
  return therapy === null ? null : <Begun key={therapy.id} therapyId={therapy.id} name={therapy.data.name} />;
}

interface TherapyProps {
  readonly therapyId: Id;
  readonly name: string;
}

function Begun(props: TherapyProps) {
  const turn = useTurn(`al-page-${props.therapyId}`);
  if (turn.state === "waiting") return null;
  return turn.state === "here" ? (
    <Mine {...props} turn={turn} />
  ) : (
    <ElsewherePage turn={turn} therapyId={props.therapyId} />
  );
}

function Mine(props: TherapyProps & { readonly turn: Turn }) {
  const beginning = useBeginning("page", props.therapyId);
  return beginning === null ? null : <Desk {...props} beginning={beginning} />;
}

/** Choices on one side, the sheet on the other. What is seen on the sheet is what leaves. */
function Desk({
  therapyId,
  name,
  turn,
  beginning,
}: TherapyProps & { readonly turn: Turn; readonly beginning: Beginning }) {
  const { words } = useWords();
  const { page } = words;
  const state = usePage(therapyId, beginning);
  useLastWords(state.keeper, turn);
  const [line, setLine] = useState<LineId | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [over, setOver] = useState<readonly LineId[]>([]);
  const journal = useJournal();
  const handed = ofTherapy(journal.summary, therapyId).length;
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
      <KeepingProblem state={state} />
      <Presets state={state} />
      <ChoicePanel state={state} handed={handed} onLine={setLine} />
      {line === null ? null : <LineSheet state={state} id={line} onClose={() => setLine(null)} />}
      {isLeaving ? (
        <HandOverSheet state={state} isOver={over.length > 0} onClose={() => setLeaving(false)} />
      ) : null}
      <PrintedPage blocks={state.blocks} fileName={page.fileName(state.today)} onOver={setOver} />
    </Page>
  );
}

/** Another window may go on once everything is written and the draft is nobody's. */
function useLastWords(keeper: DraftKeeper, { beforeLeaving }: Turn): void {
  useEffect(() => {
    beforeLeaving(async () => {
      await keeper.leave();
      if (keeper.id !== null) await untilFree(DRAFT_LOCK + keeper.id);
    });
  }, [keeper, beforeLeaving]);
}

/** The disk has not taken the latest choices: it says why, and how the page gets to safety. */
function KeepingProblem({ state }: { readonly state: ReturnType<typeof usePage> }) {
  const { words } = useWords();
  const show = useToast();
  const { keeper, text } = state;
  if (keeper.state !== "not-saved" || keeper.problem === null) return null;
  const copy = async () => {
    if ((await copyText(text)) === "done") show({ text: words.vault.textCopied });
  };
  return (
    <NotSaved
      {...problemWords(words, keeper.problem)}
      retryLabel={words.vault.retrySaving}
      onRetry={() => void keeper.flush()}
      copyLabel={words.vault.copyMyText}
      onCopy={() => void copy()}
    />
  );
}
