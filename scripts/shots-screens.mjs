import { rehearsalScreens } from "./shots-rehearsal.mjs";
import { SAFE_SCREENS } from "./shots-safe.mjs";

/**
 * Every screen, how one gets there, and with which journals it is worth looking at. "none" is a browser without one.
 * @typedef {import("playwright").Page} Page
 * @typedef {{ newest: Readonly<Record<string, string>>, url: string }} There
 * @typedef {object} Screen
 * @property {string} name
 * @property {readonly string[]} sizes
 * @property {boolean} [isMain] also with large text
 * @property {(there: There) => string} [path]
 * @property {string} [now] another moment than the usual one, as local time
 * @property {(page: Page, there: There) => Promise<void>} [act] what is done there before the picture
 * @property {(page: Page) => Promise<void>} [before] what is done to the browser before the app loads
 */

export const SIZES = /** @type {const} */ (["empty", "typical", "full"]);
const ALL = [...SIZES];
const SOME = ["typical"];
const NONE = ["none"];

/** Presses the main button of the form that many times. @param {number} times */
const goOn = (times) => async (/** @type {Page} */ page) => {
  for (let turn = 0; turn < times; turn += 1) {
    await page.locator('form button[type="submit"]').first().click();
    await page.waitForTimeout(50);
  }
};

/** The first answer that is still open in each of the scales shown. @param {Page} page */
async function answer(page) {
  for (const group of await page.locator("main fieldset:visible").all()) {
    const radios = await group.locator('input[type="radio"]').all();
    await radios[Math.min(3, radios.length - 1)]?.evaluate((radio) =>
      /** @type {HTMLElement} */ (radio).click(),
    );
  }
}

/** The last of the ways to fill the page to bring: all that was marked. @param {Page} page */
export async function choosePreset(page) {
  await page.locator('main fieldset:visible:has(input[value="marked"]) label').last().click();
  await page.waitForTimeout(200);
}

/** Two lines of the list in the message, and what stands around them. @param {Page} page */
async function writeMessage(page) {
  const offers = page.locator('main ul input[type="checkbox"]');
  for (const at of [0, 1]) await offers.nth(at).click();
  for (const edge of await page.locator('main input[role="switch"]').all()) await edge.click();
}

/** Goals and tasks on the page, with the lines to choose from open. @param {Page} page */
async function chooseGoalsAndTasks(page) {
  await page.locator('main fieldset:visible:has(input[value="plan"]) label:has(input[value="plan"])').click();
  await page.waitForTimeout(200);
  const opener = page.locator('main button[aria-expanded="false"]:visible').first();
  if (await opener.isVisible()) await opener.click();
}

/** @param {string} problem as IndexedDB would behave */
const breakDatabase = (problem) => async (/** @type {Page} */ page) => {
  await page.addInitScript((why) => {
    if (why === "missing")
      localStorage.setItem(
        "al",
        JSON.stringify({ vid: "AAAAAAAAAAAAAAAAAAAAAA", seq: 7, day: "2026-11-03" }),
      );
    else
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "UnknownError");
      };
  }, problem);
};

const PARTS = 11;

