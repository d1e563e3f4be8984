import { useEffect } from "react";
import { canShowDot, isDotWanted, showDot } from "#device/badge.ts";
import { isExample } from "#device/example-mark.ts";
import { howMuchWaits } from "#drop-box/drop-box.ts";
import type { Vault } from "#vault/vault.ts";

/** Whether something is unfinished: a form that is open and was written in, or one that was left. */
async function isUnfinished(vault: Vault): Promise<boolean> {
  if (vault.drafts.typed.size > 0) return true;
  const left = await vault.drafts.unfinished();
  return left.ok && left.value.length > 0;
}

/**
 * The dot on the icon, for whoever wants it: looked at when the app is opened and whenever it is left or looked at again.
 * @param vault null while the journal is locked: then nothing is known of what is unfinished, and the dot only comes
 */
export function useDot(vault: Vault | null): void {
  useEffect(() => {
    if (!canShowDot() || isExample()) return;
    const look = async () => {
      if (!isDotWanted()) return;
      if ((await howMuchWaits()) > 0 || (vault !== null && (await isUnfinished(vault)))) showDot(true);
      else if (vault !== null) showDot(false);
    };
    const turn = () => void look().catch(() => undefined);
    turn();
    document.addEventListener("visibilitychange", turn);
    return () => document.removeEventListener("visibilitychange", turn);
  }, [vault]);
}
