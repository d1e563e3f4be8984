import type { BrowserContext } from "playwright";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser, newcomer, type RealBrowser } from "#support/browser.ts";
import {
  firstMinute,
  open,
  openCold,
  personAt,
  SOON,
  title,
  untilAlive,
  untilKept,
  untilLeft,
  writeNote,
} from "#support/journey.ts";
import { clipboard } from "#support/clipboard.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** Browsers that lack something, that answer with an error or not at all, that have no room, or that forget. */
let app: ServedApp;
let browser: RealBrowser;
let context: BrowserContext | undefined;
beforeAll(async () => {
  app = await serveApp();
  browser = await launchBrowser({ languages: "es" });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});
afterEach(async () => {
  await context?.close();
  context = undefined;
  browser.noise.length = 0;
});

/** A window of somebody who has never begun, in a browser that lacks this. */
async function aWindow(before: () => void) {
  const page = await newcomer(browser, app.url);
  await page.addInitScript(before);
  return { page, noise: browser.noise };
}

/** A browser of its own, for what would change it for the windows after it, or must not have met the app before. */
async function aFreshWindow(before?: () => void) {
  const chromium = browser.context.browser();
  if (chromium === null) throw new Error("no browser");
  context = await chromium.newContext({ locale: "es-ES" });
  const noise: string[] = [];
  context.on("console", (message) => {
    if (message.page()?.url().startsWith(app.url)) noise.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => noise.push(`uncaught: ${error.error().message}`));
  if (before !== undefined) await context.addInitScript(before);
  return { page: await context.newPage(), noise };
}

const withoutServiceWorkers = () => void Reflect.deleteProperty(Navigator.prototype, "serviceWorker");

const WITHOUT: Record<string, () => void> = {
  "navigator.storage": () => Object.defineProperty(Navigator.prototype, "storage", { get: () => undefined }),
  "private files": () => {
    if (!("StorageManager" in globalThis)) return;
    StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException("no", "SecurityError"));
    StorageManager.prototype.persist = () => Promise.reject(new TypeError("no"));
    StorageManager.prototype.persisted = () => Promise.reject(new TypeError("no"));
  },
  "Web Locks": () => Object.defineProperty(Navigator.prototype, "locks", { get: () => undefined }),
  BroadcastChannel: () => void Reflect.deleteProperty(globalThis, "BroadcastChannel"),
  localStorage: () =>
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    }),
  "passkeys, idle time and page transitions": () => {
    for (const name of ["PublicKeyCredential", "requestIdleCallback", "ViewTransition"])
      Reflect.deleteProperty(globalThis, name);
    Reflect.deleteProperty(Document.prototype, "startViewTransition");
  },
};

test.each([
  ...Object.entries(WITHOUT).map(([what, before]) => [what, () => aWindow(before)] as const),
  ["service workers", () => aFreshWindow(withoutServiceWorkers)],
] as const)("F21: without %s, what is written is kept all the same", async (_, begin) => {
  const { page, noise } = await begin();
  const person = await firstMinute(page, app.url);
  await writeNote(person, "the blue door");
  await openCold(page, app.url, "/notes");
  await page.getByText("the blue door").waitFor();
  await open(page, "/settings");
  await title(page, person.words.settings.title).waitFor();
  expect(noise).toEqual([]);
});

test("F23: a window that looks private says so before the first word is written, and no other does", async () => {
  const { page } = await aWindow(() => {
    // As Chromium answered in private windows until it began to answer the same everywhere.
    const old = { queryUsageAndQuota: (then: (used: number, granted: number) => void) => then(0, 1e8) };
    Object.defineProperty(Navigator.prototype, "webkitTemporaryStorage", { get: () => old });
  });
  const { words } = await personAt(page);
  await page.goto(app.url);
  await untilAlive(page);
  await page.getByText(words.vault.privateWindow.text).waitFor();
  const other = await browser.context.newPage();
  await other.goto(app.url);
  await untilAlive(other);
  await other.getByRole("button", { name: words.welcome.begin, exact: true }).waitFor();
  expect(await other.getByText(words.vault.privateWindow.text).count()).toBe(0);
});

test.each([
  [
    "is missing",
    "storageMissing",
    () => Object.defineProperty(globalThis, "indexedDB", { get: () => undefined }),
  ],
  [
    "refuses",
    "storageFailing",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("no", "SecurityError");
      };
    },
  ],
] as const)(
  "F22: a database that %s is said on the whole screen, and nothing is begun",
  async (_, which, before) => {
    const { page, noise } = await aWindow(before);
    const { words } = await personAt(page);
    await page.goto(app.url);
    await title(page, words.vault[which].title).waitFor();
    expect(await page.getByRole("button", { name: words.welcome.begin, exact: true }).count()).toBe(0);
    await page.getByRole("link", { name: words.common.urgentHelp }).click();
    await title(page, words.help.urgent.title).waitFor();
    await page.getByRole("link", { name: words.help.urgent.boundaryLink }).click();
    await title(page, words.help.boundary.title).waitFor();
    expect(noise).toEqual([]);
  },
);