/** @type {readonly Screen[]} */
export const SCREENS = [
  { name: "welcome", sizes: NONE, isMain: true, path: () => "/" },
  { name: "problem-missing", sizes: NONE, path: () => "/", before: breakDatabase("missing") },
  { name: "problem-failing", sizes: NONE, path: () => "/", before: breakDatabase("failing") },
  { name: "therapy-first", sizes: ["empty"], isMain: true, path: () => "/therapy/first" },
  { name: "today", sizes: ALL, isMain: true, path: () => "/" },
  { name: "today-after", sizes: SOME, path: () => "/", now: "2026-11-24T20:10" },
  { name: "journey", sizes: ALL, isMain: true, path: () => "/journey" },
  { name: "bring", sizes: ALL, isMain: true, path: () => "/bring" },
  { name: "bring-session", sizes: ALL, isMain: true, path: () => "/bring/session" },
  {
    name: "bring-session-ticked",
    sizes: SOME,
    path: () => "/bring/session",
    act: async (page) => {
      await page.locator('main input[type="checkbox"]').first().click();
      await page.waitForTimeout(200);
    },
  },
  { name: "questions", sizes: ["empty", "typical"], isMain: true, path: () => "/questions" },
  { name: "question", sizes: SOME, path: ({ newest }) => `/question/${newest["question"]}` },
  { name: "notes", sizes: ALL, isMain: true, path: () => "/notes" },
  { name: "page", sizes: ALL, isMain: true, path: () => "/page" },
  { name: "page-filled", sizes: ["typical", "full"], isMain: true, path: () => "/page", act: choosePreset },
  { name: "page-plan", sizes: ["typical", "full"], path: () => "/page", act: chooseGoalsAndTasks },
  {
    name: "page-hand-over",
    sizes: SOME,
    path: () => "/page",
    act: async (page) => {
      await choosePreset(page);
      await page.locator('main button[class*="main"]:visible').last().click();
    },
  },
  { name: "message", sizes: ALL, path: () => "/page/message" },
  {
    name: "message-filled",
    sizes: ["typical", "full"],
    isMain: true,
    path: () => "/page/message",
    act: writeMessage,
  },
  { name: "page-handed-over", sizes: ["empty", "typical"], path: () => "/page/handed-over" },
  { name: "page-handed", sizes: SOME, path: ({ newest }) => `/page/handed-over/${newest["summary"]}` },
  { name: "session", sizes: SOME, isMain: true, path: ({ newest }) => `/session/${newest["session"]}` },
  { name: "session-edit", sizes: SOME, path: ({ newest }) => `/check-in/edit/${newest["session"]}` },
  {
    name: "check-in-done",
    sizes: SOME,
    isMain: true,
    path: ({ newest }) => `/check-in/done/${newest["session"]}`,
  },
  { name: "check-in-short", sizes: SOME, isMain: true, path: () => "/check-in/short" },
  ...Array.from({ length: PARTS }, (_, part) => ({
    name: `check-in-${part + 1}`,
    sizes: SOME,
    isMain: part === 1 || part === 3 || part === 5,
    path: () => "/check-in/complete",
    act: goOn(part),
  })),
  {
    name: "check-in-2-answered",
    sizes: SOME,
    path: () => "/check-in/complete",
    act: async (page) => {
      await goOn(1)(page);
      await answer(page);
    },
  },
  {
    name: "check-in-4-answered",
    sizes: SOME,
    path: () => "/check-in/complete",
    act: async (page) => {
      await goOn(3)(page);
      await answer(page);
    },
  },
  {
    name: "check-in-8-answered",
    sizes: SOME,
    path: () => "/check-in/complete",
    act: async (page) => {
      await goOn(7)(page);
      await page.locator("main fieldset:visible label").first().click();
      await page.waitForTimeout(200);
    },
  },
  {
    name: "check-in-9-agreed",
    sizes: SOME,
    path: () => "/check-in/complete",
    act: async (page) => {
      await goOn(8)(page);
      await page.locator("main button[aria-pressed]:visible").first().click();
      await page.locator("main input:visible").first().fill("Dormir sin despertarme a las cuatro");
      await page.keyboard.press("Enter");
      await page.locator("main button[aria-pressed]:visible").last().click();
    },
  },
  { name: "note-new", sizes: SOME, isMain: true, path: () => "/note" },
  { name: "note", sizes: SOME, path: ({ newest }) => `/note/${newest["note"]}` },
  { name: "plan", sizes: ALL, isMain: true, path: () => "/plan" },
  {
    name: "plan-open",
    sizes: ["typical", "full"],
    path: () => "/plan",
    act: async (page) => {
      for (const fold of await page.locator("main summary:visible").all()) await fold.click();
    },
  },
  {
    name: "plan-order",
    sizes: SOME,
    isMain: true,
    path: () => "/plan",
    act: (page) => page.locator("main button[aria-pressed]:visible").first().click(),
  },
  {
    name: "goal-seen",
    sizes: SOME,
    isMain: true,
    path: () => "/plan",
    act: (page) => page.locator('main li a[href^="#/goal/"]:visible').first().click(),
  },
  { name: "goal", sizes: SOME, path: ({ newest }) => `/goal/${newest["goal"]}` },
  { name: "goal-new", sizes: SOME, isMain: true, path: () => "/goal/new" },
  {
    name: "goal-edit",
    sizes: SOME,
    path: ({ newest }) => `/goal/edit/${newest["goal"]}`,
    act: (page) => page.locator("main textarea").first().fill("…"),
  },
  { name: "goal-instead", sizes: SOME, path: ({ newest }) => `/goal/instead/${newest["goal"]}` },
  { name: "goal-see", sizes: SOME, isMain: true, path: ({ newest }) => `/goal/${newest["goal"]}/see` },
  {
    name: "task-tried",
    sizes: SOME,
    isMain: true,
    path: () => "/plan",
    act: (page) => page.locator('main li a[href^="#/task/"]:visible').first().click(),
  },
  { name: "task", sizes: SOME, path: ({ newest }) => `/task/${newest["task"]}` },
  { name: "task-new", sizes: SOME, isMain: true, path: () => "/task/new" },
  { name: "task-adapt", sizes: SOME, path: ({ newest }) => `/task/adapt/${newest["task"]}` },
  { name: "task-leave", sizes: SOME, path: ({ newest }) => `/task/leave/${newest["task"]}` },
  { name: "task-how", sizes: SOME, isMain: true, path: ({ newest }) => `/task/${newest["task"]}/how` },
  { name: "therapy", sizes: ["full"], isMain: true, path: ({ newest }) => `/therapy/${newest["therapy"]}` },
  { name: "therapy-new", sizes: SOME, path: () => "/therapy/new" },
  { name: "therapy-beside", sizes: SOME, path: () => "/therapy/beside" },
  {
    name: "closing",
    sizes: ["empty", "typical", "full"],
    isMain: true,
    path: ({ newest }) => `/therapy/${newest["therapy"]}/closing`,
  },
  {
    name: "agreement",
    sizes: SOME,
    isMain: true,
    path: ({ newest }) => `/agreement/${newest["agreement"]}`,
  },
  { name: "agreement-new", sizes: SOME, isMain: true, path: () => "/agreement/new/confidentiality" },
  {
    name: "agreement-edit",
    sizes: SOME,
    path: ({ newest }) => `/agreement/edit/${newest["agreement"]}`,
  },
  {
    name: "before-first",
    sizes: ["empty", "typical"],
    isMain: true,
    path: () => "/plan/before",
  },
  {
    name: "after-first",
    sizes: ["empty", "typical"],
    isMain: true,
    path: () => "/plan/after",
    act: async (page) =>
      page.locator('main input[value="no"]').evaluate((radio) => /** @type {HTMLElement} */ (radio).click()),
  },
  {
    name: "after-first-unsure",
    sizes: SOME,
    path: () => "/plan/after",
    act: async (page) =>
      page
        .locator('main input[value="not-sure"]')
        .evaluate((radio) => /** @type {HTMLElement} */ (radio).click()),
  },
  ...rehearsalScreens(answer),
  ...SAFE_SCREENS,
  { name: "settings", sizes: SOME, isMain: true, path: () => "/settings" },
  { name: "help-urgent", sizes: SOME, isMain: true, path: () => "/help/urgent" },
  { name: "help-boundary", sizes: SOME, isMain: true, path: () => "/help/boundary" },
  { name: "incident", sizes: SOME, path: ({ newest }) => `/incident/${newest["incident"]}` },
  { name: "contact", sizes: SOME, path: () => "/contact" },
  { name: "not-found", sizes: SOME, path: () => "/nowhere" },
  {
    name: "covered",
    sizes: SOME,
    path: () => "/",
    act: (page) => page.locator('a[href="#/help/urgent"] ~ button:visible').first().click(),
  },
];
