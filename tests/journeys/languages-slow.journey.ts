import { createServer, request, type Server } from "node:http";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Language } from "#domain/language.ts";
import { loadWords } from "#words/words.ts";
import { launchBrowser, windowBeside, type RealBrowser } from "#support/browser.ts";
import {
  chooseLanguage,
  firstMinute,
  open,
  openCold,
  personAt,
  SOON,
  title,
  untilOffline,
  type Person,
} from "#support/journey.ts";
import { DIST, serveApp, type ServedApp } from "#support/server.ts";

/** Languages from a host that takes its time. */
let app: ServedApp;
let slow: Server;
let address: string;
let browser: RealBrowser;
/** Which files of languages were asked for, in order, also those that have not been answered yet. */
let asked: string[];
/** What the host waits for before it hands one of them out. */
let ready: Promise<void>;
let handOut: () => void;

beforeEach(async () => {
  asked = [];
  ready = new Promise((resolve) => (handOut = resolve));
  app = await serveApp({ base: "/here/" });
  slow = createServer((incoming, outgoing) => {
    const { method, headers, url: path = "/" } = incoming;
    const goOn = () => {
      const inner = request({ host: "localhost", port: app.port, method, headers, path }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      inner.on("error", () => outgoing.destroy());
      incoming.pipe(inner);
    };
    if (!path.includes("/assets/languages/")) return goOn();
    asked.push(path.replace("/here/assets/languages/", ""));
    void ready.then(goOn);
  });
  await new Promise<void>((resolve) => slow.listen(0, "localhost", resolve));
  const at = slow.address();
  if (at === null || typeof at === "string") throw new Error("the host has no port");
  address = `http://localhost:${at.port}/here/`;
  browser = await launchBrowser({ languages: "en" });
});
afterEach(async () => {
  await browser.close();
  slow.closeAllConnections();
  await new Promise((resolve) => slow.close(resolve));
  await app.close();
});

const builtOf = async (language: Language): Promise<string[]> =>
  (await readdir(join(DIST, "assets", "languages", language))).map((name) => `${language}/${name}`).sort();

const isBusy = ({ page }: Person) => page.locator('[aria-busy="true"]').count();

/** Two windows of one journal, both where a language is chosen. */
async function twoWindows(): Promise<readonly [Person, Person]> {
  const one = await firstMinute(browser.page, address, { language: "en" });
  await untilOffline(one.page);
  const two = await personAt(await windowBeside(browser), "en");
  await openCold(two.page, address, "/settings");
  await open(one.page, "/settings");
  for (const { page, words } of [one, two]) await title(page, words.settings.title).waitFor();
  return [one, two];
}

test("what two windows choose at once is asked for once, and both can read it", async () => {
  const windows = await twoWindows();
  const german = await loadWords("de");
  for (const { page } of windows) await chooseLanguage(page, "de");
  for (const person of windows) await expect.poll(() => isBusy(person), SOON).toBe(1);
  await expect.poll(() => [...asked].sort(), SOON).toEqual(await builtOf("de"));
  // Long enough for the other window to have asked as well.
  await windows[0].page.waitForTimeout(1_000);
  handOut();
  for (const { page } of windows) await title(page, german.settings.title).waitFor();
  for (const person of windows) await expect.poll(() => isBusy(person), SOON).toBe(0);
  expect([...asked].sort()).toEqual(await builtOf("de"));
  // From here on it lies on the device.
  for (const { page } of windows) {
    await openCold(page, address, "/notes");
    await title(page, german.notes.title).waitFor();
  }
  expect([...asked].sort()).toEqual(await builtOf("de"));
  expect(browser.noise).toEqual([]);
  expect(browser.outside).toEqual([]);
});

test("what two windows choose at once of two languages comes one after the other, each file once", async () => {
  const [one, two] = await twoWindows();
  await chooseLanguage(one.page, "de");
  await expect.poll(() => asked.length, SOON).toBeGreaterThan(0);
  await chooseLanguage(two.page, "fr");
  await expect.poll(() => isBusy(two), SOON).toBe(1);
  await two.page.waitForTimeout(1_000);
  expect(asked.filter((name) => !name.startsWith("de/"))).toEqual([]);
  handOut();
  const wanted = [...(await builtOf("de")), ...(await builtOf("fr"))];
  await expect.poll(() => [...asked].sort(), SOON).toEqual(wanted);
  for (const person of [one, two]) await expect.poll(() => isBusy(person), SOON).toBe(0);
  expect([...asked].sort()).toEqual(wanted);
});
