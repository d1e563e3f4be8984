import axe from "axe-core";
import type { Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser, newcomer, type RealBrowser } from "#support/browser.ts";
import {
  UNHURRIED,
  checkInComplete,
  everyPage,
  firstMinute,
  keepIncident,
  open,
  openCold,
  untilAlive,
  writeNote,
} from "#support/journey.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** Every page as axe sees it, with all of its rules. */
let app: ServedApp;
let browser: RealBrowser;
let page: Page;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es", flags: UNHURRIED });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});
beforeEach(async () => {
  page = await newcomer(browser, app.url);
});

/** The pages that say something else while there is nothing. */
const EMPTY = ["/", "/journey", "/notes", "/page", "/page/handed-over", "/no/such/page"];

async function look(where: string, rules?: readonly string[]): Promise<string[]> {
  // What still moves has colours in between, and where it ends something else may begin.
  await page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState !== "finished" && effect?.getComputedTiming().iterations !== Infinity,
        );
    // Something that never ends is looked at as it is.
    for (let round = 0; round < 10 && moving().length > 0; round += 1)
      await Promise.race([
        Promise.all(moving().map(({ finished }) => finished.catch(() => undefined))),
        new Promise((resolve) => setTimeout(resolve, 1_000)),
      ]);
  });
  // Once for each document: what is said to the page through the debugger is not under its policy.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (wanted) => {
    const here = globalThis as unknown as { axe?: typeof axe };
    const found = await here.axe?.run(document, {
      // Nothing has to be fetched anew to look at it, and only what is wrong is asked for.
      preload: false,
      iframes: false,
      resultTypes: ["violations"],
      selectors: false,
      ...(wanted === null ? {} : { runOnly: { type: "rule", values: [...wanted] } }),
    });
    return found?.violations ?? [];
  }, rules ?? null);
  return violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 140)} ${failureSummary?.split("\n")[1] ?? ""}`).join(" | ")}`,
  );
}

/** What the language can change: every other rule sees the same in both. */
const WORDED = [
  "aria-command-name",
  "aria-dialog-name",
  "aria-input-field-name",
  "aria-toggle-field-name",
  "button-name",
  "html-has-lang",
  "html-lang-valid",
  "image-alt",
  "input-button-name",
  "label",
  "label-content-name-mismatch",
  "link-name",
  "select-name",
  "summary-name",
  "svg-img-alt",
  "valid-lang",
];

/** By day with every rule, by night what the light can change. */
async function byDayAndNight(where: string): Promise<string[]> {
  const byDay = await look(where);
  await page.emulateMedia({ colorScheme: "dark" });
  const byNight = await look(`${where}, dark`, ["color-contrast"]);
  await page.emulateMedia({ colorScheme: "light" });
  return [...byDay, ...byNight];
}

test.each([
  ["es", byDayAndNight],
  ["en", (where: string) => look(where, WORDED)],
] as const)(
  "in %s, nothing is in the way: welcome, empty, and with a journal",
  async (language, lookAt) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    const found: string[] = [];
    await page.goto(app.url);
    await untilAlive(page);
    found.push(...(await lookAt("welcome")));

    const person = await firstMinute(page, app.url, { language, name: "Marta" });
    for (const path of EMPTY) {
      await open(page, path);
      found.push(...(await lookAt(`empty ${path}`)));
    }
    await checkInComplete(person, {
      word: "calm",
      line: "we spoke of the door",
      steps: { listened: "mostly", goals: "a-little", sayable: "not-at-all" },
      moment: "a long silence",
      bring: "that I was afraid",
      privateNote: "only for me",
    });
    await writeNote(person, "the blue door", { bring: true });
    await keepIncident(person, "something that should not have happened");
    await everyPage(page, async (pattern) => {
      found.push(...(await lookAt(`typical ${pattern}`)));
    });
    await openCold(page, app.url);
    await page.getByRole("button", { name: person.words.common.hide }).click();
    found.push(...(await lookAt("covered")));
    await page.getByRole("button", { name: person.words.common.uncover }).click();
    expect(found).toEqual([]);
    expect(browser.context.pages()).toHaveLength(1);
  },
  // Some ninety pages, each looked at whole.
  600_000,
);
