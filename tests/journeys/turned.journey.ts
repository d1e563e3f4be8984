import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seed } from "../../scripts/sample/seed.mjs";
import type { Day } from "#domain/day.ts";
import { LANGUAGE_NAMES } from "#words/language-names.ts";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import { everyPage, open, openCold, UNHURRIED } from "#support/journey.ts";
import { overflow, unmarked } from "#support/page-looks.ts";
import { sampleJournal } from "#support/sample-journal.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** Every page in a language that is longer, strange, and written from right to left. */
const ROOT = join(import.meta.dirname, "..", "..");
const JOURNAL = { size: "typical", language: "es", today: "2026-11-26" as Day } as const;

let app: ServedApp;
let browser: RealBrowser;
let page: Page;
beforeAll(async () => {
  const made = join("scripts", "sample", "pseudo.mjs");
  await promisify(execFile)(process.execPath, [made], { cwd: ROOT });
  app = await serveApp({ dir: join(ROOT, ".tmp", "pseudo") });
  browser = await launchBrowser({ languages: "es", flags: UNHURRIED });
  page = browser.page;
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await seed(page, { url: app.url, ...JOURNAL });
  await openCold(page, app.url);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** All that the person of the made-up journal wrote: it stands as it was written. */
const written = JSON.stringify(sampleJournal(JOURNAL).map(({ data }) => data));
/** The names of languages are nobody's to translate. */
const isNames = (text: string) => {
  const rest = Object.values(LANGUAGE_NAMES)
    .flatMap((name) => [name, name.replace(/ \(.*/u, "")])
    .reduce((left, name) => left.replaceAll(name, ""), text);
  return /^[\s·:]*$/u.test(rest);
};
/** Also a name and a number beside each other. */
const isWritten = (text: string) =>
  text.split(", ").every((part) => written.includes(part)) || written.includes(text) || isNames(text);

test("written from right to left and a third longer, every page fits, and every sentence comes out of the words", async () => {
  const wide: string[] = [];
  const strange: string[] = [];
  await everyPage(page, async (pattern) => {
    const over = await overflow(page);
    if (over > 0) wide.push(`${pattern}: ${over} px`);
    for (const text of await unmarked(page)) if (!isWritten(text)) strange.push(`${pattern}: ${text}`);
  });
  expect([...new Set(strange)]).toEqual([]);
  expect(wide).toEqual([]);
});

test("what points back, what lies beside and what goes on in time turn round with the writing", async () => {
  const middle = async (css: string) => {
    const box = await page.locator(css).locator("visible=true").first().boundingBox();
    if (box === null) throw new Error(`nothing to see: ${css}`);
    return box.x + box.width / 2;
  };
  await open(page, "/trends/listened");
  const back = page.locator("main h1").locator("xpath=preceding::button[1]");
  const flips = await back.locator("svg").evaluate((svg) => new DOMMatrix(getComputedStyle(svg).transform).a);
  expect(flips).toBe(-1);
  expect(await middle("main h1")).toBeGreaterThan(390 / 2);
  // The latest answer is the full one, and the last day stands at the end, which is now on the left.
  const picture = await page.evaluate(() => {
    const across = (element: Element | null | undefined) => {
      const box = element?.getBoundingClientRect();
      return box === undefined ? Number.NaN : (box.left + box.right) / 2;
    };
    const plot = document.querySelector("figure svg");
    const circles = [...(plot?.querySelectorAll("circle") ?? [])];
    const [firstDay, lastDay] = [...(plot?.closest("figure")?.querySelectorAll("p > span") ?? [])];
    return {
      first: across(circles[0]),
      last: across(circles.at(-1)),
      firstDay: across(firstDay),
      lastDay: across(lastDay),
    };
  });
  expect(picture.last).toBeLessThan(picture.first);
  expect(picture.lastDay).toBeLessThan(picture.firstDay);
});

test("a sentence that came from anywhere else would be noticed", async () => {
  await open(page, "/settings");
  await page.evaluate(() => {
    const stray = document.createElement("p");
    stray.textContent = "not of the words";
    stray.title = "neither this";
    document.querySelector("main")?.append(stray);
  });
  expect((await unmarked(page)).filter((text) => !isWritten(text))).toEqual([
    "not of the words",
    "neither this",
  ]);
});
