import { createServer } from "node:http";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { build } from "../../scripts/built.mjs";
import { SOURCE } from "../../scripts/reproduce.mjs";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import {
  chooseLanguage,
  firstMinute,
  open,
  openCold,
  personAt,
  SOON,
  title,
  untilAlive,
  untilKept,
  untilOffline,
  type Person,
} from "#support/journey.ts";
import { DIST, serveApp, type ServedApp } from "#support/server.ts";

/** A new version while somebody writes. */
const ROOT = join(import.meta.dirname, "..", "..");
let folder: string;
let next: string;
let dir: string;
let app: ServedApp;
let profile: string;
let browser: RealBrowser;

/** The next version, as a host would get it: the same source with another number and a changed sentence in some languages. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "alianza-next-"));
  const tree = join(folder, "source");
  next = join(folder, "built");
  await mkdir(tree);
  for (const name of SOURCE) await cp(join(ROOT, name), join(tree, name), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(tree, "node_modules"));
  const manifest = JSON.parse(await readFile(join(tree, "package.json"), "utf8"));
  await writeFile(join(tree, "package.json"), JSON.stringify({ ...manifest, version: "99.0.0" }));
  for (const language of ["es", "en", "fr", "it"]) {
    const file = join(tree, "src", "words", language, "notes.ts");
    await writeFile(file, (await readFile(file, "utf8")).replace(/(\n\s+title: ")/, "$1Next "));
  }
  await build({ root: tree, out: next });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  dir = join(folder, "served");
  await cp(DIST, dir, { recursive: true });
  app = await serveApp({ dir, base: "/here/" });
  profile = await newProfile();
  browser = await launchBrowser({ profile, languages: "es" });
});
afterEach(async () => {
  await browser.close();
  await app.close();
  await rm(dir, { recursive: true, force: true });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The host now has the next version and nothing of the one before. */
async function deploy(): Promise<void> {
  await rm(dir, { recursive: true });
  await cp(next, dir, { recursive: true });
}

/** Looks for a new version, as the browser does by itself once a day. */
const look = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update().catch(() => undefined);
  });

const waiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);

const mark = (page: Page) => page.evaluate(() => void Object.assign(globalThis, { isStillHere: true }));
const isStillHere = (page: Page) => page.evaluate(() => "isStillHere" in globalThis);

