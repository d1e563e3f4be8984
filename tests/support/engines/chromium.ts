import type { Page } from "playwright";
import { launchBrowser, type RealBrowser } from "../browser.ts";
import { areHeard, HEARD, heardAs } from "./heard.ts";
import { type Available, type Engine, LONG, type Start } from "./engine.ts";

/** What is told when a host clears a site. */
const NOTE = /^info: Clear-Site-Data header/;

async function start({ profile, downloads, languages }: Start): Promise<Engine> {
  const noise: string[] = [];
  const launch = async (): Promise<{ browser: RealBrowser; page: Page }> => {
    const browser = await launchBrowser({ profile, languages: languages.join(",") });
    const { page } = browser;
    page.setDefaultTimeout(LONG);
    const session = await page.context().newCDPSession(page);
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    await page.setViewportSize({ width: 412, height: 915 });
    return { browser, page };
  };
  let { browser, page } = await launch();
  const now = () =>
    [browser.noise.filter((line) => !NOTE.test(line)), browser.violations, browser.outside].flat();
  return {
    name: "Chromium",
    downloads,
    get noise() {
      return [...noise, ...now()];
    },
    goto: async (url) => void (await page.goto(url)),
    evaluate: (does, given) => page.evaluate(does as (given: unknown) => unknown, given) as never,
    press: (role, name) => page.getByRole(role, { name, exact: true }).click(),
    type: (text) => page.keyboard.type(text),
    key: (name) => page.keyboard.press(name),
    hears: async () => {
      const heard = await page.evaluate(areHeard, HEARD);
      const session = await page.context().newCDPSession(page);
      const { result } = await session.send("Runtime.evaluate", {
        expression: `[...document.querySelectorAll(${JSON.stringify(HEARD)})]`,
      });
      const { result: properties } = await session.send("Runtime.getProperties", {
        objectId: result.objectId ?? "",
        ownProperties: true,
      });
      const told: string[] = [];
      for (const [at, isHeard] of heard.entries()) {
        const objectId = properties.find(({ name }) => name === String(at))?.value?.objectId;
        if (!isHeard || objectId === undefined) continue;
        const { nodes } = await session.send("Accessibility.getPartialAXTree", {
          objectId,
          fetchRelatives: false,
        });
        told.push(heardAs(nodes[0]?.role?.value, nodes[0]?.name?.value));
      }
      await session.detach();
      return told;
    },
    picture: () => page.screenshot(),
    killAndStart: async () => {
      noise.push(...now());
      await browser.kill();
      ({ browser, page } = await launch());
    },
    close: () => browser.close(),
  };
}

/** The browser that the other journeys run in. */
export const chromium: Available = { name: "Chromium", missing: [], start };
