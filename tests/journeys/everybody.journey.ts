import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seed } from "../../scripts/sample/seed.mjs";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import { everyPage, openCold, UNHURRIED } from "#support/journey.ts";
import { overflow } from "#support/page-looks.ts";
import { cutOff, focusEverything, lostInForcedColours, setApart, stillMoving } from "#support/seen-by-all.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** Every page, with a year in the journal, for those who enlarge, go by key, choose their own colours, or want less motion. */
let app: ServedApp;
let browser: RealBrowser;
let page: Page;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es", flags: UNHURRIED });
  page = browser.page;
  page.setDefaultTimeout(20_000);
  await seed(page, { url: app.url, size: "typical", language: "es", today: "2026-11-26" });
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
  await openCold(page, app.url);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

type Findings = Record<string, readonly string[]>;
const note = (into: Findings, where: string, found: readonly string[]) => {
  if (found.length > 0) into[where] = found;
};

test("at 400 % nothing is scrolled sideways, and the focus is always in sight, with a ring", async () => {
  // 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.keyboard.press("Tab");
  const wide: Findings = {};
  const obscured: Findings = {};
  const unmarked: Findings = {};
  await everyPage(page, async (pattern) => {
    const over = await overflow(page);
    note(wide, pattern, over > 0 ? [`${over} px`] : []);
    const found = await focusEverything(page);
    note(obscured, pattern, found.obscured);
    note(unmarked, pattern, found.unmarked);
  });
  expect({ wide, obscured, unmarked }).toEqual({ wide: {}, obscured: {}, unmarked: {} });
});

test("in the colours of the system, set wider apart and without motion, nothing is lost, cut off or moving", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await setApart(page);
  await page.keyboard.press("Tab");
  const lost: Findings = {};
  const wide: Findings = {};
  const cut: Findings = {};
  const moving: Findings = {};
  const obscured: Findings = {};
  const unmarked: Findings = {};
  await everyPage(page, async (pattern) => {
    note(moving, pattern, await stillMoving(page));
    note(lost, pattern, await lostInForcedColours(page));
    note(cut, pattern, await cutOff(page));
    const over = await overflow(page);
    note(wide, pattern, over > 0 ? [`${over} px`] : []);
    const found = await focusEverything(page);
    note(obscured, pattern, found.obscured);
    note(unmarked, pattern, found.unmarked);
  });
  expect({ lost, wide, cut, moving, obscured, unmarked }).toEqual({
    lost: {},
    wide: {},
    cut: {},
    moving: {},
    obscured: {},
    unmarked: {},
  });
});
