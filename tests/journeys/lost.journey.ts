import { randomBytes } from "node:crypto";
import { readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import { firstMinute, personAt, title, untilAlive, writeNote } from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** What the disk does to a database, and what is said then: never "welcome" where somebody had a journal. */
let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

async function databaseFiles(profile: string): Promise<string[]> {
  const folder = join(profile, "Default", "IndexedDB");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const eachFile = (harm: (file: string, size: number) => Promise<void>) => async (profile: string) => {
  for (const file of await databaseFiles(profile)) await harm(file, (await stat(file)).size);
};

const HARMS = {
  gone: (profile: string) => rm(join(profile, "Default", "IndexedDB"), { recursive: true }),
  "full of rubbish": eachFile((file, size) => writeFile(file, randomBytes(size))),
  "cut in half": eachFile((file, size) => truncate(file, Math.floor(size / 2))),
};

test.each(
  (["leveldb", "sqlite"] as const).flatMap((storage) =>
    (Object.keys(HARMS) as (keyof typeof HARMS)[]).map((harm) => [storage, harm] as const),
  ),
)("with %s, a database that is %s is not taken for a first visit", async (storage, harm) => {
  const profile = await newProfile();
  let browser: RealBrowser = await launchBrowser({ profile, storage });
  try {
    const { words } = await firstMinute(browser.page, app.url);
    const person = await personAt(browser.page);
    await writeNote(person, "the blue door");
    // A clean end, so that what localStorage says is on disk too: Chromium writes that some seconds later.
    await browser.close();
    await HARMS[harm](profile);

    browser = await launchBrowser({ profile, storage });
    const { page } = await personAt(browser.page);
    await page.goto(app.url);
    await untilAlive(page);
    await title(page).waitFor();
    expect(await page.getByRole("button", { name: words.welcome.begin, exact: true }).count()).toBe(0);
    const seen = await page.locator("body").innerText();
    const { dataMissing, storageFailing, headerDamaged, changesMissing } = words.vault;
    const isSaid = [dataMissing, storageFailing, headerDamaged, changesMissing].some(({ title: said }) =>
      seen.includes(said),
    );
    await page.goto(`${app.url}#/notes`);
    const isThere = harm === "gone" ? false : await page.getByText("the blue door").isVisible();
    expect(isSaid || isThere, seen).toBe(true);
    // Dexie says of its own accord that it tries once more, and nothing else.
    expect(browser.noise.filter((line) => !line.startsWith("warning: Dexie: Workaround"))).toEqual([]);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
