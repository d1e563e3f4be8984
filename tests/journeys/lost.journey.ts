import { randomBytes } from "node:crypto";
import { cp, readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

describe.each(["leveldb", "sqlite"] as const)("with %s", (storage) => {
  /** Of somebody who has a journal, with a note in it. */
  let whole: string;
  beforeAll(async () => {
    whole = await newProfile();
    const browser = await launchBrowser({ profile: whole, storage });
    await writeNote(await firstMinute(browser.page, app.url), "the blue door");
    // A clean end, so that what localStorage says is on disk too: Chromium writes that some seconds later.
    await browser.close();
    expect(browser.noise).toEqual([]);
  });
  afterAll(() => rm(whole, { recursive: true, force: true, maxRetries: 5 }));

  test.each(Object.keys(HARMS) as (keyof typeof HARMS)[])(
    "F16, F17: a database that is %s is not taken for a first visit",
    async (harm) => {
      const profile = await newProfile();
      let browser: RealBrowser | undefined;
      try {
        await cp(whole, profile, { recursive: true, verbatimSymlinks: true });
        await HARMS[harm](profile);

        browser = await launchBrowser({ profile, storage });
        const { page, words } = await personAt(browser.page);
        await page.goto(app.url);
        await untilAlive(page);
        await title(page).waitFor();
        const begin = page.getByRole("button", { name: words.welcome.begin, exact: true });
        expect(await begin.count()).toBe(0);
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
        await browser?.close();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  );
});
