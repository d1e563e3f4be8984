import { StartProblemPage } from "#features/start/start-problem-page.tsx";
import type { Start } from "#vault/start.ts";
import { useWords } from "#words/react.ts";
import type { Words } from "#words/words.ts";

type Problem = Exclude<Start, { state: "open" | "new" | "locked" }>;

interface StartProblemProps {
  readonly problem: Problem;
  readonly again: () => void;
  /** Begins an empty journal where one has gone. Only ever asked for by the person. */
  readonly createAnew: (make: Extract<Start, { state: "missing" }>["createAnew"]) => void;
}

/** Why the journal cannot be opened, each in its own words. */
export function StartProblem({ problem, again, createAnew }: StartProblemProps) {
  const { words } = useWords();
  const { common, vault } = words;
  const retry = { label: common.retry, onAct: again };
  const anew =
    problem.state === "missing"
      ? [{ label: vault.startNew, hint: vault.startNewHint, onAct: () => createAnew(problem.createAnew) }]
      : [];
  return (
    <StartProblemPage
      {...sentences(words, problem)}
      help={{ label: common.urgentHelp, href: "#/help/urgent" }}
      actions={[retry, ...anew]}
    />
  );
}

function sentences({ vault }: Words, problem: Problem): { title: string; text: string; todo: string } {
  switch (problem.state) {
    case "missing":
      return vault.dataMissing;
    case "too-new":
      return vault.newerVersion;
    case "damaged":
      return vault.headerDamaged;
    case "blocked":
      return {
        none: vault.storageMissing,
        hangs: vault.storageBlocked,
        fails: vault.storageFailing,
        full: vault.storageFull,
      }[problem.why];
  }
}
