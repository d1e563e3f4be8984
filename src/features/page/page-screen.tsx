import { useMemo, useState } from "react";
import type { Id } from "#domain/id.ts";
import { ofTherapy, therapyInView } from "#domain/journal.ts";
import type { LineId } from "#domain/summary-line.ts";
import { copyText } from "#device/hand-over.ts";
import { NotSaved } from "#ui/editor-notices.tsx";
import { Page } from "#ui/page.tsx";
import { useToast } from "#ui/toast.tsx";
import { useBeginning, type Beginning } from "#vault/entry-editor.ts";
import { useJournal } from "#vault/react.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";
import { ChoicePanel } from "./choice-panel.tsx";
import { HandOverSheet } from "./hand-over-sheet.tsx";
import { LineSheet } from "./line-sheet.tsx";
import { PageSide } from "./page-side.tsx";
import { Presets } from "./presets.tsx";
import { PrintedPage } from "./printed-page.tsx";
import { usePage } from "./use-page.ts";

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
  const beginning = useBeginning("page", props.therapyId);
  return beginning === null ? null : <Desk {...props} beginning={beginning} />;
}

/** Choices on one side, the sheet on the other. What is seen on the sheet is what leaves. */
function Desk({ therapyId, name, beginning }: TherapyProps & { readonly beginning: Beginning }) {
  const { words } = useWords();
  const { page } = words;
  const state = usePage(therapyId, beginning);
  const [line, setLine] = useState<LineId | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [over, setOver] = useState<readonly LineId[]>([]);
  const journal = useJournal();
  const handed = ofTherapy(journal.summary, therapyId).length;
  const overSet = useMemo(() => new Set(over), [over]);
  return (
    <Page
      title={page.title}
      eyebrow={name === "" ? undefined : page.withTherapist(name)}
      aside={<PageSide state={state} over={overSet} onLine={setLine} onHandOver={() => setLeaving(true)} />}
      asideLabel={page.preview}
    >
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
