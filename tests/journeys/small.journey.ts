import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locator } from "playwright";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import { firstMinute, said, title, untilAlive } from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** The narrowest phone there is, the text twice as large, and one thumb. */
let app: ServedApp;
let browser: RealBrowser;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es" });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

test("half a minute is four taps and a word, also at 320 px with text twice as large", async () => {
  const person = await firstMinute(browser.page, app.url, { name: "Noa" });
  const { page, words } = person;
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(app.url);
  await untilAlive(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  let taps = 0;
  // A press as a finger's: in the middle of what is there, after it was brought into sight, and not on what lies over it.
  const tap = async (target: Locator) => {
    taps += 1;
    await target.scrollIntoViewIfNeeded();
    await target.click();
  };
  await tap(page.getByRole("link", { name: words.today.halfAMinute }));
  const word = page.getByRole("textbox", { name: words.checkIn.wordLabel, exact: true });
  await tap(word);
  await page.keyboard.type("más ligera la cabeza");
  await tap(
    page
      .getByRole("group", { name: words.checkIn.items.unsaid })
      .locator("label", { hasText: new RegExp(`^${words.checkIn.unsaid.partly}$`, "i") }),
  );
  await tap(page.getByRole("button", { name: words.checkIn.save, exact: true }));
  await title(page, words.checkIn.closingTitle).waitFor();
  await said(person, words.common.saved).waitFor();
  expect(taps).toBe(4);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wider).toBe(false);
});