/** Every file that is kept, by its address. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const lists = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return lists.flat().map(({ url }) => url);
  });
const nameOf = (url: string) => new URL(url).pathname.replace("/here/", "");

async function begun(): Promise<Person> {
  const person = await firstMinute(browser.page, app.url);
  await untilOffline(person.page);
  return person;
}

test("F25, F29: a new version waits until nobody writes in any window, reloads once when it is asked, and loses nothing", async () => {
  const one = await begun();
  const two = await personAt(await browser.context.newPage());
  const { words } = one;
  const text = words.notes.text;
  await openCold(two.page, app.url, "/note");
  await two.page.getByLabel(text, { exact: true }).fill("written in the other window");
  await open(one.page, "/note");
  await one.page.getByLabel(text, { exact: true }).fill("half a sentence");
  await untilKept(one);
  await untilKept(two);
  for (const { page } of [one, two]) await mark(page);

  await deploy();
  await look(one.page);
  await expect.poll(() => waiting(one.page), SOON).toBe("installed");
  const notice = (person: Person) => person.page.getByText(words.vault.newVersion.title, { exact: true });
  // It looks every two seconds whether somebody writes: longer than that, and there is still nothing.
  await one.page.waitForTimeout(3_000);
  expect(await notice(one).count()).toBe(0);
  expect(await one.page.getByLabel(text, { exact: true }).inputValue()).toBe("half a sentence");

  // A page that was never opened before: its files are gone from the host, and are here all the same.
  await open(one.page, "/help/boundary");
  await title(one.page, words.help.boundary.title).waitFor();
  await open(one.page, "/settings");
  await title(one.page, words.settings.title).waitFor();
  expect(await one.page.getByText("99.0.0").count()).toBe(0);
  expect(await notice(one).count()).toBe(0);
  await open(two.page, "/");
  // The person looks at this window: browsers let what lies behind another one sleep.
  await one.page.bringToFront();
  await notice(one).waitFor();
  expect(await isStillHere(one.page)).toBe(true);

  let loads = 0;
  one.page.on("load", () => (loads += 1));
  await one.page.getByRole("button", { name: words.vault.newVersion.restart }).click();
  await expect.poll(() => isStillHere(one.page), SOON).toBe(false);
  await untilAlive(one.page);
  await open(one.page, "/settings");
  await one.page.getByText("99.0.0").waitFor();
  expect(loads).toBe(1);
  // The other window is not reloaded under the person's hands: it says so.
  expect(await isStillHere(two.page)).toBe(true);
  await two.page.getByText(words.vault.updatedElsewhere.title).waitFor();
  await two.page.getByRole("button", { name: words.vault.openAgain }).click();
  await expect.poll(() => isStillHere(two.page), SOON).toBe(false);
  await untilAlive(two.page);

  await open(one.page, "/");
  await one.page.getByText(words.today.unfinishedForms.note).first().waitFor();
  expect(await one.page.getByText(words.today.unfinishedForms.note).count()).toBe(2);
  const kept = (await keptFiles(one.page)).map(nameOf);
  const built = await readdir(next, { recursive: true });
  expect(kept.filter((path) => !built.includes(path))).toEqual([]);
  expect(app.seen.filter(({ status }) => status >= 400)).toEqual([]);
  expect(browser.noise).toEqual([]);
});

test("a language that few read comes along with a new version, and the old one of it goes", async () => {
  await browser.close();
  browser = await launchBrowser({ profile, languages: "fr" });
  const { page, words } = await firstMinute(browser.page, app.url, { language: "fr" });
  await untilOffline(page);
  await deploy();
  await look(page);
  await expect.poll(() => waiting(page), SOON).toBe("installed");
  // Whatever is still to come has to be here already.
  await app.close();
  await open(page, "/notes");
  await title(page, words.notes.title).waitFor();
  await open(page, "/");
  await page.getByText(words.vault.newVersion.title, { exact: true }).waitFor();
  await mark(page);
  await page.getByRole("button", { name: words.vault.newVersion.restart }).click();
  await expect.poll(() => isStillHere(page), SOON).toBe(false);
  await untilAlive(page);
  await open(page, "/notes");
  await title(page, `Next ${words.notes.title}`).waitFor();
  const kept = (await keptFiles(page)).map(nameOf).filter((name) => name.startsWith("assets/languages/"));
  const built = await readdir(join(next, "assets", "languages", "fr"));
  expect(kept.sort()).toEqual(built.map((name) => `assets/languages/fr/${name}`).sort());
});

/** Two languages are kept, French before Italian: what had come of the one goes when the other fails. */
test.each(["fr", "it"])(
  "S-41, F30: a next version of which a file of a language (%s) is not as built leaves nothing of it behind",
  async (harmed) => {
    await browser.close();
    browser = await launchBrowser({ profile, languages: "fr" });
    const { page, words } = await firstMinute(browser.page, app.url, { language: "fr" });
    await untilOffline(page);
    await open(page, "/settings");
    const italian = (await personAt(page, "it")).words;
    await chooseLanguage(page, "it");
    await title(page, italian.settings.title).waitFor();
    await chooseLanguage(page, "fr");
    await title(page, words.settings.title).waitFor();
    const before = await keptFiles(page);
    const languages = new Set(before.map((url) => /\/languages\/([^/]+)/u.exec(url)?.[1]).filter(Boolean));
    expect([...languages]).toEqual(["fr", "it"]);

    await deploy();
    const folder = join("assets", "languages", harmed);
    const old = await readdir(join(DIST, folder));
    const changed = (await readdir(join(dir, folder))).filter((name) => !old.includes(name));
    const [name] = changed;
    if (name === undefined) throw new Error("nothing of this language changes with the next version");
    await writeFile(join(dir, folder, name), `${await readFile(join(dir, folder, name), "utf8")} `);
    await look(page);
    await expect.poll(() => app.seen.some(({ path }) => path.endsWith(`/${name}`)), SOON).toBe(true);
    await expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing?.state),
        SOON,
      )
      .toBeUndefined();
    expect(await waiting(page)).toBeUndefined();
    await expect.poll(() => keptFiles(page), SOON).toEqual(before);

    // The one before goes on, in both of them, from what lies here.
    await app.close();
    await openCold(page, app.url, "/notes");
    await title(page, words.notes.title).waitFor();
    await open(page, "/settings");
    await chooseLanguage(page, "it");
    await title(page, italian.settings.title).waitFor();
    await open(page, "/notes");
    await title(page, italian.notes.title).waitFor();
  },
);

test.each([
  ["a changed byte", async (file: string) => writeFile(file, `${await readFile(file, "utf8")} `)],
  ["a missing file", (file: string) => rm(file)],
])(
  "S-41, F30: a host that has only half of the next version, with %s, leaves the old one running",
  async (_, harm) => {
    const { page, words } = await begun();
    await deploy();
    const chunk = (await readdir(join(dir, "assets"))).find((name) => /^settings-.*\.js$/.test(name));
    if (chunk === undefined) throw new Error("no such file in the build");
    await harm(join(dir, "assets", chunk));
    await look(page);
    await expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing?.state),
        SOON,
      )
      .toBeUndefined();
    expect(await waiting(page)).toBeUndefined();
    await browser.close();
    browser = await launchBrowser({ profile, languages: "es" });
    await openCold((await personAt(browser.page)).page, app.url, "/settings");
    await title(browser.page, words.settings.title).waitFor();
    expect(await browser.page.getByText("99.0.0").count()).toBe(0);
  },
);

test("F28: a network that answers everything with its own page is not taken for a new version", async () => {
  const { page, words } = await begun();
  await app.close();
  const portal = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end("<!doctype html><title>Log in</title><h1>Log in to the network</h1>");
  });
  await new Promise<void>((resolve) => portal.listen(app.port, "localhost", resolve));
  try {
    await look(page);
    expect(await waiting(page)).toBeUndefined();
    await openCold(page, app.url, "/help/urgent");
    await title(page, words.help.urgent.title).waitFor();
    await open(page, "/notes");
    await title(page, words.notes.title).waitFor();
  } finally {
    portal.closeAllConnections();
    await new Promise((resolve) => portal.close(resolve));
  }
});
