import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
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
  browser = await launchBrowser({ languages: "es", flags: UNHURRIED });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** The pages that say something else while there is nothing. */
const EMPTY = ["/", "/journey", "/notes", "/page", "/page/handed-over", "/no/such/page"];

async function look(where: string): Promise<string[]> {
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
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 140)} ${failureSummary?.split("\n")[1] ?? ""}`).join(" | ")}`,
  );
}

test.each([
  ["es", "light"],
  ["en", "dark"],
] as const)(
  "in %s and %s, nothing is in the way: welcome, empty, and with a journal",
  async (language, colorScheme) => {
    const { page, context } = browser;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    await page.goto(app.url);
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
      localStorage.clear();
    });
    await page.goto("about:blank");
    await page.goto(app.url);
    await untilAlive(page);
    found.push(...(await look("welcome")));

    const person = await firstMinute(page, app.url, { language, name: "Marta" });
    for (const path of EMPTY) {
      await open(page, path);
      found.push(...(await look(`empty ${path}`)));
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
    for (const [pattern, path] of await everyPage(page)) {
      await open(page, path);
      found.push(...(await look(`typical ${pattern}`)));
    }
    await openCold(page, app.url);
    await page.getByRole("button", { name: person.words.common.hide }).click();
    found.push(...(await look("covered")));
    await page.getByRole("button", { name: person.words.common.uncover }).click();
    expect(found).toEqual([]);
    expect(context.pages()).toHaveLength(1);
  },
);
