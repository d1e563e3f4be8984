import { randomBytes } from "node:crypto";
import { readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { open, type Person } from "./journey.ts";

/** Until the journal as it is now lies twice on this device, as the settings say. */
export async function untilKeptTwice(person: Person): Promise<void> {
  const { page, words } = person;
  await open(page, "/settings");
  await page.getByText(words.copy.second.kept.title, { exact: true }).waitFor();
  await open(page, "/");
}

async function databaseFiles(profile: string): Promise<string[]> {
  const folder = join(profile, "Default", "IndexedDB");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const eachFile = (harm: (file: string, size: number) => Promise<void>) => async (profile: string) => {
  for (const file of await databaseFiles(profile)) await harm(file, (await stat(file)).size);
};

/** What disks and browsers do to a database that is closed. */
export const HARMS = {
  gone: (profile: string) => rm(join(profile, "Default", "IndexedDB"), { recursive: true }),
  "full of rubbish": eachFile((file, size) => writeFile(file, randomBytes(size))),
  "cut in half": eachFile((file, size) => truncate(file, Math.floor(size / 2))),
  "without its list of files": async (profile: string) => {
    for (const file of await databaseFiles(profile)) if (/MANIFEST|CURRENT/.test(file)) await rm(file);
  },
};
export type Harm = keyof typeof HARMS;
