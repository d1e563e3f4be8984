import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LANGUAGES, isResident, type Language } from "#domain/language.ts";
import { voiceFor } from "#domain/rehearse.ts";
import { LANGUAGE_NAMES } from "#words/language-names.ts";
import { voiceHere } from "#words/rehearsal/voices.ts";
import { loadWords } from "#words/words.ts";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import {
  chooseLanguage,
  firstMinute,
  open,
  openCold,
  personAt,
  SOON,
  title,
  untilAlive,
  untilOffline,
  writeNote,
} from "#support/journey.ts";
import { DIST, serveApp, type ServedApp } from "#support/server.ts";

let app: ServedApp;
let profile: string;
let browser: RealBrowser;
beforeEach(async () => {
  app = await serveApp({ base: "/here/" });
  profile = await newProfile();
});
afterEach(async () => {
  await browser.close();
  await app.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const GUESTS = LANGUAGES.filter((language) => !isResident(language));

/** Where the most is said on one page, and the longest words stand on buttons. */
const NARROW = [
  "/",
  "/journey",
  "/plan",
  "/rehearse/new",
  "/check-in/complete",
  "/page",
  "/lock",
  "/backup",
  "/settings",
  "/help/urgent",
  "/install",
  "/erase",
];

/** What is kept of languages that few read, by their folders. */
const keptLanguages = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("al-languages-"));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname.replace("/here/assets/languages/", ""));
  });
const builtOf = async (...languages: readonly string[]): Promise<string[]> => {
  const files = languages.map(async (language) =>
    (await readdir(join(DIST, "assets", "languages", language))).map((name) => `${language}/${name}`),
  );
  return (await Promise.all(files)).flat().sort();
};
/** The two kinds of Portuguese have the words of passphrases in common. */
const partsOf = (language: Language) =>
  language.startsWith("pt") ? builtOf("pt", language) : builtOf(language);

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

test.each(GUESTS)(
  "%s: a browser that asks for it has it from the first visit on, whole and without a network",
  async (language) => {
    browser = await launchBrowser({ profile, languages: language });
    await browser.page.goto(app.url);
    await untilAlive(browser.page);
    expect(await languageOf(browser.page)).toBe(language);
    await untilOffline(browser.page);
    await expect
      .poll(async () => (await keptLanguages(browser.page)).sort(), SOON)
      .toEqual(await partsOf(language));
    await app.close();
    const before = app.seen.length;

    const person = await firstMinute(browser.page, app.url, { language, name: "Marta" });
    const { page, words } = person;
    await writeNote(person, "the blue door");
    await open(page, "/rehearse/ending");
    const voice = voiceHere(voiceFor(null, language, null));
    await page.getByText(voice?.endings["end-message"] ?? "no such voice").waitFor();
    await open(page, "/rehearse/where-from");
    await title(page, words.whereFrom.title).waitFor();
    await open(page, "/settings");
    await title(page, words.settings.title).waitFor();
    expect(await languageOf(page)).toBe(language);
    // The longest words there are, on the narrowest screen: nothing is scrolled in two directions.
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    const tooWide: string[] = [];
    for (const path of NARROW) {
      await open(page, path);
      await title(page).waitFor();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) tooWide.push(`${path}: ${over}`);
    }
    expect(tooWide).toEqual([]);
    await page.setViewportSize(wide ?? { width: 412, height: 915 });
    await openCold(page, app.url, "/notes");
    await page.getByText("the blue door").waitFor();
    await title(page, words.notes.title).waitFor();
    expect(app.seen.length).toBe(before);
    expect(browser.violations).toEqual([]);
    expect(browser.noise).toEqual([]);
    expect(browser.outside).toEqual([]);
  },
);

test("a resident reads without a file of any other language", async () => {
  browser = await launchBrowser({ profile, languages: "es" });
  await firstMinute(browser.page, app.url);
  await untilOffline(browser.page);
  expect(await keptLanguages(browser.page)).toEqual([]);
  expect(app.seen.filter(({ path }) => path.includes("/languages/"))).toEqual([]);
});

test("one that is chosen in the first minute stays, although the app was not kept yet when it was chosen", async () => {
  browser = await launchBrowser({ profile, languages: "en" });
  const { page, words } = await firstMinute(browser.page, app.url, { language: "de" });
  await untilOffline(page);
  await expect.poll(async () => (await keptLanguages(page)).sort(), SOON).toEqual(await builtOf("de"));
  await app.close();
  await browser.close();
  browser = await launchBrowser({ profile, languages: "en" });
  await openCold((await personAt(browser.page, "de")).page, app.url, "/settings");
  await title(browser.page, words.settings.title).waitFor();
});

