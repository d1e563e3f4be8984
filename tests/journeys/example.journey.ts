import { createHash } from "node:crypto";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleEn } from "#words/example/example-en.ts";
import { exampleEs } from "#words/example/example-es.ts";
import { loadWords } from "#words/words.ts";
import { launchBrowser, newProfile, windowBeside, type RealBrowser } from "#support/browser.ts";
import {
  firstMinute,
  open,
  openCold,
  personAt,
  SOON,
  title,
  untilAlive,
  writeNote,
  type Person,
} from "#support/journey.ts";
import { canary } from "#support/profile-search.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** The made-up journal beside one's own: nothing of the one reaches the other, and it is gone in one tap. */
let app: ServedApp;
let browser: RealBrowser;
let profile: string;
beforeAll(async () => {
  app = await serveApp();
  profile = await newProfile();
  browser = await launchBrowser({ profile, languages: "es" });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name = "" }) => name));

/** All that lies in the person's own database and small storage, as one number. */
async function ownDigest(page: Page): Promise<string> {
  const found = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("v1");
      opening.addEventListener("success", () => resolve(opening.result));
      opening.addEventListener("error", () => reject(new Error("not opened")));
    });
    const all: unknown[] = [];
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      for (const asked of [store.getAllKeys(), store.getAll()])
        all.push(
          await new Promise((resolve) => asked.addEventListener("success", () => resolve(asked.result))),
        );
    }
    database.close();
    const bytes = (_: string, value: unknown) =>
      value instanceof ArrayBuffer ? [...new Uint8Array(value)].join() : value;
    return JSON.stringify([all, Object.entries(localStorage)], bytes);
  });
  expect(found.length).toBeGreaterThan(1000);
  return createHash("sha256").update(found).digest("hex");
}

const ribbon = ({ page, words }: Person) => page.getByRole("region", { name: words.example.title });
const leave = async (person: Person) =>
  ribbon(person).getByRole("button", { name: person.words.example.leave, exact: true }).click();

async function lookAround(person: Person): Promise<void> {
  const { page, words } = person;
  await open(page, "/settings");
  await page.getByRole("button", { name: words.example.look, exact: true }).click();
  await ribbon(person).waitFor();
  await title(page).waitFor();
}

const NOTE = canary();

test("S-36: the example neither opens nor changes the person's own journal, and is gone in one tap", async () => {
  const me = await firstMinute(browser.page, app.url);
  const { page, words } = me;
  await writeNote(me, NOTE);
  await open(page, "/settings");
  const before = await ownDigest(page);
  await lookAround(me);
  expect(await databases(page)).toContain("x1");

  // Nothing of one's own is there, and what is there is somebody's year.
  await open(page, "/notes");
  expect(await page.getByText(NOTE).count()).toBe(0);
  const shown = await page.locator("main").innerText();
  expect(exampleEs.sessions.notes.some((note) => shown.includes(note))).toBe(true);

  // It can be written in, and what is chosen in it is chosen in it alone, also after another start.
  await writeNote(me, "tried out");
  await open(page, "/settings");
  await page.getByRole("radio", { name: words.settings.themes.dark }).click();
  await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
  await page.evaluate(() => localStorage.setItem("al.lock", "1"));
  await page.reload();
  await untilAlive(page);
  await ribbon(me).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  await open(page, "/notes");
  await page.getByText("tried out").waitFor();
  // That one's own journal is locked is still known outside of it.
  expect(await page.evaluate(() => localStorage.getItem("al.lock"))).toBe("1");
  await page.evaluate(() => localStorage.removeItem("al.lock"));

  // What is about one's own journal is not reached, by no address.
  for (const path of ["/lock", "/lock/set", "/backup", "/backup/make", "/erase"]) {
    await open(page, path);
    await title(page, words.example.notHere.title).waitFor();
    await open(page, "/settings");
  }
  await openCold(page, app.url, "/backup/plain");
  await title(page, words.example.notHere.title).waitFor();
  expect(await ownDigest(page)).toBe(before);

  await leave(me);
  await page.getByRole("link", { name: words.today.halfAMinute }).waitFor();
  expect(await databases(page)).not.toContain("x1");
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBeUndefined();
  expect(await ownDigest(page)).toBe(before);
  await open(page, "/notes");
  await page.getByText(NOTE).waitFor();
  expect(await page.getByText("tried out").count()).toBe(0);
});

test("another window is one's own; two windows have two examples; another language is another example", async () => {
  const me = await personAt(browser.page);
  const { page, words } = me;
  await lookAround(me);
  const other = await personAt(await windowBeside(browser));
  await openCold(other.page, app.url, "/notes");
  await other.page.getByText(NOTE).waitFor();
  expect(await ribbon(other).count()).toBe(0);
  // Its start has left the example alone, which another window shows.
  await writeNote(me, "still here");

  await open(page, "/notes");
  await page.getByText("still here").waitFor();

  await lookAround(other);
  await open(other.page, "/notes");
  expect(await other.page.getByText("still here").count()).toBe(0);

  const en = await loadWords("en");
  await open(page, "/settings");
  await page.getByRole("radio", { name: words.common.languages.en }).click();
  const spoken: Person = { page, words: en, language: "en" };
  await ribbon(spoken).waitFor();
  await open(page, "/notes");
  await expect
    .poll(async () => {
      const text = await page.locator("main").innerText();
      return exampleEn.sessions.notes.some((note) => text.includes(note));
    }, SOON)
    .toBe(true);

  await leave(spoken);
  await page.getByRole("link", { name: words.today.halfAMinute }).waitFor();
  expect(await databases(page)).not.toContain("x1");
  // The other window shows its own until it leaves it, in its own language.
  await writeNote(other, "and here");
  await open(other.page, "/notes");
  await other.page.getByText("and here").waitFor();
  await leave(other);
  await other.page.getByRole("link", { name: words.today.halfAMinute }).waitFor();
  expect((await databases(page)).filter((name) => name.startsWith("x"))).toEqual([]);
  await other.page.close();
});

test("a browser that is stopped in the example starts with one's own, and what was left is removed", async () => {
  await lookAround(await personAt(browser.page));
  await browser.kill();
  browser = await launchBrowser({ profile, languages: "es" });
  const me = await personAt(browser.page);
  await openCold(me.page, app.url, "/notes");
  await me.page.getByText(NOTE).waitFor();
  await expect.poll(() => databases(me.page), SOON).not.toContain("x1");
  expect(browser.noise).toEqual([]);
  expect(browser.violations).toEqual([]);
});