test("F22: a database that never answers is said after ten seconds, and one that answers later opens", async () => {
  const { page, noise } = await aFreshWindow(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, ...args: Parameters<typeof open>) {
      return sessionStorage.getItem("answers") === null
        ? (new EventTarget() as IDBOpenDBRequest)
        : open.apply(this, args);
    };
  });
  await page.clock.install();
  const { words } = await personAt(page);
  await page.goto(app.url);
  await expect
    .poll(async () => {
      await page.clock.runFor(2_000);
      return title(page, words.vault.storageBlocked.title).isVisible();
    }, SOON)
    .toBe(true);
  await page.evaluate(() => sessionStorage.setItem("answers", "yes"));
  await page.getByRole("button", { name: words.common.retry }).click();
  await page.getByRole("button", { name: words.welcome.begin, exact: true }).waitFor();
  expect(noise).toEqual([]);
});

test("F20: without room, the text stays in the form, can be copied, and is saved when there is room again", async () => {
  const { page, noise } = await aFreshWindow(withoutServiceWorkers);
  const { origin } = new URL(app.url);
  const session = await page.context().newCDPSession(page);
  // Chromium asks for what is left when it cannot be sure, so the room must be small from the beginning.
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 300_000 });
  const person = await firstMinute(page, app.url);
  const { words } = person;
  const long = `the blue door ${"🚪".repeat(99_000)}`;
  await open(page, "/note");
  const field = page.getByLabel(words.notes.text, { exact: true });
  await field.fill(long);
  await page.getByText(words.vault.storageFull.title).waitFor();
  await page.getByRole("button", { name: words.notes.save, exact: true }).click();
  await page.getByText(words.vault.storageFull.text).waitFor();
  expect(await field.inputValue()).toBe(long);
  await page.getByRole("button", { name: words.vault.copyMyText }).click();
  expect(await clipboard(page.context())).toBe(long);
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await page.getByRole("button", { name: words.vault.retrySaving }).click();
  await page.getByText(words.vault.storageFull.title).waitFor({ state: "hidden" });
  await openCold(page, app.url, "/notes");
  if ((await page.getByRole("link", { name: "the blue door" }).count()) === 0) {
    // Trying again kept the draft, and the note is saved from there.
    await open(page, "/");
    await page.getByText(words.today.unfinishedForms.note).click();
    await page.getByRole("button", { name: words.notes.save, exact: true }).click();
    await untilLeft(page, "/note");
    await open(page, "/notes");
  }
  await page.getByRole("link", { name: "the blue door" }).waitFor();
  expect(noise).toEqual([]);
});

test("F26: a note keeps its day, wherever and whenever it is read", async () => {
  const { page } = await aFreshWindow();
  const session = await page.context().newCDPSession(page);
  const at = async (timezoneId: string, time: string) => {
    await session.send("Emulation.setTimezoneOverride", { timezoneId });
    await page.clock.setFixedTime(time);
  };
  // Half past eleven at night in Madrid: in Tokyo the next day has begun.
  await at("Europe/Madrid", "2026-11-22T22:30:00Z");
  const person = await firstMinute(page, app.url);
  const { words } = person;
  await writeNote(person, "the blue door");
  const dayOfNote = async () => {
    await openCold(page, app.url, "/notes");
    await page.getByRole("link", { name: "the blue door" }).click();
    return page.getByLabel(words.notes.day, { exact: true }).inputValue();
  };
  expect(await dayOfNote()).toBe("2026-11-22");
  for (const [zone, time] of [
    ["Asia/Tokyo", "2026-11-22T22:31:00Z"],
    ["America/Lima", "2026-11-23T03:00:00Z"],
    ["America/Lima", "2024-11-23T03:00:00Z"],
    ["Europe/Madrid", "2099-06-01T00:00:00Z"],
  ] as const) {
    await at(zone, time);
    expect(await dayOfNote(), `${zone} ${time}`).toBe("2026-11-22");
  }
});

test("S-38, S-39: when a screen breaks, the text can be copied, and neither screen nor console tells what it was", async () => {
  const { page, noise } = await aWindow(() => {
    // What one could begin to rehearse from is grouped with this; no other screen on the way needs it.
    Map.groupBy = () => {
      throw new RangeError(`broken at ${document.title} with a secret inside`);
    };
  });
  const person = await firstMinute(page, app.url);
  const { words } = person;
  await open(page, "/note");
  await page.getByLabel(words.notes.text, { exact: true }).fill("the blue door");
  await untilKept(person);
  await page.evaluate(() => void (location.hash = "#/rehearse"));
  await title(page, words.vault.lastResort.title).waitFor();
  const seen = await page.locator("body").innerText();
  expect(seen).toContain(words.vault.lastResort.code("E-RangeError"));
  expect(seen).not.toMatch(/secret|the blue door|\.js|at \w+ \(/);
  await page.getByRole("button", { name: words.vault.copyMyText }).click();
  expect(await clipboard(page.context())).toBe("the blue door");
  await page.getByRole("link", { name: words.common.urgentHelp }).waitFor();
  expect(noise.join("\n")).not.toMatch(/secret|the blue door/);
  expect(noise).toEqual([]);
});
