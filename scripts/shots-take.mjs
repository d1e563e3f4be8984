import { join } from "node:path";
import { seed } from "./sample/seed.mjs";
import { SCREENS } from "./shots-screens.mjs";

/** @typedef {import("./shots-screens.mjs").Screen} Screen */
/** @typedef {{ file: string, screen: string, language: string, size: string, theme: string, view: string, problems: string[] }} Shot */
/**
 * @typedef {object} Group
 * @property {string} language
 * @property {string} size
 * @property {readonly string[]} themes
 * @property {readonly string[]} views
 * @property {readonly Screen[]} screens
 */

/** @type {Readonly<Record<string, { width: number, height: number, text?: number }>>} */
export const VIEWS = {
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
  desktop: { width: 1280, height: 800 },
  "large-text": { width: 390, height: 844, text: 200 },
  "small-large-text": { width: 320, height: 640, text: 200 },
};

/** The evening before a session. */
export const NOW = "2026-11-23T19:40";
const TODAY = NOW.slice(0, 10);

/** @param {string} local as a clock in Madrid shows it in winter */
const instant = (local) => new Date(`${local}:00+01:00`);

/** A page in a browser profile of its own, with the journal in it. @param {import("playwright").Browser} browser @param {string} url @param {{ language: string, size: string, scale?: number }} how */
export async function pageWith(browser, url, { language, size, scale = 1 }) {
  const context = await browser.newContext({
    locale: language === "es" ? "es-ES" : "en-GB",
    timezoneId: "Europe/Madrid",
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  /** @type {Readonly<Record<string, string>>} */
  let newest = {};
  if (size !== "none") {
    const wanted = /** @type {{ size: "empty", language: "es" }} */ ({ size, language });
    newest = (await seed(page, { url, ...wanted, today: TODAY })).newest;
  }
  await page.clock.setFixedTime(instant(NOW));
  return { context, page, there: { newest, url } };
}

/** Until the app itself answers and its page is drawn. @param {import("playwright").Page} page */
export async function settled(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("#app > *, #app > .taken-over main")].some((each) =>
      Object.keys(each).some((key) => key.startsWith("__reactFiber")),
    ),
  );
  await page.locator("main h1:visible, h1:visible, dialog[open]").first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await page.waitForTimeout(60);
}

/** A picture must not catch a colour on its way to another. @param {import("playwright").Page} page */
const stopMotion = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** To the end of the page; parts that are only laid out when seen make it longer on the way. @param {import("playwright").Page} page @returns {Promise<boolean>} whether there was any way to go */
const scrollToEnd = (page) =>
  page.evaluate(async () => {
    const root = document.documentElement;
    const isLonger = root.scrollHeight > root.clientHeight + 4;
    for (let turn = 0; turn < (isLonger ? 6 : 0); turn += 1) {
      scrollTo(0, root.scrollHeight);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return isLonger;
  });

/** What a machine can see of a picture: the rest is for eyes. @param {import("playwright").Page} page @returns {Promise<string[]>} */
const problemsOn = (page) =>
  page.evaluate(() => {
    const found = new Set();
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1)
      found.add(`goes ${root.scrollWidth - root.clientWidth} px over the side`);
    const name = (/** @type {Element} */ element) =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}"`;
    for (const element of document.querySelectorAll("body *")) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width < 2 || box.height < 2 || style.visibility === "hidden") continue;
      const isClipping =
        style.overflowX === "hidden" && style.clipPath === "none" && style.position !== "absolute";
      if (isClipping && element.scrollWidth > element.clientWidth + 2 && element.children.length === 0)
        found.add(`text cut off in ${name(element)}`);
      if (
        element.matches("button, a[href], summary, select") &&
        style.display !== "inline" &&
        !element.closest("p")
      ) {
        // A link in a row takes presses for the whole of it.
        if (getComputedStyle(element, "::after").position === "absolute") continue;
        if (box.height < 43.5 || box.width < 43.5)
          found.add(`small target ${Math.round(box.width)}×${Math.round(box.height)}: ${name(element)}`);
      }
    }
    return [...found].slice(0, 8);
  });

/** @param {import("playwright").Page} page */
const clearDrafts = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("v1");
        opening.addEventListener("error", reject);
        opening.addEventListener("success", () => {
          const clearing = opening.result.transaction(["d"], "readwrite");
          clearing.objectStore("d").clear();
          clearing.addEventListener("complete", () => {
            opening.result.close();
            resolve(undefined);
          });
        });
      }),
  );

/**
 * One screen in every view and light that is asked for. It is opened anew for each, as somebody would who starts there.
 * @param {{ page: import("playwright").Page, there: import("./shots-screens.mjs").There }} at
 * @param {string} folder @param {Group} group @param {Screen} screen @returns {Promise<Shot[]>}
 */
async function takeScreen({ page, there }, folder, { language, size, themes, views }, screen) {
  /** @type {Shot[]} */
  const shots = [];
  const path = screen.path?.(there) ?? "/";
  for (const view of views) {
    const { width, height, text } = VIEWS[view] ?? { width: 390, height: 844 };
    if (text && (!screen.isMain || size === "full")) continue;
    await page.setViewportSize({ width, height });
    await page.goto("about:blank");
    await page.goto(`${there.url}#${path}`);
    await settled(page);
    await stopMotion(page);
    if (text) await page.evaluate((share) => (document.documentElement.style.fontSize = `${share}%`), text);
    await screen.act?.(page, there);
    await settled(page);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme === "dark" ? "dark" : "light" });
      const file = [screen.name, size, language, view, theme].join(".");
      const about = { screen: screen.name, language, size, theme, view };
      await page.evaluate(() => scrollTo(0, 0));
      await page.waitForTimeout(30);
      await page.screenshot({ path: join(folder, `${file}.png`) });
      shots.push({
        ...about,
        file: `${file}.png`,
        problems: theme === themes[0] ? await problemsOn(page) : [],
      });
      const isLonger = await scrollToEnd(page);
      if (!isLonger) continue;
      await page.screenshot({ path: join(folder, `${file}.end.png`) });
      shots.push({ ...about, file: `${file}.end.png`, problems: [] });
    }
    if (screen.act && size !== "none") {
      // What was begun for the picture must not be found by the next one.
      await page.goto(`${there.url}#/settings`);
      await page.waitForTimeout(200);
      await clearDrafts(page);
    }
  }
  return shots;
}

/** All pictures of one journal in one language. @param {import("playwright").Browser} browser @param {string} url @param {string} folder @param {Group} group @returns {Promise<Shot[]>} */
export async function takeGroup(browser, url, folder, group) {
  const at = await pageWith(browser, url, group);
  /** @type {Shot[]} */
  const shots = [];
  try {
    for (const screen of SCREENS.filter((each) => group.screens.includes(each))) {
      // What breaks the browser must not be found by the next screen.
      const own = screen.before ? await pageWith(browser, url, group) : at;
      await screen.before?.(own.page);
      if (screen.now) await own.page.clock.setFixedTime(instant(screen.now));
      try {
        shots.push(...(await takeScreen(own, folder, group, screen)));
      } catch (problem) {
        const why = problem instanceof Error ? (problem.message.split("\n")[0] ?? "") : String(problem);
        console.error(`${screen.name} (${group.size}, ${group.language}) could not be taken: ${why}`);
      }
      if (screen.now) await own.page.clock.setFixedTime(instant(NOW));
      if (own !== at) await own.context.close();
    }
  } finally {
    await at.context.close();
  }
  console.error(`  ${group.size}, ${group.language}: ${shots.length} pictures`);
  return shots;
}
