import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { makeBackup } from "#documents/backup-file.ts";
import { ORIGIN } from "#support/backups.ts";
import { launchBrowser, newProfile, type RealBrowser } from "#support/browser.ts";
import { firstMinute, open, openCold, personAt, writeNote, type Person } from "#support/journey.ts";
import { sampleEntries, sampleJournal } from "#support/sample-journal.ts";
import { serveApp, type ServedApp } from "#support/server.ts";

/** The battery is pulled while three thousand records are brought in: after it all of them are there, or none. */
const PASSPHRASE = "camino nube piedra linterna";
const NOTE = "the blue door";
/** Little work: what is tested comes after the file is open. */
const WORK = 8;

let app: ServedApp;
let folder = "";
let file = "";
let count = 0;
beforeAll(async () => {
  app = await serveApp();
  folder = await mkdtemp(join(tmpdir(), "alianza-copy-"));
  file = join(folder, "copy.age");
  const records = sampleJournal({ size: 3_000, language: "es", today: "2026-11-22" as never, seed: 3 });
  // What every device has under the same id is brought in beside what is here, and adds no row.
  const entries = sampleEntries(records, "laptop00").filter(({ k }) => k !== "settings");
  count = entries.length;
  const order = { kind: "make" as const, entries, origin: ORIGIN, passphrase: PASSPHRASE };
  await writeFile(file, (await makeBackup(crypto, order, WORK)).bytes);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** What is counted, and at the how manyth the battery goes. */
const MOMENTS = [
  ["encrypt", 1_700],
  ["put", 1],
  ["put", 2_900],
  ["setItem", 1],
] as const;

/** Counts what the page does from now on, and calls for the end at that moment. */
const watch = (page: Page, [what, at]: readonly [string, number]): Promise<void> =>
  page.evaluate(
    ([kind, last]) => {
      let counted = 0;
      const count = () => {
        counted += 1;
        if (counted === last) (globalThis as unknown as { pullTheBattery: () => void }).pullTheBattery();
      };
      const { encrypt } = SubtleCrypto.prototype;
      const { put } = IDBObjectStore.prototype;
      const { setItem } = Storage.prototype;
      if (kind === "encrypt")
        SubtleCrypto.prototype.encrypt = function (...given) {
          count();
          return encrypt.apply(this, given);
        };
      if (kind === "put")
        IDBObjectStore.prototype.put = function (...given) {
          count();
          return put.apply(this, given);
        };
      // The sentinel is moved on as soon as the disk has said that it has everything.
      if (kind === "setItem")
        Storage.prototype.setItem = function (...given) {
          count();
          setItem.apply(this, given);
        };
    },
    [what, at] as const,
  );

const rowsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open("v1");
        opening.addEventListener("error", fail);
        opening.addEventListener("success", () => {
          const counting = opening.result.transaction("a").objectStore("a").count();
          counting.addEventListener("success", () => {
            opening.result.close();
            done(counting.result);
          });
        });
      }),
  );

async function bringInUntil({ page, words }: Person, isOver: Promise<void>): Promise<void> {
  const said = words.backup.open;
  await open(page, "/backup/open");
  await page.getByLabel(said.file, { exact: true }).setInputFiles(file);
  await page.getByLabel(said.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: said.begin, exact: true }).click();
  await page.getByRole("button", { name: said.bringIn, exact: true }).waitFor();
  // The press is not answered by a browser that is gone.
  const pressed = page.getByRole("button", { name: said.bringIn, exact: true }).click();
  await Promise.all([pressed.catch(() => undefined), isOver]);
}

describe.each(["leveldb", "sqlite"] as const)("with %s", (storage) => {
  let whole: string;
  let before = 0;
  beforeAll(async () => {
    whole = await newProfile();
    const browser = await launchBrowser({ profile: whole, storage });
    await writeNote(await firstMinute(browser.page, app.url), NOTE);
    before = await rowsOf(browser.page);
    await browser.close();
  });
  afterAll(() => rm(whole, { recursive: true, force: true, maxRetries: 5 }));

  // The moments are those of the app; of the other back end, what it does with what was half written.
  test.each(storage === "leveldb" ? MOMENTS : MOMENTS.slice(-2))(
    "F14: killed at %s %i, has brought in everything or nothing",
    async (what, at) => {
      const profile = await newProfile();
      let browser: RealBrowser | undefined;
      try {
        await cp(whole, profile, { recursive: true, verbatimSymlinks: true });
        browser = await launchBrowser({ profile, storage });
        const { kill, context } = browser;
        let isOver: () => void = () => undefined;
        const over = new Promise<void>((resolve) => (isOver = resolve));
        await context.exposeFunction("pullTheBattery", () => void kill().then(isOver));
        const person = await personAt(browser.page);
        await openCold(browser.page, app.url);
        await watch(browser.page, [what, at]);
        await bringInUntil(person, over);

        browser = await launchBrowser({ profile, storage });
        const { page, words } = await personAt(browser.page);
        await openCold(page, app.url, "/notes");
        // The mark of the copy is a record too, and is written after the others.
        const rows = await rowsOf(page);
        expect([before, before + count, before + count + 1]).toContain(rows);
        // With all that was brought in, another therapy is in view.
        if (rows === before) await page.getByText(NOTE).first().waitFor();
        await openCold(page, app.url);
        const seen = await page.locator("body").innerText();
        for (const { title: problem } of [
          words.vault.dataMissing,
          words.vault.storageFailing,
          words.vault.headerDamaged,
          words.vault.changesMissing,
        ])
          expect(seen).not.toContain(problem);
        await writeNote({ page, words, language: "es" }, "and on");
        expect(browser.violations).toEqual([]);
      } finally {
        await browser?.close();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  );
});
