import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, newProfile } from "#support/browser.ts";
import { firstMinute } from "#support/journey.ts";
import { DIST, serveApp, type ServedApp } from "#support/server.ts";
import type { CopyLook, CopyOrder, ReadCopy } from "#vault/copy-orders.ts";

/** The battery is pulled while the second copy is being written, again and again: the worker of the build, a real disk. */
let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

const KILLS = Number(process.env["ALIANZA_KILLS"] ?? 3);

/** A page of the site that is not the app: there the worker is ordered by hand. */
async function besideTheApp(page: Page): Promise<<Made>(order: CopyOrder) => Promise<Made>> {
  const [worker] = (await readdir(join(DIST, "assets"))).filter((name) => name.startsWith("copy-worker"));
  await page.goto(`${app.url}manifest.webmanifest`);
  await page.evaluate((address) => {
    type Policies = {
      createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
    };
    const { trustedTypes } = globalThis as unknown as { trustedTypes: Policies };
    const policy = trustedTypes.createPolicy("alianza", { createScriptURL: (url: string) => url });
    const order = (given: unknown) =>
      new Promise((resolve) => {
        const worker = new Worker(policy.createScriptURL(address), { type: "module" });
        worker.addEventListener("message", ({ data }) => {
          worker.terminate();
          resolve(data);
        });
        worker.postMessage(given);
      });
    Object.assign(globalThis, { order });
  }, `${app.url}assets/${worker}`);
  return <Made>(order: CopyOrder) =>
    page.evaluate(
      (given) => (globalThis as unknown as { order: (order: unknown) => Promise<unknown> }).order(given),
      order,
    ) as Promise<Made>;
}

/** Writes to the database and has it copied, on and on, until the browser is no more. */
const goOnCopying = (page: Page, vid: string) =>
  page.evaluate(async (vid) => {
    const here = globalThis as unknown as { order: (order: unknown) => Promise<unknown>; copies: number };
    here.copies = 0;
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("v1");
      opening.addEventListener("success", () => resolve(opening.result));
    });
    const write = (at: number) =>
      new Promise((resolve) => {
        const transaction = database.transaction("a", "readwrite");
        for (let row = 0; row < 40; row += 1) {
          const ct = crypto.getRandomValues(new Uint8Array(60_000)).buffer;
          const id = `row-${row}`.padEnd(22, "_");
          transaction.objectStore("a").put({ v: 1, g: 1, n: 1, iv: new Uint8Array(12).fill(at), ct }, id);
        }
        transaction.addEventListener("complete", resolve);
      });
    const goOn = async () => {
      for (let at = 0; ; at += 1) {
        await write(at % 256);
        await here.order({ kind: "write", database: "v1", vid, least: 0, day: "2026-11-22" });
        here.copies += 1;
      }
    };
    void goOn();
  }, vid);

test.each(["leveldb", "sqlite"] as const)(
  "F14: killed while it is being written, with %s: a whole copy is always there, and never an older one",
  async (storage) => {
    const profile = await newProfile();
    let browser = await launchBrowser({ profile, storage });
    try {
      await firstMinute(browser.page, app.url);
      const { vid } = JSON.parse(await browser.page.evaluate(() => localStorage.getItem("al") ?? "")) as {
        vid: string;
      };
      let order = await besideTheApp(browser.page);
      let turn = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        await goOnCopying(browser.page, vid);
        // From one whole copy on, at another moment each time: which one it hits is up to the machine.
        await browser.page.waitForFunction(
          (enough) => (globalThis as unknown as { copies: number }).copies > enough,
          kill % 2,
        );
        await browser.page.waitForTimeout(kill * 17);
        await browser.kill();
        browser = await launchBrowser({ profile, storage });
        order = await besideTheApp(browser.page);
        const { heads } = await order<CopyLook>({ kind: "look", database: "v1" });
        expect(heads[0]?.turn).toBeGreaterThan(turn);
        turn = heads[0]?.turn ?? 0;
      }
      const copy = await order<ReadCopy>({ kind: "read", vid });
      expect(copy.body.records.ids.length).toBeGreaterThanOrEqual(40);
    } finally {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  KILLS * 30_000 + 120_000,
);
