import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, ConsoleMessage, ElementHandle, Page } from "puppeteer-core";
import { hasFirefox, launchFirefox } from "../firefox.ts";
import { areHeard, HEARD, partsOfHeard } from "./heard.ts";
import { type Available, type Engine, LONG, type Start, until } from "./engine.ts";

function listen(page: Page, noise: string[]): void {
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error" || message.type() === "warn") noise.push(message.text());
  });
  page.on("pageerror", (problem) => noise.push(String(problem)));
}

/** Every process of the browser, as when the battery is pulled. @param profile where the driver keeps the preferences aside */
async function kill(browser: Browser, profile: string): Promise<void> {
  const child = browser.process();
  if (child === null || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  // The driver now puts the preferences of the profile back; begun before it has, the next start would find half of them.
  await browser.close().catch(() => undefined);
  // It may still be at it, once for the end of the process and once for ours.
  const aside = ["user.js.puppeteer", "prefs.js.puppeteer"].map((name) => join(profile, name));
  await until("the preferences of the profile", async () =>
    aside.some(existsSync) ? undefined : true,
  ).catch(() => undefined);
}

async function start({ profile, downloads, languages }: Start): Promise<Engine> {
  const noise: string[] = [];
  const launch = async () => {
    const launched = await launchFirefox(profile, {
      "intl.accept_languages": languages.join(","),
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.useDownloadDir": true,
      // Otherwise a PDF is opened in a tab before ours, which then sleeps.
      "pdfjs.disabled": true,
      "browser.download.viewableInternally.enabledTypes": "",
      "browser.helperApps.neverAsk.saveToDisk": "application/octet-stream,application/pdf,text/plain",
    });
    launched.page.setDefaultTimeout(LONG);
    listen(launched.page, noise);
    return launched;
  };
  let { browser, page } = await launch();
  return {
    name: "Firefox",
    downloads,
    noise,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (does, given) => page.evaluate(does as (given: unknown) => unknown, given) as never,
    press: (role, name) => page.locator(`::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`).click(),
    type: (text) => page.keyboard.type(text),
    key: (name) => page.keyboard.press(name === " " ? "Space" : name),
    hears: async (expected) => {
      const heard = await page.evaluate(areHeard, HEARD);
      const told: string[] = [];
      for (const [at, element] of (await page.$$(HEARD)).entries()) {
        if (heard[at] !== true) continue;
        const line = expected[told.length] ?? "";
        const { role, name } = partsOfHeard(line);
        // Looked for close by: through the whole page it would take half a second for each.
        const around = (await element.evaluateHandle((each) => each.parentElement)) as ElementHandle;
        const named = await around.$$(`::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`);
        const isIt = named.map((each) => element.evaluate((one, other) => one === other, each));
        told.push((await Promise.all(isIt)).includes(true) ? line : "?");
      }
      return told;
    },
    picture: () => page.screenshot(),
    killAndStart: async () => {
      await kill(browser, profile);
      ({ browser, page } = await launch());
    },
    close: () => browser.close(),
  };
}

/** Firefox ESR of Debian, or what ALIANZA_FIREFOX names, over WebDriver BiDi. */
export const firefox: Available = { name: "Firefox", missing: hasFirefox ? [] : ["firefox-esr"], start };
