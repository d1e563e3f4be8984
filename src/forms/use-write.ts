import { compareStamps, type Stamp } from "#domain/clock.ts";
import type { Id } from "#domain/id.ts";
import type { Item } from "#domain/journal.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import type { SaveProblem } from "#domain/save-problem.ts";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import type { Changed } from "#vault/change.ts";
import type { Vault } from "#vault/vault.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

/** One record to write, or to take away. */
export type Write =
  | { readonly [K in Kind]: { readonly kind: K; readonly id: Id; readonly data: DataOf<K> } }[Kind]
  | { readonly kind: Kind; readonly id: Id; readonly data: null };

const itemIn = (vault: Vault, kind: Kind, id: Id): Item | undefined =>
  (vault.journal()[kind] as readonly Item[]).find((item) => item.id === id);

/** How it was before: written once more, or taken away again. */
function before(vault: Vault, writes: readonly Write[]): Write[] {
  return writes.map(({ kind, id }) => {
    return { kind, id, data: itemIn(vault, kind, id)?.data ?? null } as Write;
  });
}

/** What was written, with the stamp it has; a deletion has none. */
interface Written {
  readonly write: Write;
  readonly stamp: Stamp | null;
}

/**
 * Small decisions that are saved with one tap: written in this order, said, and taken back with one tap as well. What was
 * written since into the same entries is not taken back with it: then nothing is, and it is said.
 * @returns whether the disk has all of it.
 */
export function useWrite(): (writes: readonly Write[], said?: string) => Promise<boolean> {
  const vault = useVault();
  const { words } = useWords();
  const show = useToast();
  const { common } = words;
  /** @returns what was written; null where some of it could not be */
  const write = async (writes: readonly Write[]): Promise<Written[] | null> => {
    const written: Written[] = [];
    for (const each of writes) {
      if (each.data === null && vault.entry(each.id) === null) continue;
      const saved =
        each.data === null ? await vault.remove(each.id) : await vault.save(each.kind, each.id, each.data);
      if (!saved.ok) return tell(saved.problem);
      written.push({ write: each, stamp: "stamp" in saved.value ? saved.value.stamp : null });
    }
    return written;
  };
  const isAsWritten = ({ write: { kind, id }, stamp }: Written): boolean => {
    const now = itemIn(vault, kind, id)?.stamp ?? null;
    return now === null || stamp === null ? now === stamp : compareStamps(now, stamp) === 0;
  };
  const takeBack = async (was: readonly Write[], written: readonly Written[]): Promise<void> => {
    if (!written.every(isAsWritten)) return show({ text: common.notUndone });
    for (const {
      write: { id },
      stamp,
    } of written) {
      const before = was.find((each) => each.id === id);
      if (before === undefined) continue;
      // Asked once more when its turn comes: a line may be on its way to the disk.
      const back =
        before.data !== null
          ? await vault.save(before.kind, id, before.data, stamp === null ? {} : { base: stamp })
          : stamp !== null
            ? await vault.removeUnchanged(id, stamp)
            : null;
      if (back !== null && !back.ok) {
        tell(back.problem);
        return;
      }
    }
  };
  return async (writes, said) => {
    const was = before(vault, writes);
    const written = await write(writes);
    if (written !== null && said !== undefined)
      show({ text: said, action: { label: common.undo, onAct: () => void takeBack(was, written) } });
    return written !== null;
  };

  function tell(problem: SaveProblem | Changed): null {
    show({ text: typeof problem === "string" ? problemWords(words, problem).title : common.notUndone });
    return null;
  }
}
