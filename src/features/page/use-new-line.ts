import { write } from "#domain/summary-choose.ts";
import { lineId, type LineId, type WrittenSection } from "#domain/summary-line.ts";
import { useVault } from "#vault/react.ts";
import type { PageState } from "./use-page.ts";

/** Begins a line by hand and opens it to be written. Left empty, it is gone again. */
export function useNewLine(
  state: PageState,
  section: WrittenSection,
  onLine: (id: LineId) => void,
): () => void {
  const vault = useVault();
  return () => {
    const id = lineId(vault.newId(), "own");
    state.update((draft) => write(draft, id, section));
    onLine(id);
  };
}
