import type { Id } from "#domain/id.ts";
import type { DataOf, Kind } from "#domain/record.ts";
import { useToast } from "#ui/toast.tsx";
import { useVault } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { problemWords } from "#words/problem.ts";
import { useWords } from "#words/react.ts";

/** One record to write, or to take away. */
export type Write =
  | { readonly [K in Kind]: { readonly kind: K; readonly id: Id; readonly data: DataOf<K> } }[Kind]
  | { readonly kind: Kind; readonly id: Id; readonly data: null };

/** How it was before: written once more, or taken away again. */
function before(vault: Vault, writes: readonly Write[]): Write[] {
  return writes.map(({ kind, id }) => {
    const item = (vault.journal()[kind] as readonly { id: Id; data: unknown }[]).find(
      (each) => each.id === id,
    );
    return { kind, id, data: item?.data ?? null } as Write;
  });
}

/**
 * Small decisions that are saved with one tap: written in this order, said, and taken back with one tap as well.
 * @returns whether the disk has all of it.
 */
export function useWrite(): (writes: readonly Write[], said?: string) => Promise<boolean> {
  const vault = useVault();
  const { words } = useWords();
  const show = useToast();
  const write = async (writes: readonly Write[]): Promise<boolean> => {
    for (const each of writes) {
      if (each.data === null && vault.entry(each.id) === null) continue;
      const saved =
        each.data === null ? await vault.remove(each.id) : await vault.save(each.kind, each.id, each.data);
      if (saved.ok) continue;
      if (typeof saved.problem === "string") show({ text: problemWords(words, saved.problem).title });
      return false;
    }
    return true;
  };
  return async (writes, said) => {
    const was = before(vault, writes);
    const isWritten = await write(writes);
    if (isWritten && said !== undefined)
      show({ text: said, action: { label: words.common.undo, onAct: () => void write(was) } });
    return isWritten;
  };
}
