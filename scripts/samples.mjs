/**
 * `npm run samples`: uses the built app in a real browser, with a made-up journal on a made-up day, and writes what it hands
 * out into docs/samples/. A journey makes them again and compares, so what lies there is what the app does.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { ensureBrowser, QUIET_FLAGS } from "./browser.mjs";
import { ensureBuilt } from "./built.mjs";
import { seed } from "./sample/seed.mjs";
import { serve } from "./serve.mjs";

export const SAMPLES = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs", "samples");
/** The evening of a Tuesday, after the session. */
const DAY = "2026-11-24";
const NOW = new Date(`${DAY}T20:00:00+01:00`);

/** @typedef {import("playwright").Page} Page */

/** Everything that has days of its own, with a reminder an hour before. @param {Page} page */
async function calendarFile(page) {
  await page.evaluate(() => (location.hash = "#/calendar"));
  const choices = page.locator('main input[type="checkbox"]');
  await choices.first().waitFor();
  for (const choice of await choices.all())
    if (!(await choice.isChecked())) await choice.click({ force: true });
  for (const alarm of await page.locator('main input[type="radio"][value="hour-before"]').all())
    await alarm.press("Space");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("main button").last().click(),
  ]);
  return readFile(await download.path(), "utf8");
}

/** What each sample is made with. @type {Readonly<Record<string, (page: Page) => Promise<string>>>} */
const MAKERS = { "calendar-{language}.ics": calendarFile };

/** @returns {Promise<Map<string, string>>} the content of each file, by its name */
export async function makeSamples() {
  const serving = await serve({ dir: await ensureBuilt(), quality: 4 });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...QUIET_FLAGS] });
  /** @type {Map<string, string>} */
  const made = new Map();
  try {
    for (const language of /** @type {const} */ (["es", "en"])) {
      const context = await browser.newContext({
        locale: language === "es" ? "es-ES" : "en-GB",
        timezoneId: "Europe/Madrid",
        viewport: { width: 1280, height: 800 },
      });
      const page = await context.newPage();
      await seed(page, { url: serving.url, size: "typical", language, today: DAY });
      await page.clock.setFixedTime(NOW);
      await page.goto(serving.url);
      await page.locator("main h1").first().waitFor();
      for (const [name, make] of Object.entries(MAKERS))
        made.set(name.replace("{language}", language), await make(page));
      await context.close();
    }
  } finally {
    await browser.close();
    await serving.close();
  }
  return made;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(SAMPLES, { recursive: true });
  for (const [name, content] of await makeSamples()) await writeFile(join(SAMPLES, name), content);
  console.log("Written into docs/samples.");
}
