import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, newProfile, windowBeside, type RealBrowser } from "#support/browser.ts";
import {
  firstMinute,
  open,
  openCold,
  personAt,
  title,
  untilAlive,
  untilOffline,
  writeNote,
  type Person,
} from "#support/journey.ts";
import { canary } from "#support/profile-search.ts";
import { untilKeptTwice } from "#support/second-copy.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** Erasing everything: whole, also when it is stopped on the way, and what is then on the disk. */
let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

/**
 * What must be gone: the key in the second copy, which opens all of it, and the beginning of every row, as bytes.
 */
async function secretsOf(page: Page): Promise<Record<string, Buffer>> {
  const found = await page.evaluate(async () => {
    const bytes: Record<string, number[]> = {};
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle("c0")).getFile();
    const whole = new Uint8Array(await file.arrayBuffer());
    const json = new TextDecoder().decode(
      whole.subarray(4100, 4100 + new DataView(whole.buffer).getUint32(4096, true)),
    );
    const [, at = "0"] = /"key":\{"key":\{"\$bytes":\[(\d+),32/.exec(json) ?? [];
    const from = 4100 + json.length + Number(at);
    bytes["the key in the second copy"] = [...whole.subarray(from, from + 32)];
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("v1");
      opening.addEventListener("success", () => resolve(opening.result));
    });
    const rows = await new Promise<{ ct: ArrayBuffer }[]>((resolve) => {
      const asking = database.transaction("a").objectStore("a").getAll();
      asking.addEventListener("success", () => resolve(asking.result));
    });
    database.close();
    for (const [at, { ct }] of rows.entries()) bytes[`row ${at}`] = [...new Uint8Array(ct).subarray(40, 72)];
    return bytes;
  });
  return Object.fromEntries(Object.entries(found).map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

async function leftIn(profile: string, secrets: Readonly<Record<string, Buffer>>): Promise<string[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const left: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    for (const [name, bytes] of Object.entries(secrets))
      if (content.includes(bytes)) left.push(`${name} in ${path.slice(profile.length)}`);
  }
  return left;
}

async function eraseFrom({ page, words }: Person): Promise<void> {
  await open(page, "/erase");
  await page.getByLabel(words.erase.confirm(words.erase.word), { exact: true }).fill(words.erase.word);
  await page.getByRole("button", { name: words.erase.begin, exact: true }).click();
}

/** What this app still keeps in the browser, as a page sees it. */
const keptOn = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = [];
    const folder = (await navigator.storage.getDirectory()) as unknown as {
      keys: () => AsyncIterable<string>;
    };
    for await (const name of folder.keys()) files.push(name);
    return {
      files,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      keys: Object.keys(localStorage),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  });
const NOTHING = { files: [], databases: [], keys: [], caches: [], workers: 0 };

/** Somebody with a note, whose journal lies twice on this device. */
async function somebody(browser: RealBrowser): Promise<Person> {
  const person = await firstMinute(browser.page, app.url);
  await writeNote(person, canary());
  await untilOffline(browser.page);
  await openCold(browser.page, app.url);
  await untilKeptTwice(person);
  return person;
}

describe.each(["leveldb", "sqlite"] as const)("with %s", (storage) => {
  test("F35: everything goes, in every window, and nothing of it is in the browser's folder", async () => {
    const profile = await newProfile();
    const browser = await launchBrowser({ profile, storage });
    try {
      const person = await somebody(browser);
      const { page, words } = person;
      const secrets = await secretsOf(page);
      expect(secrets["the key in the second copy"]?.length).toBe(32);
      expect(Object.keys(secrets).length).toBeGreaterThan(2);
      const beside = await windowBeside(browser);
      await openCold(beside, app.url, "/notes");
      await eraseFrom(person);
      await title(page, words.erase.erased.title).waitFor();
      await title(beside, words.erase.erased.title).waitFor();
      expect(await keptOn(page)).toEqual(NOTHING);
      expect([browser.violations, browser.outside]).toEqual([[], []]);
      await browser.close();
      expect(await leftIn(profile, secrets)).toEqual([]);
    } finally {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

/** Where erasing can be stopped: when the first of these is asked of the browser. */
const STOPS = {
  "before anything": "localStorage.getItem",
  "while the second copy goes": "getDirectory",
  "while the database goes": "indexedDB.deleteDatabase",
  "before the site is cleared": "/borrar",
  "while the app's files go": "caches.delete",
} as const;

test("F35: killed at each step, it goes on by itself at the next start, and nothing is opened before", async () => {
  for (const stop of Object.keys(STOPS) as (keyof typeof STOPS)[]) {
    const profile = await newProfile();
    let browser = await launchBrowser({ profile });
    try {
      let person = await somebody(browser);
      const { promise: stopped, resolve } = withResolvers();
      await browser.context.exposeFunction("stopHere", () => {
        resolve();
        return new Promise(() => undefined);
      });
      await browser.context.route("**/borrar", () => {
        if (stop === "before the site is cleared") resolve();
      });
      await browser.page.addInitScript((what: string) => {
        if (localStorage.getItem("al.erase") === null) return;
        const { stopHere } = globalThis as unknown as { stopHere: () => Promise<never> };
        const halt = (on: object, name: string) =>
          Object.defineProperty(on, name, { value: () => stopHere(), configurable: true });
        if (what === "before anything") halt(LockManager.prototype, "request");
        if (what === "while the second copy goes") halt(StorageManager.prototype, "getDirectory");
        if (what === "while the database goes") halt(IDBFactory.prototype, "databases");
        if (what === "while the app's files go") halt(CacheStorage.prototype, "delete");
      }, stop);
      await eraseFrom(person);
      await stopped;
      // Chromium writes localStorage some seconds later; a kill before that finds the journal whole, and no mark.
      await browser.page.evaluate(() => localStorage.getItem("al.erase"));
      await browser.close();

      browser = await launchBrowser({ profile });
      person = await personAt(browser.page);
      await browser.page.goto(app.url);
      await untilAlive(browser.page);
      await title(browser.page, person.words.erase.erased.title).waitFor();
      expect(await keptOn(browser.page), stop).toEqual(NOTHING);
      await browser.page.reload();
      await browser.page.getByRole("button", { name: person.words.welcome.begin, exact: true }).waitFor();
    } finally {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
});

test("without a connection it is erased all the same, and a slip of the finger erases nothing", async () => {
  const browser = await launchBrowser();
  try {
    const { page, words } = await somebody(browser);
    await browser.context.setOffline(true);
    await open(page, "/erase");
    const { erase } = words;
    await page.getByRole("button", { name: erase.begin, exact: true }).click();
    await page.getByText(erase.notTheWord(erase.word), { exact: true }).waitFor();
    await page.getByLabel(erase.confirm(erase.word), { exact: true }).fill(` ${erase.word.toUpperCase()} `);
    await page.getByRole("button", { name: erase.begin, exact: true }).click();
    await title(page, erase.erased.title).waitFor();
    expect(await keptOn(page)).toEqual(NOTHING);
  } finally {
    await browser.close();
  }
});

/** Not in every Node that this project runs on. */
function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
