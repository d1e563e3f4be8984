/** Seals and opens backups away from the screen: deriving a key takes about a second. It loads nothing (scripts/headers.mjs). */
import {
  makeBackup,
  openBackup,
  type BackupOrder,
  type MadeBackup,
  type OpenedBackup,
} from "#documents/backup-file.ts";

const answer = (order: BackupOrder): Promise<MadeBackup | OpenedBackup> =>
  order.kind === "make" ? makeBackup(crypto, order) : openBackup(crypto, order);

self.addEventListener("message", ({ data }: MessageEvent<BackupOrder>) => {
  answer(data).then(
    (made) => self.postMessage(made, { transfer: made.kind === "made" ? [made.bytes.buffer] : [] }),
    () => self.postMessage(null),
  );
});
