import type { Id } from "#domain/id.ts";
import type { Item, Journal } from "#domain/journal.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import type { Undo } from "#vault/change.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

interface Deciding {
  /** Saves what is decided about one thing at once, says so, and offers to take it back. */
  readonly decide: <K extends Kind>(
    kind: K,
    id: Id,
    change: (before: DataOf<K>) => DataOf<K>,
    said: string,
  ) => Promise<void>;
  /** Deletes at once, with what only belongs to it, and offers to take all of it back. */
  readonly remove: (id: Id, ...belonging: readonly Id[]) => Promise<boolean>;
}

/** Small decisions take one tap, and another one takes them back. */
export function useDecide(): Deciding {
  const { words } = useWords();
  const vault = useVault();
  const show = useToast();
  const { common } = words;
  const decide: Deciding["decide"] = async (kind, id, change, said) => {
    // As it is at this moment, also when another window has just changed it.
    const before = itemIn(vault.journal(), kind, id)?.data;
    if (before === undefined) return;
    const saved = await vault.save(kind, id, change(before));
    if (!saved.ok) return tell(saved.problem);
    const { stamp } = saved.value;
    // What has been written since is not undone with it.
    const takeBack = async () => {
      const back = await vault.save(kind, id, before, { base: stamp });
      if (!back.ok) tell(back.problem);
    };
    show({ text: said, action: { label: common.undo, onAct: () => void takeBack() } });
  };
  const remove: Deciding["remove"] = async (id, ...belonging) => {
    // What belongs to it goes first, so that the page about it is there until all of it is gone.
    const outcomes = await Promise.all([...belonging, id].map((each) => vault.remove(each)));
    const removed: Undo[] = [];
    for (const outcome of outcomes) {
      if (outcome.ok) removed.push(outcome.value);
      else tell(outcome.problem);
    }
    if (removed.length === 0) return false;
    const takeBack = async () => {
      const back = await Promise.all(removed.map((undo) => vault.undo(undo)));
      for (const each of back) if (!each.ok) return tell(each.problem);
    };
    show({ text: common.deleted, action: { label: common.undo, onAct: () => void takeBack() } });
    return removed.length === outcomes.length;
  };
  return { decide, remove };

  function tell(problem: unknown): void {
    if (problem === "full" || problem === "unavailable" || problem === "closed")
      show({ text: problemWords(words, problem).title });
  }
}

const itemIn = <K extends Kind>(journal: Journal, kind: K, id: Id): Item<K> | undefined =>
  (journal[kind] as readonly Item[] as readonly Item<K>[]).find((item) => item.id === id);
