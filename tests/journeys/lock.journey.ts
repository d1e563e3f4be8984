import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, windowBeside, type RealBrowser } from "#support/browser.ts";
import {
  firstMinute,
  open,
  openCold,
  personAt,
  SOON,
  title,
  untilKept,
  untilLeft,
  untilOffline,
  writeNote,
  type Person,
} from "#support/journey.ts";
import {
  choosePasscode,
  givePasscode,
  openDoor,
  setPasscode,
  tryAtDoor,
  untilLocked,
  untilSealed,
} from "#support/lock.ts";
import { canary } from "#support/profile-search.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** Somebody whose partner picks up the phone. */
let app: ServedApp;
let browser: RealBrowser;
let person: Person;
const PASSCODE = `${canary()} 7`;
const [NOTE, HALF, FRIEND, OTHER] = [canary(), canary(), canary(), canary()];

beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es" });
  person = await firstMinute(browser.page, app.url, { name: "Marta" });
  await untilOffline(person.page);
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

/** Everything the page holds, whether it can be seen or not, and every place where a page can put something away. */
const everything = (of: Person): Promise<string> =>
  of.page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      document.title,
      location.href,
      history.state,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      [...document.querySelectorAll("input, textarea")].map((field) => "value" in field && field.value),
    ]),
  );

const lockButton = ({ page, words }: Person) =>
  page.getByRole("button", { name: words.common.hideAndLock, exact: true });

test("S-16: a passcode is put on; from then on one tap hides and locks, and only the passcode opens", async () => {
  const { page, words } = person;
  await writeNote(person, NOTE);
  await setPasscode(person, PASSCODE);
  expect(await page.evaluate(() => localStorage.getItem("al.lock"))).toBe("1");
  await open(page, "/notes");
  await page.getByText(NOTE).waitFor();
  const before = await page.evaluate(() => performance.timeOrigin);
  await lockButton(person).click();
  await untilLocked(person);
  // The page is another one: what it had in memory is gone with it, as far as a page can see to that.
  expect(await page.evaluate(() => performance.timeOrigin)).toBeGreaterThan(before);
  expect(await everything(person)).not.toContain(NOTE);
  for (const path of ["#/notes", "#/settings", "#/backup/plain", "#/lock/off"]) {
    await page.evaluate((hash) => (location.hash = hash), path);
    await page.getByText(words.lock.door.locked, { exact: true }).waitFor();
    expect(await everything(person)).not.toContain(NOTE);
  }
  await tryAtDoor(person, "no es este");
  await page.getByText(words.lock.door.wrong, { exact: true }).waitFor();
  await openDoor(person, PASSCODE);
  await open(page, "/notes");
  await page.getByText(NOTE).waitFor();
});

test("S-16, S-19, F34: one key locks in the middle of a sentence; nothing of it is left on the page, and it is not lost", async () => {
  const { page, words } = person;
  await open(page, "/note");
  const field = page.getByLabel(words.notes.text, { exact: true });
  await field.fill(HALF);
  await page.evaluate(() => {
    // What is in the document in the very turn in which the key is pressed.
    addEventListener("keydown", ({ key }) => {
      if (key !== "F8") return;
      queueMicrotask(() => localStorage.setItem("test.seen", document.documentElement.outerHTML));
    });
  });
  await field.press("F8");
  await untilLocked(person);
  const seen = await page.evaluate(() => {
    const html = localStorage.getItem("test.seen");
    localStorage.removeItem("test.seen");
    return html;
  });
  expect(seen).toContain("popover");
  expect(seen).not.toContain(HALF);
  expect(await everything(person)).not.toContain(HALF);
  for (let times = 0; times < 3; times += 1) await page.keyboard.press("Escape");
  await untilLocked(person);
  await openDoor(person, PASSCODE);
  await open(page, "/note");
  await expect.poll(() => page.getByLabel(words.notes.text, { exact: true }).inputValue(), SOON).toBe(HALF);
  await untilKept(person);
});

