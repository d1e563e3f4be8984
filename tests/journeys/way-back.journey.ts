import { cp, rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import {
  firstMinute,
  openCold,
  personAt,
  title,
  untilAlive,
  writeNote,
  type Person,
} from "#support/journey.ts";
import { HARMS, untilKeptTwice, type Harm } from "#support/second-copy.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** A browser that loses its database, and the journal that comes back from the second copy on the device. */
let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

const NOTES = ["the blue door", "the green chair"];

/** From whatever is shown after the loss to the journal, by the ways that the screens offer. */
async function walkBack({ page, words }: Person): Promise<"by itself" | "asked"> {
  await page.goto(app.url);
  await untilAlive(page);
  const back = page.getByRole("button", { name: words.copy.bringBack, exact: true });
  const today = page.getByRole("link", { name: words.today.halfAMinute });
  await back.or(today).first().waitFor();
  if (await today.isVisible()) return "by itself";
  await back.click();
  await today.waitFor();
  return "asked";
}

/** Files of LevelDB alone are named like that. */
const harmsOf = (storage: "leveldb" | "sqlite") =>
  (Object.keys(HARMS) as Harm[]).filter((harm) => storage === "leveldb" || !harm.startsWith("without"));

describe.each(["leveldb", "sqlite"] as const)("with %s", (storage) => {
  let whole: string;
  beforeAll(async () => {
    whole = await newProfile();
    let browser = await launchBrowser({ profile: whole, storage });
    const person = await firstMinute(browser.page, app.url);
    for (const text of NOTES) await writeNote(person, text);
    await browser.close();
    browser = await launchBrowser({ profile: whole, storage });
    await openCold(browser.page, app.url);
    await untilKeptTwice(await personAt(browser.page));
    await browser.close();
    expect([browser.noise, browser.violations]).toEqual([[], []]);
  });
  afterAll(() => rm(whole, { recursive: true, force: true, maxRetries: 5 }));

  test.each(harmsOf(storage))("F16, F17: a database that is %s: every note comes back", async (harm) => {
    const profile = await newProfile();
    let browser: RealBrowser | undefined;
    try {
      await cp(whole, profile, { recursive: true, verbatimSymlinks: true });
      await HARMS[harm](profile);
      browser = await launchBrowser({ profile, storage });
      const person = await personAt(browser.page);
      const { page } = person;
      await walkBack(person);
      await openCold(page, app.url, "/notes");
      for (const text of NOTES) await page.getByText(text).first().waitFor();
      await writeNote(person, "and one more");
      await openCold(page, app.url, "/notes");
      for (const text of [...NOTES, "and one more"]) await page.getByText(text).first().waitFor();
      expect(browser.noise.filter((line) => !line.startsWith("warning: Dexie: Workaround"))).toEqual([]);
    } finally {
      await browser?.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

test("F19: a journal whose key is damaged, with no second copy: what is there is put aside, and a file is asked for", async () => {
  const browser = await launchBrowser({ languages: "es" });
  try {
    const { page, words } = await firstMinute(browser.page, app.url);
    await page.goto(`${app.url}icons/icon.svg`);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("v1");
          opening.addEventListener("success", () => {
            const transaction = opening.result.transaction("m", "readwrite");
            transaction.objectStore("m").delete("k");
            transaction.addEventListener("complete", () => {
              opening.result.close();
              resolve();
            });
          });
        }),
    );
    const folder = async () => {
      const root = (await navigator.storage.getDirectory()) as unknown as {
        keys: () => AsyncIterable<string>;
      } & {
        removeEntry: (name: string) => Promise<void>;
      };
      for await (const name of root.keys()) await root.removeEntry(name);
    };
    await page.evaluate(folder);
    await page.goto(app.url);
    await title(page, words.vault.headerDamaged.title).waitFor();
    const file = page.getByRole("button", { name: words.copy.haveFile, exact: true });
    await file.waitFor();
    await page.getByText(words.copy.haveFileAside, { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: words.copy.bringBack, exact: true }).count()).toBe(0);
    await file.click();
    await title(page, words.backup.open.title).waitFor();
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain(
      "v1.0",
    );
    expect([browser.violations, browser.outside]).toEqual([[], []]);
  } finally {
    await browser.close();
  }
});
