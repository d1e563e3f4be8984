import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import {
  firstMinute,
  open,
  openCold,
  personAt,
  said,
  title,
  untilKept,
  writeNote,
} from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

let app: ServedApp;
let profile: string;
let browser: RealBrowser;

beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());
afterEach(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function again(): Promise<void> {
  await browser.kill();
  browser = await launchBrowser({ profile, languages: "de" });
}

test.each(["es", "en"] as const)(
  "in %s, a note outlives the battery, and so does half of one",
  async (language) => {
    profile = await newProfile();
    browser = await launchBrowser({ profile, languages: "de" });
    let person = await firstMinute(browser.page, app.url, { language, name: "Marta" });
    const { words } = person;
    await writeNote(person, "the blue door", { bring: true });
    await again();

    person = await personAt(browser.page, language);
    await openCold(person.page, app.url, "/notes");
    await person.page.getByText("the blue door").waitFor();
    await open(person.page, "/");
    await person.page.getByText("the blue door").waitFor();
    await open(person.page, "/note");
    await person.page.getByLabel(words.notes.text, { exact: true }).fill("half a sentence");
    await untilKept(person);
    await again();

    person = await personAt(browser.page, language);
    await openCold(person.page, app.url);
    await person.page.getByText(words.today.unfinishedForms.note).click();
    expect(await person.page.getByLabel(words.notes.text, { exact: true }).inputValue()).toBe(
      "half a sentence",
    );
    expect(browser.noise).toEqual([]);
  },
);

test("a note is changed, deleted, and taken back", async () => {
  profile = await newProfile();
  browser = await launchBrowser({ profile });
  const person = await firstMinute(browser.page, app.url);
  const { page, words } = person;
  await writeNote(person, "first");
  await open(page, "/notes");
  await page.getByRole("link", { name: "first" }).click();
  await page.getByLabel(words.notes.text, { exact: true }).fill("second");
  await page.getByRole("button", { name: words.notes.save, exact: true }).click();
  await page.getByRole("link", { name: "second" }).click();
  await page.getByRole("button", { name: words.notes.delete }).click();
  await said(person, words.common.deleted).waitFor();
  await title(page, words.notes.title).waitFor();
  expect(await page.getByRole("link", { name: "second" }).count()).toBe(0);
  await page.getByRole("button", { name: words.common.undo }).click();
  await page.getByRole("link", { name: "second" }).waitFor();
  expect(browser.noise).toEqual([]);
});
