import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { ROUTES } from "#app/route-list.ts";
import { launchBrowser, newProfile } from "#support/browser.ts";
import {
  everyPage,
  firstMinute,
  open,
  openCold,
  personAt,
  title,
  untilOffline,
  writeNote,
} from "#support/journey.ts";
import { serveApp } from "#support/server.ts";

test.each(["/", "/some/path/"])(
  "F28: hosted at %s, every page opens without a network after one visit",
  async (base) => {
    const app = await serveApp({ base });
    const profile = await newProfile();
    let browser = await launchBrowser({ profile, languages: "es" });
    try {
      // One visit, and no more of it than it takes to load.
      await browser.page.goto(app.url);
      await untilOffline(browser.page);
      expect(await browser.page.evaluate(() => crossOriginIsolated)).toBe(true);
      expect(new Set(app.seen.map(({ method }) => method))).toEqual(new Set(["GET"]));
      await app.close();
      const before = app.seen.length;

      await browser.close();
      browser = await launchBrowser({ profile, languages: "es" });
      const person = await firstMinute(browser.page, app.url, { name: "Marta" });
      const { page, words } = person;
      await writeNote(person, "the blue door");
      const isThere = async (pattern: string) =>
        expect(await title(page).innerText(), pattern).not.toBe(words.common.notFoundTitle);
      if (base === "/") await everyPage(page, isThere);
      // Every feature is one file, so at the other address one page of each will do.
      else
        for (const { path } of ROUTES.filter((route) => !route.path.includes(":"))) {
          await open(page, path);
          await isThere(path);
        }
      await openCold(page, app.url, "/help/urgent");
      await title(page, words.help.urgent.title).waitFor();
      await openCold(page, `${app.url}?from=somewhere`, "/no/such/page");
      await title(page, words.common.notFoundTitle).waitFor();

      await browser.close();
      browser = await launchBrowser({ profile, languages: "es" });
      await openCold((await personAt(browser.page)).page, app.url, "/notes");
      await browser.page.getByText("the blue door").waitFor();
      expect(app.seen.length).toBe(before);
      expect(browser.violations).toEqual([]);
      expect(browser.noise).toEqual([]);
      expect(browser.outside).toEqual([]);
    } finally {
      await app.close();
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
