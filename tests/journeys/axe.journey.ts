import axe from "axe-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
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
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  browser = await launchBrowser({ languages: "es", flags: UNHURRIED });
});
afterEach(() => browser.close());

/** The pages that say something else while there is nothing. */
const EMPTY = ["/", "/journey", "/notes", "/page", "/page/handed-over", "/no/such/page"];

async function look(where: string, rules?: readonly string[]): Promise<string[]> {
  const { page } = browser;
  // What still moves has colours in between.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  const violations = await page.evaluate(
    async ([source, wanted]) => {
      const here = globalThis as unknown as { axe?: typeof axe };
      // Once for each document: what is said to the page through the debugger is not under its policy.
      // oxlint-disable-next-line no-eval
      if (here.axe === undefined) (0, eval)(source);
      const found = await here.axe?.run(document, {
        // Nothing has to be fetched anew to look at it, and only what is wrong is asked for.
        preload: false,
        iframes: false,
        resultTypes: ["violations"],
        selectors: false,
        ...(wanted === null ? {} : { runOnly: { type: "rule", values: [...wanted] } }),
      });
      return found?.violations ?? [];
    },
    [axe.source, rules ?? null] as const,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 140)} ${failureSummary?.split("\n")[1] ?? ""}`).join(" | ")}`,
  );
}

test.each([
  ["es", "light", undefined],
  // What the look and the language can change: all other rules see the same as above.
  [
    "en",
    "dark",
    [
      "color-contrast",
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
      "link-name",
      "select-name",
      "summary-name",
      "svg-img-alt",
      "valid-lang",
      "label-content-name-mismatch",
    ],
  ],
] as const)(
  "in %s and %s, nothing is in the way: welcome, empty, and with a journal",
  async (language, colorScheme, rules) => {
    const { page, context } = browser;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    await page.goto(app.url);
    await untilAlive(page);
    found.push(...(await look("welcome", rules)));

    const person = await firstMinute(page, app.url, { language, name: "Marta" });
    for (const path of EMPTY) {
      await open(page, path);
      found.push(...(await look(`empty ${path}`, rules)));
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
      found.push(...(await look(`typical ${pattern}`, rules)));
    });
    await openCold(page, app.url);
    await page.getByRole("button", { name: person.words.common.hide }).click();
    found.push(...(await look("covered", rules)));
    await page.getByRole("button", { name: person.words.common.uncover }).click();
    expect(found).toEqual([]);
    expect(context.pages()).toHaveLength(1);
  },
  // Some sixty pages, each looked at whole.
  300_000,
);
