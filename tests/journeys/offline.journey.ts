import type { Page } from "playwright";
import { expect, test } from "vitest";
import { launchBrowser } from "#support/browser.ts";
import { serveApp } from "#support/server.ts";

async function cached(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map((request) => request.url);
  });
}

test.each(["/", "/some/path/"])(
  "hosted at %s, works without a network from the end of the first load",
  async (base) => {
    const app = await serveApp({ base });
    const browser = await launchBrowser();
    try {
      const { page } = browser;
      await page.goto(app.url);
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      expect(await cached(page)).not.toEqual([]);
      await app.close();

      await page.reload();
      await expect.poll(() => page.locator("#app").innerHTML()).not.toBe("");
      const again = await browser.context.newPage();
      await again.goto(`${app.url}?from=somewhere#/check-in`);
      await expect.poll(() => again.locator("#app").innerHTML()).not.toBe("");

      expect(browser.violations).toEqual([]);
      expect(browser.noise).toEqual([]);
      expect(browser.outside).toEqual([]);
    } finally {
      await app.close();
      await browser.close();
    }
  },
);
