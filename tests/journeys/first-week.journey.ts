import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "#domain/language.ts";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import { clipboard } from "#support/clipboard.ts";
import {
  answerEveryPart,
  answerHere,
  checkInShort,
  firstMinute,
  hush,
  open,
  openCold,
  personAt,
  said,
  title,
  untilLeft,
  writeNote,
  type Person,
} from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** What the app is for: tell how it was, find it again, and bring a page to the next session. One journal in each language. */
let app: ServedApp;
let profile: string;
let browser: RealBrowser;
let person: Person;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());
afterEach(() => {
  const heard = [...browser.noise, ...browser.violations, ...browser.outside];
  if (heard.length > 0) throw new Error(`something was said or asked for:\n${heard.join("\n")}`);
});

/** The battery goes, and later the app is opened again. */
async function afterTheBattery(path = "/"): Promise<void> {
  const { language } = person;
  await browser.kill();
  browser = await launchBrowser({ profile, languages: "de" });
  person = await personAt(browser.page, language);
  await openCold(person.page, app.url, path);
}

/** A new journal in this language, for all tests of a group. */
function beginIn(language: Language): void {
  beforeAll(async () => {
    profile = await newProfile();
    // A third language, so that what was chosen and what the browser prefers can be told apart.
    browser = await launchBrowser({ profile, languages: "de" });
    person = await firstMinute(browser.page, app.url, { language, name: "Marta" });
  });
  afterAll(async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

async function copyThePage(): Promise<void> {
  const { page, words } = person;
  await writeNote(person, "the blue door", { bring: true });
  await writeNote(person, "not for anybody");
  await checkInShort(person, {
    word: "calm",
    line: "we spoke of the window",
    bring: "that it went so fast",
  });
  await open(page, "/page");
  await page.getByRole("radio", { name: words.page.presets.marked }).click();
  const paper = page.getByRole("complementary", { name: words.page.preview });
  await paper.getByText("the blue door").waitFor();
  const shown = await paper.evaluate((aside) => {
    const copy = aside.querySelector("h2")?.parentElement?.parentElement?.cloneNode(true) as Element;
    for (const number of copy.querySelectorAll("[data-part=number]")) number.remove();
    return copy.textContent ?? "";
  });
  await page.getByRole("button", { name: words.page.handOver, exact: true }).click();
  await page.getByRole("button", { name: words.page.ways.copy, exact: true }).click();
  await said(person, words.page.recorded).waitFor();
  const copied = await clipboard(browser.context);
  const bare = (text: string) => text.replaceAll(/^(?:\d+\.|-) /gmu, "").replaceAll(/\s/gu, "");
  expect(bare(copied)).toBe(bare(shown));
  expect(copied).toContain("the blue door");
  expect(copied).toContain("that it went so fast");
  expect(copied).not.toContain("not for anybody");
}

async function survive(): Promise<void> {
  // Only what is said from now on counts.
  await hush(person);
  const { words } = person;
  await open(person.page, "/check-in/complete");
  await answerEveryPart(person, () =>
    answerHere(person, {
      word: "calm",
      line: "we spoke of the door",
      steps: { listened: "mostly", goals: "a-little" },
      moment: "a long silence",
      bring: "that I was afraid",
      privateNote: "only for me",
    }),
  );
  await person.page.getByRole("button", { name: words.checkIn.save, exact: true }).click();
  await said(person, words.common.saved).waitFor();
  await afterTheBattery("/journey");
  await person.page.getByText("we spoke of the door").first().waitFor();
  await open(person.page, "/");
  await person.page.getByText("that I was afraid").waitFor();

  // Key by key, and the battery goes in the middle of it: what is older than two seconds and a bit is there.
  await open(person.page, "/check-in/short");
  const line = () => person.page.getByRole("textbox", { name: words.checkIn.lineLabel, exact: true });
  const text = "it was late and I said that I would rather not talk about it";
  const times: number[] = [];
  await line().focus();
  for (const letter of text) {
    await person.page.keyboard.type(letter, { delay: 50 });
    times.push(Date.now());
  }
  const end = Date.now();
  await afterTheBattery();
  await person.page.getByRole("link", { name: words.today.unfinishedForms.session, exact: true }).click();
  const found = await line().inputValue();
  expect(text.startsWith(found)).toBe(true);
  expect(found.length).toBeGreaterThanOrEqual(times.filter((time) => time < end - 2_500).length);
  expect(found.length).toBeGreaterThan(0);
}

describe("in Spanish", () => {
  beginIn("es");

  test("a session is found, changed, deleted and taken back", async () => {
    const { page, words } = person;
    await checkInShort(person, { word: "calm", line: "we spoke of the door" });
    const id = await page.evaluate(() => location.hash.split("/").at(-1) ?? "");
    await open(page, "/journey");
    await page.locator(`a[href="#/session/${id}"]`).first().click();
    await page.getByText("we spoke of the door").first().waitFor();
    await page.getByRole("link", { name: words.journey.edit, exact: true }).click();
    await page
      .getByRole("textbox", { name: words.checkIn.lineLabel, exact: true })
      .fill("we spoke of the window");
    await page.getByRole("button", { name: words.checkIn.saveChanges, exact: true }).click();
    await page.getByText("we spoke of the window").first().waitFor();
    await page.getByRole("button", { name: words.journey.delete, exact: true }).click();
    await said(person, words.common.deleted).waitFor();
    await untilLeft(page, `/session/${id}`);
    await open(page, "/journey");
    expect(await page.getByText("we spoke of the window").count()).toBe(0);
    await page.getByRole("button", { name: words.common.undo, exact: true }).last().click();
    await page.getByText("we spoke of the window").first().waitFor();
  });

  test("a note is found, changed, deleted and taken back", async () => {
    const { page, words } = person;
    await hush(person);
    await writeNote(person, "first");
    await open(page, "/notes");
    await page.getByRole("link", { name: "first" }).click();
    await page.getByLabel(words.notes.text, { exact: true }).fill("second");
    await page.getByRole("button", { name: words.notes.save, exact: true }).click();
    await page.getByRole("link", { name: "second" }).waitFor();
    await hush(person);
    await page.getByRole("link", { name: "second" }).click();
    await page.getByRole("button", { name: words.notes.delete, exact: true }).click();
    await said(person, words.common.deleted).waitFor();
    await title(page, words.notes.title).waitFor();
    await expect.poll(() => page.getByRole("link", { name: "second" }).count()).toBe(0);
    await page.getByRole("button", { name: words.common.undo, exact: true }).click();
    await page.getByRole("link", { name: "second" }).waitFor();
  });

  test("what is copied is what the page shows, and nothing else", copyThePage);
  test("F14: a session outlives the battery, and so does half of one", survive);
});

describe("in English", () => {
  beginIn("en");

  test("what is copied is what the page shows, and nothing else", copyThePage);
  test("F14: a session outlives the battery, and so does half of one", survive);
});
