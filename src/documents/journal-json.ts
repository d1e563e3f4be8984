import { backupText, type BackupOrigin } from "#domain/backup.ts";
import type { Entry } from "#domain/entry.ts";
import type { SealingDeps } from "#sealing/envelope.ts";
import { sha256Hex } from "#sealing/sha256.ts";

/** Everything for other programs: the inside of a backup (docs/backup-format.md), not sealed. */
export const journalJson = async (
  deps: Pick<SealingDeps, "subtle">,
  entries: readonly Entry[],
  origin: BackupOrigin,
): Promise<string> => `${(await backupText(entries, origin, (text) => sha256Hex(deps, text))).text}\n`;
