/** @typedef {import("./shots-screens.mjs").Screen} Screen */
/** @typedef {import("playwright").Page} Page */

/** With the words that were drawn, and without a recovery code. @param {Page} page */
async function setPasscode(page) {
  const drawn = (await page.locator("[data-drawn]").textContent()) ?? "";
  await page.locator('main form input:not([type="radio"]):not([role="switch"])').last().fill(drawn);
  await page.locator('main form button[type="submit"]').click();
  await page.locator("[data-code]").waitFor();
}

/** @param {Page} page */
async function seal(page) {
  await setPasscode(page);
  await page.locator("main button").last().click();
  await page.locator('main a[href="#/"]').waitFor({ timeout: 60_000 });
}

/** @param {Page} page */
async function lock(page) {
  await seal(page);
  await page.keyboard.press("F8");
  await page.locator('main form input:not([role="switch"])').waitFor();
  await page.waitForTimeout(300);
}

const ONE = ["typical"];

/** The lock, the copies, the files, and erasing. @type {readonly Screen[]} */
export const SAFE_SCREENS = [
  { name: "lock", sizes: ONE, path: () => "/lock" },
  { name: "lock-set", sizes: ONE, isMain: true, path: () => "/lock/set" },
  { name: "lock-code", sizes: ONE, path: () => "/lock/set", act: setPasscode },
  { name: "lock-done", sizes: ONE, path: () => "/lock/set", act: seal },
  {
    name: "lock-on",
    sizes: ONE,
    path: () => "/lock/set",
    act: async (page) => {
      await seal(page);
      await page.evaluate(() => (location.hash = "#/lock"));
      await page.locator("main fieldset").first().waitFor();
    },
  },
  { name: "door", sizes: ONE, isMain: true, path: () => "/lock/set", act: lock },
  {
    name: "door-wrong",
    sizes: ONE,
    path: () => "/lock/set",
    act: async (page) => {
      await lock(page);
      await page.locator('main form input:not([role="switch"])').fill("no");
      await page.keyboard.press("Enter");
      await page.locator('main [aria-invalid="true"]').waitFor();
    },
  },
  {
    name: "door-recovery",
    sizes: ONE,
    path: () => "/lock/set",
    act: async (page) => {
      await lock(page);
      await page.locator('main button[type="button"]').last().click();
      await page.waitForTimeout(200);
    },
  },
  { name: "backup", sizes: ONE, path: () => "/backup" },
  { name: "backup-make", sizes: ONE, isMain: true, path: () => "/backup/make" },
  { name: "backup-open", sizes: ONE, path: () => "/backup/open" },
  { name: "backup-plain", sizes: ONE, isMain: true, path: () => "/backup/plain" },
  { name: "backup-folder", sizes: ONE, path: () => "/backup/folder" },
  { name: "erase", sizes: ONE, isMain: true, path: () => "/erase" },
];
