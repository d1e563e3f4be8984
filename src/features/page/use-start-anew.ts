import { emptyPageDraft } from "#domain/summary-draft.ts";
import { useToast } from "#ui/toast.tsx";
import { useWords } from "#words/react.ts";
import type { PageState } from "./use-page.ts";

/** Clears the page and counts from the last one handed over. The name at the top stays. */
export function useStartAnew({ shared, update }: PageState): () => void {
  const { words } = useWords();
  const show = useToast();
  return () => {
    const before = update((draft) => ({ ...emptyPageDraft(shared), name: draft.name }));
    show({
      text: words.page.startedAnew,
      action: { label: words.common.undo, onAct: () => void update(() => before) },
    });
  };
}
