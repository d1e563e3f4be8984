import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import { firstMinute, open, openCold, title, untilOffline, writeNote } from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** Somebody on a train who wants to find again what they wrote. */
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

test("without a network, what was just written is found with one key and a few letters, and nothing of it after a new start", async () => {
  const person = await firstMinute(browser.page, app.url, { name: "Noa" });
  const { page, words } = person;
  await untilOffline(page);
  await browser.context.setOffline(true);
  await writeNote(person, "Le quiero contar lo del ávido señor de la puerta");
  await open(page, "/journey");
  await page.keyboard.press("Control+K");
  const field = page.getByRole("searchbox", { name: words.search.label });
  await field.waitFor();
  await page.keyboard.type("SEN avid");
  await page.getByText(words.search.found(1), { exact: true }).waitFor();
  expect(await page.locator("main mark").allInnerTexts()).toEqual(["ávid", "señ"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await title(page, words.notes.editTitle).waitFor();
  await page.goBack();
  await page.getByText(words.search.found(1), { exact: true }).waitFor();
  expect(await field.inputValue()).toBe("SEN avid");
  await openCold(page, app.url, "/search");
  await title(page, words.search.title).waitFor();
  expect(await field.inputValue()).toBe("");
  expect(browser.violations).toEqual([]);
});
