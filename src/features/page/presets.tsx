import { choosePreset, presetNow } from "#domain/summary-choose.ts";
import { PRESETS, type PresetKey } from "#domain/summary-draft.ts";
import { linesOf } from "#domain/summary.ts";
import { Choices } from "#ui/choices.tsx";
import { useToast } from "#ui/toast.tsx";
import { useJournal } from "#vault/react.ts";
import { useWords } from "#words/react.ts";
import type { PageState } from "./use-page.ts";

/** One tap to begin with. It makes the page anew, so what it takes off can be brought back at once. */
export function Presets({ state }: { readonly state: PageState }) {
  const { words } = useWords();
  const { page, common } = words;
  const show = useToast();
  // Below another row of choices it has to say what it chooses.
  const hasSwitch = useJournal().therapy.length > 1;
  const choose = (preset: PresetKey | null) => {
    const had = new Set(linesOf(state.document).map((line) => line.id));
    const before = state.update((draft) => choosePreset(draft, state.laid, preset));
    const kept = new Set(choosePreset(before, state.laid, preset).picked);
    if ([...had].every((id) => kept.has(id))) return;
    show({
      text: page.replaced,
      action: { label: common.undo, onAct: () => void state.update(() => before) },
    });
  };
  return (
    <Choices
      legend={page.presetsLabel}
      hideLegend={!hasSwitch}
      options={PRESETS.map((value) => ({ value, label: page.presets[value] }))}
      value={presetNow(state.draft, state.laid)}
      onChange={choose}
      clearable
    />
  );
}