test("one that is not here says so without a connection, changes nothing, and comes where there is one", async () => {
  browser = await launchBrowser({ profile, languages: "en" });
  const { page, words } = await firstMinute(browser.page, app.url, { language: "en" });
  await untilOffline(page);
  await app.close();
  await open(page, "/settings");
  await chooseLanguage(page, "it");
  await page.getByText(words.common.languageNotHere(LANGUAGE_NAMES.it)).waitFor();
  expect(await languageOf(page)).toBe("en");
  expect(await page.getByRole("radio", { name: LANGUAGE_NAMES.en }).isChecked()).toBe(true);

  app = await serveApp({ base: "/here/", port: app.port });
  const italian = await loadWords("it");
  await chooseLanguage(page, "it");
  await title(page, italian.settings.title).waitFor();
  expect(await languageOf(page)).toBe("it");
  expect((await keptLanguages(page)).sort()).toEqual(await builtOf("it"));
  await app.close();
  await openCold(page, app.url, "/");
  await page.getByRole("link", { name: italian.today.halfAMinute }).waitFor();
});

test("a host that hands out a changed file of a language is not believed", async () => {
  const dir = await mkdtemp(join(tmpdir(), "alianza-changed-"));
  try {
    await cp(DIST, dir, { recursive: true });
    await app.close();
    app = await serveApp({ dir, base: "/here/" });
    browser = await launchBrowser({ profile, languages: "en" });
    const { page, words } = await firstMinute(browser.page, app.url, { language: "en" });
    await untilOffline(page);
    const folder = join(dir, "assets", "languages", "fr");
    for (const name of await readdir(folder))
      await writeFile(join(folder, name), `${await readFile(join(folder, name), "utf8")}\n`);
    await open(page, "/settings");
    await chooseLanguage(page, "fr");
    await page.getByText(words.common.languageNotHere(LANGUAGE_NAMES.fr)).waitFor();
    expect(await keptLanguages(page)).toEqual([]);
    expect(await languageOf(page)).toBe("en");
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});

test("where what was kept of it is gone, the journal opens in a language that is always here, and nothing is lost", async () => {
  browser = await launchBrowser({ profile, languages: "fr" });
  const person = await firstMinute(browser.page, app.url, { language: "fr" });
  const { page } = person;
  await writeNote(person, "la porte bleue");
  await untilOffline(page);
  await app.close();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.startsWith("al-languages-")) await caches.delete(name);
  });
  // What the browser keeps for a while by itself would bring it back.
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  let failed = 0;
  page.on("requestfailed", () => (failed += 1));
  await openCold(page, app.url, "/notes");
  await page.getByText("la porte bleue").waitFor();
  const english = await loadWords("en");
  await open(page, "/settings");
  await title(page, english.settings.title).waitFor();
  expect(await languageOf(page)).toBe("en");
  await page.getByText(english.common.languageNotHere(LANGUAGE_NAMES.fr)).waitFor();
  // It was tried, and is not tried again and again.
  const before = failed;
  await page.waitForTimeout(2_000);
  expect(failed).toBe(before);
  // Whoever stays with what is read can say so: nothing is missing then.
  expect(await page.getByRole("radio", { name: LANGUAGE_NAMES.en }).isChecked()).toBe(false);
  await chooseLanguage(page, "en");
  await page.getByText(english.common.languageNotHere(LANGUAGE_NAMES.fr)).waitFor({ state: "detached" });
  expect(await page.getByRole("radio", { name: LANGUAGE_NAMES.en }).isChecked()).toBe(true);
  await page.waitForTimeout(500);

  app = await serveApp({ base: "/here/", port: app.port });
  await chooseLanguage(page, "fr");
  await title(page, person.words.settings.title).waitFor();
  await openCold(page, app.url, "/settings");
  await title(page, person.words.settings.title).waitFor();
});

test("where nothing is kept and no connection is left, choosing one says so and changes nothing", async () => {
  browser = await launchBrowser({ profile, languages: "es" });
  const { page } = browser;
  // As in windows in which service workers are refused.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  await page.goto(app.url);
  await untilAlive(page);
  // What this language needs is fetched ahead, when there is time for it.
  await page.waitForFunction(() =>
    ["opening", "shell", "es"].every((part) =>
      performance
        .getEntriesByType("resource")
        .some(
          (found) =>
            found.name.includes(`/assets/${part}-`) && (found as PerformanceResourceTiming).responseEnd > 0,
        ),
    ),
  );
  await app.close();
  const spanish = await loadWords("es");
  await chooseLanguage(page, "de");
  await page.getByText(spanish.common.languageNotHere(LANGUAGE_NAMES.de)).waitFor();
  await page.getByText(spanish.welcome.breath).waitFor();
  expect(await languageOf(page)).toBe("es");
  expect(await page.evaluate(() => localStorage.getItem("al.ui"))).toBe(null);
});

test("one that is chosen while a slower one is still coming is the one that stays", async () => {
  browser = await launchBrowser({ profile, languages: "es" });
  const { page, words } = await firstMinute(browser.page, app.url);
  await untilOffline(page);
  await open(page, "/settings");
  await chooseLanguage(page, "de");
  await chooseLanguage(page, "en");
  const english = await loadWords("en");
  await title(page, english.settings.title).waitFor();
  await expect.poll(async () => (await keptLanguages(page)).sort(), SOON).toEqual(await builtOf("de"));
  await page.waitForTimeout(500);
  expect(await languageOf(page)).toBe("en");
  await title(page, english.settings.title).waitFor();
  expect(words.settings.title).not.toBe(english.settings.title);
});
