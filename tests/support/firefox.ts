import { existsSync } from "node:fs";
import { launch, type Browser, type Page } from "puppeteer-core";

/** Debian's package; elsewhere whatever the variable names. */
const PATH = process.env["ALIANZA_FIREFOX"] ?? "/usr/bin/firefox-esr";

/** Whether this machine has a Firefox. `.ci/run` installs it. */
export const hasFirefox = existsSync(PATH);

/** A real Firefox with a profile on disk. @param preferences as in about:config */
export async function launchFirefox(
  profile: string,
  preferences: Readonly<Record<string, string | number | boolean>> = {},
): Promise<{ browser: Browser; page: Page }> {
  const browser = await launch({
    browser: "firefox",
    executablePath: PATH,
    headless: true,
    userDataDir: profile,
    extraPrefsFirefox: { "intl.accept_languages": "es-ES,es", ...preferences },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 412, height: 915 });
  return { browser, page };
}

/** Presses what has this name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Types into the field of this label. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const found = [...document.querySelectorAll("label")].find(
        (each) => each.textContent?.trim() === wanted && each.control !== null,
      );
      found?.control?.focus();
      return found !== undefined && document.activeElement === found.control;
    },
    {},
    label,
  );
  await page.keyboard.type(text);
}

/** Presses the label of a choice: what is beside it cannot be seen, and so not be pressed. */
export const choose = (page: Page, label: string): Promise<void> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll("label")].find((each) => each.textContent?.trim() === wanted);
    if (found === undefined) throw new Error("nothing to choose");
    found.click();
  }, label);

export const untilSaid = async (page: Page, text: string): Promise<void> => {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
};

export const goTo = async (page: Page, path: string, heading: string): Promise<void> => {
  await page.evaluate((hash) => (location.hash = hash), `#${path}`);
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll("main h1")].some((each) => each.textContent === wanted),
    {},
    heading,
  );
};
