import * as z from "zod/mini";
import { compareStamps, stampSchema, type Stamp } from "./clock.ts";
import type { Entry } from "./entry.ts";
import { SETTINGS_ID, siblingOf, type Id } from "./id.ts";

/** The one record about backups has the same id on every device: the latest mark counts. */
export const BACKUP_MARK_ID: Id = siblingOf(SETTINGS_ID);

/** More devices than one person writes with. */
const MOST_DEVICES = 1_000;

/** The last backup that was checked: when is said by the version itself. */
export const backupMarkSchema = z.strictObject({
  /** How many records it holds. */
  count: z.int().check(z.gte(0)),
  /**
   * The last stamp of each device that is in it. Devices exchange whole journals, so whatever a device wrote up to that
   * stamp is in it too (a version vector).
   */
  seen: z.array(stampSchema).check(z.maxLength(MOST_DEVICES)),
});
export type BackupMark = z.infer<typeof backupMarkSchema>;

/** What has to be remembered about a backup of these entries. */
export function backupMarkOf(entries: readonly Entry[]): BackupMark {
  const latest = new Map<string, Stamp>();
  for (const { v } of entries) {
    for (const { h } of v) {
      const known = latest.get(h[2]);
      if (known === undefined || compareStamps(h, known) > 0) latest.set(h[2], h);
    }
  }
  const seen = [...latest.values()].sort((a, b) => (a[2] < b[2] ? -1 : 1));
  return { count: entries.length, seen: seen.slice(0, MOST_DEVICES) };
}
