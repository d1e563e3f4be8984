import {
  backupText,
  readBackup,
  type BackupOrigin,
  type BackupProblem,
  type ReadBackup,
} from "#domain/backup.ts";
import { LARGEST_BACKUP } from "#domain/backup-size.ts";
import type { Entry } from "#domain/entry.ts";
import { openText, sealText, type Decrypt } from "#sealing/backup-seal.ts";
import type { SealingDeps } from "#sealing/envelope.ts";
import { sha256Hex } from "#sealing/sha256.ts";

/** What the worker is asked for. The passphrase is clean already (`cleanPassphrase`). */
export type BackupOrder =
  | {
      readonly kind: "make";
      readonly entries: readonly Entry[];
      readonly origin: BackupOrigin;
      readonly passphrase: string;
    }
  | { readonly kind: "open"; readonly bytes: Uint8Array<ArrayBuffer>; readonly passphrase: string };

export interface MadeBackup {
  readonly kind: "made";
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly count: number;
}

/** Why a file was not opened. Sealing cannot tell a wrong passphrase from an altered file. */
export type OpenProblem = BackupProblem | "does-not-open";

export type OpenedBackup =
  | { readonly kind: "opened"; readonly backup: ReadBackup }
  | { readonly kind: "refused"; readonly why: OpenProblem };

type Deps = Pick<SealingDeps, "subtle">;

/** @param work see `sealText` */
export async function makeBackup(
  deps: Deps,
  { entries, origin, passphrase }: Extract<BackupOrder, { kind: "make" }>,
  work?: number,
): Promise<MadeBackup> {
  const { text, sha256, count } = await backupText(entries, origin, (inside) => sha256Hex(deps, inside));
  return { kind: "made", bytes: await sealText(text, passphrase, work), sha256, count };
}

/**
 * Opens and checks a file of any origin. Every failure is a value; nothing of a refused file is handed on.
 * @param decrypt see `openText`
 */
export async function openBackup(
  deps: Deps,
  { bytes, passphrase }: Extract<BackupOrder, { kind: "open" }>,
  decrypt?: Decrypt,
): Promise<OpenedBackup> {
  if (bytes.length > LARGEST_BACKUP) return { kind: "refused", why: "not-a-backup" };
  const opened = await openText(bytes, passphrase, decrypt);
  if (opened.kind === "not-sealed") return { kind: "refused", why: "not-a-backup" };
  if (opened.kind === "does-not-open") return { kind: "refused", why: "does-not-open" };
  const read = await readBackup(opened.text, (inside) => sha256Hex(deps, inside));
  return read.ok ? { kind: "opened", backup: read.value } : { kind: "refused", why: read.problem };
}
