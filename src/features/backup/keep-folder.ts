import { changedSince } from "#domain/backup-since.ts";
import { mayWrite } from "#device/folder.ts";
import type { Vault } from "#vault/vault.ts";
import { copyIntoFolder } from "./folder-copy.ts";

/** Between two copies: deriving the key takes a second of work, and people write in bursts. */
const EVERY_MS = 3 * 60_000;

/** Held while a copy is written: one window at a time. */
const FOLDER_LOCK = "al-folder";

/**
 * Keeps the copy in the folder up to date while the journal is open here and the browser allows it: some minutes after
 * something changed, and when the app is no longer looked at.
 * @param vault an open one
 * @param everyMs how long to wait after a change; tests take less
 * @returns how to stop
 */
export function keepFolder(vault: Vault, everyMs: number = EVERY_MS): () => void {
  let [isStopped, timer]: [boolean, number | null] = [false, null];

  const copy = async () => {
    const row = await vault.folder();
    const read = await row.read();
    if (!read.ok || isStopped) return;
    const held = read.value;
    if (held === null || changedSince(held.holds, vault.entries()) === 0) return;
    if (!(await mayWrite(held.handle, false))) return;
    await copyIntoFolder(vault, held);
  };
  const copyAlone = async () => {
    timer = null;
    if (isStopped) return;
    await navigator.locks.request(FOLDER_LOCK, { ifAvailable: true }, (lock) =>
      lock === null ? null : copy(),
    );
  };
  const soon = () => {
    timer ??= window.setTimeout(() => void copyAlone(), everyMs);
  };
  const onHidden = () => {
    if (document.visibilityState === "hidden") void copyAlone();
  };
  document.addEventListener("visibilitychange", onHidden);
  const unsubscribe = vault.subscribe(soon);
  // What was written the last time and reached no copy.
  soon();
  return () => {
    isStopped = true;
    if (timer !== null) clearTimeout(timer);
    document.removeEventListener("visibilitychange", onHidden);
    unsubscribe();
  };
}
