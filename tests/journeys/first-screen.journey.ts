import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Language } from "#domain/language.ts";
import { launchBrowser, newcomer, type RealBrowser } from "#support/browser.ts";
import { openCold, personAt, title } from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** The first screen stands in the page before the app runs, is taken over as it stands, and forgets no press. */
let app: ServedApp;
let browser: RealBrowser;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es" });
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

/** The page as it is drawn, with the app on its way for as long as it takes until `answer` is called. */
async function drawn(language: Language = "es"): Promise<{ page: Page; answer: () => Promise<void> }> {
  const page = await newcomer(browser, app.url);
  // Kept parts would come past the wall below.
  await page.goto(`${app.url}SHA256SUMS`);
  await page.evaluate(async (lang) => {
    for (const there of await navigator.serviceWorker.getRegistrations()) await there.unregister();
    localStorage.setItem("al.ui", JSON.stringify({ lang, theme: "system" }));
  }, language);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/index-[^/]*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(app.url, { waitUntil: "commit" });
  await page.getByRole("main").waitFor();
  const answer = async () => {
    release();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset["faces"])).toBe("wanted");
  };
  return { page, answer };
}

/** The page's HTML without what does not show: what React counts, and where it writes what is checked. */
const htmlOf = (page: Page) =>
  page
    .getByRole("main")
    .evaluate((main) =>
      main.outerHTML.replaceAll(/ (?:name="[^"]*"|checked="")/gu, "").replaceAll("<!-- -->", ""),
    );

test.each(["es", "en"] as const)("in %s what was drawn goes on living, node for node", async (language) => {
  const { page, answer } = await drawn(language);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  const marked = await page.evaluate(() => {
    const all = [...document.querySelectorAll("main, main *")].filter((each) => each.checkVisibility());
    for (const node of all) Object.assign(node, { isDrawn: true });
    return all.length;
  });
  expect(marked).toBeGreaterThan(20);
  const before = await htmlOf(page);
  await answer();
  const left = await page.evaluate(() => {
    const all = [...document.querySelectorAll("#app *")].filter((each) => !each.querySelector("main"));
    return { all: all.length, marked: all.filter((node) => "isDrawn" in node).length };
  });
  // The two languages and the two first screens were there; this one is left.
  expect(left).toEqual({ all: marked, marked });
  expect(await htmlOf(page)).toBe(before);

  // The same as where React draws it by itself.
  await openCold(page, app.url, "/plan");
  expect(await page.evaluate(() => "isDrawn" in (document.querySelector("main") ?? {}))).toBe(false);
  expect(await htmlOf(page)).toBe(before);
});

test("a press that comes before the app is done once it answers", async () => {
  const { page, answer } = await drawn();
  const { words } = await personAt(page);
  await page.getByRole("button", { name: words.welcome.begin, exact: true }).click();
  await answer();
  await title(page, words.settings.firstTherapyTitle).waitFor();
});

test("a language that is chosen before the app answers is read once it does", async () => {
  const { page, answer } = await drawn();
  await page.getByRole("radio", { name: "English" }).check();
  await answer();
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  await page.getByRole("radio", { name: "Español" }).check();
  await page.getByRole("button", { name: "Empezar", exact: true }).waitFor();
});

test("of two presses the later one counts", async () => {
  const { page, answer } = await drawn();
  const { words } = await personAt(page);
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("button", { name: words.welcome.haveCopy, exact: true }).click();
  await answer();
  await title(page, words.backup.open.title).waitFor();
});
