import { backupMarkOf, BACKUP_MARK_ID } from "#domain/backup-mark.ts";
import type { BackupOrder, MadeBackup, OpenedBackup } from "#documents/backup-file.ts";
import { momentNow } from "#device/clock.ts";
import { writeChecked } from "#device/folder.ts";
import { workIn } from "#device/work.ts";
import type { KeptFolder } from "#vault/folder.ts";
import type { Vault } from "#vault/vault.ts";
// oxlint-disable-next-line import/default
import workerAddress from "./backup-worker.ts?worker&url";

const inWorker = <Made>(order: BackupOrder): Promise<Made | null> => workIn<Made>(workerAddress, order).done;

/**
 * Writes a copy into the folder and remembers it as one when it was opened there again and is the journal.
 * @returns whether it lies there
 */
export async function copyIntoFolder(vault: Vault, kept: KeptFolder): Promise<boolean> {
  const { passphrase } = kept;
  const entries = vault.entries();
  const origin = { app: __APP_VERSION__, createdAt: momentNow(), vid: vault.id };
  const made = await inWorker<MadeBackup>({ kind: "make", entries, origin, passphrase });
  const isWritten =
    made !== null &&
    (await writeChecked(kept.handle, kept.name, made.bytes, async (bytes) => {
      const opened = await inWorker<OpenedBackup>({ kind: "open", bytes, passphrase });
      return opened?.kind === "opened" && opened.backup.sha256 === made.sha256;
    }));
  const row = await vault.folder();
  if (!isWritten) {
    await row.write({ ...kept, failed: true });
    return false;
  }
  const mark = backupMarkOf(entries);
  await row.write({ ...kept, holds: mark, at: origin.createdAt, failed: false });
  await vault.save("backup", BACKUP_MARK_ID, mark);
  return true;
}