test("S-17: another window locks with it", async () => {
  const page = await windowBeside(browser);
  const beside = await personAt(page);
  await openCold(page, app.url);
  await openDoor(beside, PASSCODE);
  await open(page, "/notes");
  await page.getByText(NOTE).waitFor();
  await openDoorIfClosed();
  await lockButton(person).click();
  await untilLocked(beside);
  expect(await everything(beside)).not.toContain(NOTE);
  await untilLocked(person);
  await page.close();
  await openDoor(person, PASSCODE);
});

/** Opening in one window leaves another that is open as it is. */
async function openDoorIfClosed(): Promise<void> {
  await open(person.page, "/notes");
  await person.page.getByText(NOTE).waitFor();
}

test("S-17, F34: going back to a page that was put away as it was finds the door", async () => {
  const { page } = person;
  await open(page, "/notes");
  await page.getByText(NOTE).waitFor();
  await page.goto(`${app.url}manifest.webmanifest`);
  await page.goBack();
  await untilLocked(person);
  expect(await everything(person)).not.toContain(NOTE);
  await openDoor(person, PASSCODE);
});

test("urgent help, and the people that were chosen for it, are there while it is locked; nobody else is", async () => {
  const { page, words } = person;
  const { contacts } = words.help;
  for (const [name, isShown] of [
    [FRIEND, true],
    [OTHER, false],
  ] as const) {
    await open(page, "/contact");
    await page.getByLabel(contacts.name, { exact: true }).fill(name);
    await page.getByLabel(contacts.number, { exact: true }).fill("600 11 22 33");
    if (isShown) await page.getByRole("switch", { name: contacts.whileLocked }).check();
    await page.getByRole("button", { name: words.common.save, exact: true }).click();
    await untilLeft(page, "/contact");
  }
  await open(page, "/notes");
  await lockButton(person).click();
  await untilLocked(person);
  await page.getByRole("link", { name: words.common.urgentHelp, exact: true }).click();
  await title(page, words.help.urgent.title).waitFor();
  await page.getByRole("link", { name: new RegExp(`${contacts.call} ${FRIEND}`) }).waitFor();
  expect(await everything(person)).not.toContain(OTHER);
  await page.goBack();
  await openDoor(person, PASSCODE);
});

test("S-12: changing and taking off ask for the passcode of now", async () => {
  const { page, words } = person;
  const { lock, common } = words;
  await open(page, "/lock/change");
  await givePasscode(person, "no es este", common.continue);
  await page.getByText(lock.door.wrong, { exact: true }).waitFor();
  await givePasscode(person, PASSCODE, common.continue);
  const next = `${canary()} 8`;
  await choosePasscode(person, next);
  await page.getByRole("button", { name: lock.recovery.without, exact: true }).click();
  await untilSealed(person);
  await openCold(page, app.url);
  await untilLocked(person);
  await tryAtDoor(person, PASSCODE);
  await page.getByText(lock.door.wrong, { exact: true }).waitFor();
  await openDoor(person, next);
  await open(page, "/lock/off");
  await givePasscode(person, next, lock.remove);
  await untilSealed(person);
  await openCold(page, app.url, "/notes");
  await page.getByText(NOTE).waitFor();
  expect(await page.evaluate(() => localStorage.getItem("al.lock"))).toBeNull();
  expect([browser.noise, browser.violations, browser.outside]).toEqual([[], [], []]);
});

test("a mark that outlived its passcode, as where a browser was stopped, keeps nobody out", async () => {
  const { page } = person;
  await page.evaluate(() => localStorage.setItem("al.lock", "1"));
  await openCold(page, app.url, "/notes");
  await page.getByText(NOTE).waitFor();
  expect(await page.evaluate(() => localStorage.getItem("al.lock"))).toBeNull();
});
