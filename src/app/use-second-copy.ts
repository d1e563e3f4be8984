import { useEffect, useState } from "react";
import { isExample } from "#device/example-mark.ts";
import type { BroughtBack } from "#vault/bring-back.ts";
import { CopyKeeper } from "#vault/copy-keeper.ts";
import { setCopyState } from "#vault/copy-state.ts";
import { mayBringBack } from "#vault/may-bring-back.ts";
import { useVault } from "#vault/react.ts";
import type { Vault } from "#vault/vault.ts";
import { copyNow, databaseHere, orderCopy } from "./second-copy.ts";

interface Found {
  readonly behind: number;
  readonly lostRows: number;
}

/** Until the first screen stands: opening comes before copying. */
const SETTLED_MS = 3_000;

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

/** First brings back what the journal has lost and the copy knows: the copy is written over only after that. */
async function mend(
  vault: Vault,
  found: Found,
): Promise<{ brought: BroughtBack; isCopied: boolean; mayWrite?: false }> {
  const nothing = { count: 0, ...found };
  const looked = await orderCopy({ kind: "look", database: databaseHere() });
  const head = looked?.heads[0];
  if (looked === null) setCopyState({ kind: "none" });
  if (head === undefined || looked === null || looked.here === null || head.vid !== vault.id)
    return { brought: nothing, isCopied: false };
  const isCopied = head.gen === looked.here.gen && head.seq === looked.here.seq;
  if (isCopied) setCopyState({ kind: "kept", day: head.day });
  const missing = { ...found, damaged: vault.damaged.length };
  if (!mayBringBack(looked, missing)) return { brought: nothing, isCopied };
  const copy = await orderCopy({ kind: "read", vid: vault.id });
  // It knows something that is missing here: until that is brought in it is not written over.
  if (copy === null) return { brought: nothing, isCopied, mayWrite: false };
  const { bringBack } = await import("#vault/bring-back.ts");
  const brought = await bringBack(vault, copy, looked.here.seq, missing);
  return brought === null ? { brought: nothing, isCopied, mayWrite: false } : { brought, isCopied: false };
}

/**
 * Keeps the second copy of the open journal, and brings back from it what the journal has lost.
 * @returns what came back and what is still missing; null while that is being found out.
 */
export function useSecondCopy({ behind, lostRows }: Found): BroughtBack | null {
  const vault = useVault();
  const [brought, setBrought] = useState<BroughtBack | null>(null);
  useEffect(() => {
    // There is one second copy on this device, and it is the person's own.
    if (isExample()) return;
    let isHere = true;
    const keeper = new CopyKeeper({
      write: () => copyNow(vault),
      nowMs: () => performance.now(),
      later,
    });
    const onHidden = () => {
      if (document.visibilityState === "hidden") void keeper.left(vault.drafts.typed.size > 0);
    };
    let stopWatching: () => void = () => undefined;
    const begin = async () => {
      const mended = await mend(vault, { behind, lostRows });
      if (!isHere) return;
      setBrought(mended.brought);
      if (mended.mayWrite === false) return;
      let ways = vault.ways();
      stopWatching = vault.subscribe(() => {
        keeper.changed();
        const isRenewed = vault.ways() !== ways;
        ways = vault.ways();
        if (isRenewed) void keeper.renewed();
      });
      document.addEventListener("visibilitychange", onHidden);
      if (!mended.isCopied) await keeper.due();
    };
    // Where nothing is missing, nobody waits for this.
    const cancel = later(() => void begin(), behind + lostRows + vault.damaged.length > 0 ? 0 : SETTLED_MS);
    return () => {
      isHere = false;
      cancel();
      stopWatching();
      keeper.stop();
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [vault, behind, lostRows]);
  return brought;
}
