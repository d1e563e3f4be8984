import { copyText } from "#device/hand-over.ts";
import { NotSaved } from "#ui/editor-notices.tsx";
import { useToast } from "#ui/toast.tsx";
import type { DraftKeeper } from "#vault/draft-keeper.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

interface KeepingProblemProps {
  readonly keeper: DraftKeeper;
  /** Everything that would be lost, as text. */
  readonly text: string;
}

/** The disk has not taken the latest words: it says why, and how they get to safety. */
export function KeepingProblem({ keeper, text }: KeepingProblemProps) {
  const { words } = useWords();
  const show = useToast();
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
