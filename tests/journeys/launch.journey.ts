import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, type RealBrowser } from "#support/browser.ts";
import { open, personAt, SOON, title, untilAlive, type Person } from "#support/journey.ts";
import { openDoor, setPasscode } from "#support/lock.ts";
import { canary } from "#support/profile-search.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** What the system asks of the app: its shortcuts, files that are opened with it, and the dot on its icon. */
let app: ServedApp;
let browser: RealBrowser;
let person: Person;
const passcode = canary();
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es" });
  // No browser under a test is asked by a system: what it would say is said here.
  await browser.context.addInitScript(() => {
    const said: unknown[] = [];
    Object.assign(globalThis, { said });
    // As Chromium does, it says the last launch again to a page that is loaded anew.
    const setConsumer = (consumer: (params: unknown) => void) => {
      Object.assign(globalThis, { consumer });
      const [loaded] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      if (loaded?.type === "reload" && window.name !== "") consumer({ targetURL: window.name, files: [] });
    };
    Object.defineProperty(globalThis, "launchQueue", { value: { setConsumer } });
    // In the window of the installed app, where there is an icon.
    Object.assign(navigator, {
      standalone: true,
      setAppBadge: async (...args: unknown[]) => void said.push(["dot", ...args]),
      clearAppBadge: async () => void said.push(["none"]),
    });
  });
  person = await personAt(browser.page);
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

const launch = (page: Page, what: { hash?: string; file?: string }) =>
  page.evaluate(({ hash, file }) => {
    const { consumer } = globalThis as unknown as { consumer: (params: unknown) => void };
    const files = file === undefined ? [] : [{ getFile: async () => new File(["no copy"], file) }];
    window.name = new URL(hash ?? "", document.baseURI).href;
    consumer({ targetURL: window.name, files });
  }, what);

const chosenFile = (page: Page) =>
  page.locator('input[type="file"]').evaluate((field) => (field as HTMLInputElement).files?.[0]?.name);

test("a copy that is opened with the app waits at the welcome, and is asked for its passphrase", async () => {
  const { page, words } = person;
  await page.goto(app.url);
  await untilAlive(page);
  await launch(page, { file: "mine.age" });
  await page.getByText(words.welcome.copyWaits.title, { exact: true }).waitFor();
  await page.getByRole("button", { name: words.welcome.haveCopy, exact: true }).click();
  await title(page, words.backup.open.title).waitFor();
  await expect.poll(() => chosenFile(page), SOON).toBe("mine.age");
  await launch(page, { file: "another.age" });
  await expect.poll(() => chosenFile(page), SOON).toBe("another.age");
  // It goes the way of every copy: it is looked into, and refused where it is none.
  await page.getByLabel(words.backup.open.passphrase, { exact: true }).fill("camino nube piedra linterna");
  await page.getByRole("button", { name: words.backup.open.begin, exact: true }).click();
  await page.getByText(words.backup.open.untouched, { exact: true }).waitFor();
});

test("a shortcut goes to its page in the window that is open, and loses nothing that was being written", async () => {
  const { page } = person;
  await open(page, "/therapy/first");
  await page.getByRole("button", { name: person.words.settings.skip }).click();
  // It leaves by itself, a moment later: going somewhere before that would be undone.
  await page.getByRole("link", { name: person.words.today.halfAMinute }).waitFor();
  const text = canary();
  await open(page, "/note");
  await page.getByLabel(person.words.notes.text, { exact: true }).fill(text);
  const since = await page.evaluate(() => performance.timeOrigin);
  await launch(page, { hash: "#/help/urgent" });
  await title(page, person.words.common.urgentHelp).waitFor();
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(since);
  // The icon alone moves nothing: what comes after it lies right behind the page before.
  await launch(page, {});
  await launch(page, { hash: "#/note" });
  await expect
    .poll(() => page.getByLabel(person.words.notes.text, { exact: true }).inputValue(), SOON)
    .toBe(text);
  await page.goBack();
  await title(page, person.words.common.urgentHelp).waitFor();
});

test("loading the page anew goes nowhere, though the browser says the last launch again", async () => {
  const { page, words } = person;
  await open(page, "/settings");
  await launch(page, { hash: "#/help/urgent" });
  await title(page, words.common.urgentHelp).waitFor();
  await open(page, "/about");
  await page.reload();
  await untilAlive(page);
  await title(page, words.about.title).waitFor();
  await launch(page, { hash: "#/settings" });
  await title(page, words.settings.title).waitFor();
  await page.goBack();
  await title(page, words.about.title).waitFor();
});

test("S-47: the dot comes only when it was chosen and something waits, and has no number", async () => {
  const { page, words } = person;
  const said = () => page.evaluate(() => (globalThis as unknown as { said: unknown[] }).said);
  const hide = () => page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange")));
  // Of this test alone: something is unfinished.
  await open(page, "/note");
  const note = page.getByLabel(words.notes.text, { exact: true });
  await note.fill(canary());
  await hide();
  await open(page, "/settings");
  await page.getByRole("switch", { name: words.installing.dot }).check();
  await hide();
  await expect.poll(said, SOON).toEqual([["dot"]]);
  await page.getByRole("switch", { name: words.installing.dot }).uncheck();
  await expect.poll(said, SOON).toEqual([["dot"], ["none"]]);
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain("al.dot");
});

test("a copy that is opened while the journal is locked waits behind the door and behind the passcode", async () => {
  const { page, words } = person;
  await setPasscode(person, passcode);
  await open(page, "/plan");
  await page.getByRole("button", { name: words.common.hideAndLock, exact: true }).first().click();
  await page.getByText(words.lock.door.locked, { exact: true }).waitFor();
  await untilAlive(page);
  await launch(page, { file: "later.age" });
  await expect.poll(() => new URL(page.url()).hash, SOON).toBe("#/backup/open");
  await openDoor(person, passcode);
  await title(page, words.backup.open.title).waitFor();
  await page.getByLabel(words.lock.current.label, { exact: true }).fill(passcode);
  await page.getByRole("button", { name: words.common.continue, exact: true }).click();
  await expect.poll(() => chosenFile(page), SOON).toBe("later.age");
  expect(browser.noise).toEqual([]);
});

test("S-47: the dot comes also while the journal is locked, when something was shared and waits", async () => {
  const { page, words } = person;
  const said = () => page.evaluate(() => (globalThis as unknown as { said: unknown[] }).said);
  const hide = () => page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange")));
  await page.evaluate(() => localStorage.setItem("al.dot", "1"));
  await open(page, "/plan");
  await page.getByRole("button", { name: words.common.hideAndLock, exact: true }).first().click();
  await page.getByText(words.lock.door.locked, { exact: true }).waitFor();
  await untilAlive(page);
  await hide();
  expect(await said()).toEqual([]);
  // What it is nobody can know here: that it is there is enough.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("s1", 1);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("w", "readwrite");
          writing.objectStore("w").put({ id: "something" });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await hide();
  await expect.poll(said, SOON).toEqual([["dot"]]);
  await openDoor(person, passcode);
});

test("S-47: erasing takes the dot from the icon", async () => {
  const { page, words } = person;
  const { erase } = words;
  await open(page, "/erase");
  await page.getByLabel(erase.confirm(erase.word), { exact: true }).fill(erase.word);
  await page.getByLabel(words.lock.current.label, { exact: true }).fill(passcode);
  await page.getByRole("button", { name: erase.begin, exact: true }).click();
  await title(page, erase.erased.title).waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { said: unknown[] }).said)).toEqual([["none"]]);
});
