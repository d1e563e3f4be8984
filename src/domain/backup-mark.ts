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

/** The last stamp of each device, in the order of their names. */
export function lastOfEach(stamps: Iterable<Stamp>): Stamp[] {
  const last = new Map<string, Stamp>();
  for (const stamp of stamps) {
    const known = last.get(stamp[2]);
    if (known === undefined || compareStamps(stamp, known) > 0) last.set(stamp[2], stamp);
  }
  return [...last.values()].sort((a, b) => (a[2] < b[2] ? -1 : 1)).slice(0, MOST_DEVICES);
}

/** What has to be remembered about a backup of these entries. */
export const backupMarkOf = (entries: readonly Entry[]): BackupMark => ({
  count: entries.length,
  seen: lastOfEach(entries.flatMap(({ v }) => v.map(({ h }) => h))),
});
