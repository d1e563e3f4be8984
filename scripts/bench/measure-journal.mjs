/** What the journal itself costs, beside the same bytes through nothing but IndexedDB and WebCrypto. */
import { forget, launch, newProfile, slowDown } from "./browser.mjs";
import { median, ms, quantile, ratioLine } from "./numbers.mjs";
import { probe } from "./probe.mjs";
import { RECORDS } from "./measure-loads.mjs";
import { TODAY_PRESS, usedProfile } from "./sites.mjs";

/** @typedef {import("./numbers.mjs").Line} Line */
/** @typedef {import("./measure-loads.mjs").Run} Run */
/** @typedef {import("playwright").Page} Page */

const SAVES = 20;
/** A session with a few lines in it, sealed. */
const SEALED_BYTES = 1296;
const PAUSE_MS = 900;

/** A browser with a copy of a profile, for as long as the work takes. @template Value @param {string} from @param {(page: Page) => Promise<Value>} work */
export async function withBrowser(from, work) {
  const profile = await newProfile(from);
  const context = await launch(profile);
  try {
    return await work(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
    await forget(profile);
  }
}

/** @param {string} url */
export const rawPage = (url) => new URL("__raw/raw.html", url).href;
export const rawReady = (/** @type {Page} */ page) => page.waitForFunction(() => "readAll" in globalThis);

/** One note typed and saved. @param {Page} page @param {number} turn */
export async function saveNote(page, turn) {
  await page.evaluate(() => (location.hash = "#/note"));
  await page
    .locator("main textarea")
    .first()
    .fill(`Something short, number ${turn}, as one writes it on the way home.`);
  // Until the draft is on disk: the save then finds the disk as quiet as the raw write does.
  await page.waitForTimeout(PAUSE_MS);
  return page.evaluate(async () => {
    const button = document.querySelector('main button[type="submit"], form button[type="submit"]');
    const messages = document.querySelector('section [role="status"]');
    if (!(button instanceof HTMLElement) || messages === null) throw new Error("no form to save");
    const shown = new Promise((resolve) => {
      const watcher = new MutationObserver((changes) => {
        if (!changes.some((change) => change.addedNodes.length > 0)) return;
        watcher.disconnect();
        resolve(performance.now());
      });
      watcher.observe(messages, { childList: true, subtree: true });
    });
    const pressed = performance.now();
    button.click();
    const said = await shown;
    const { writes } = /** @type {any} */ (globalThis).noted;
    const write = writes.findLast((/** @type {any} */ each) => each.asked >= pressed && each.done > 0);
    return {
      all: said - pressed,
      before: write.asked - pressed,
      disk: write.done - write.asked,
      after: said - write.done,
    };
  });
}

/** From the press on "save" until the page says that it is saved. @param {Run} run @returns {Promise<Line[]>} */
export async function measureSaving({ sites, rounds, say }) {
  const url = sites.url("app");
  const profile = await usedProfile(url, { records: RECORDS, installed: false });
  /** @type {number[]} */ const app = [];
  /** @type {number[]} */ const raw = [];
  /** @type {Awaited<ReturnType<typeof saveNote>>[]} */ const saves = [];
  for (let round = 1; round <= rounds; round += 1) {
    const took = await withBrowser(profile, async (page) => {
      await page.addInitScript(probe, null);
      await page.goto(url);
      await page.locator(TODAY_PRESS.whenSeen).first().waitFor();
      const found = [];
      for (let turn = 0; turn < SAVES; turn += 1) found.push(await saveNote(page, turn));
      return found;
    });
    saves.push(...took);
    app.push(
      quantile(
        took.map(({ all }) => all),
        0.95,
      ),
    );
    const how = { before: RECORDS, times: SAVES * 2, size: SEALED_BYTES, pauseMs: 200 };
    const bare = await withBrowser(profile, async (page) => {
      await page.goto(rawPage(url));
      await rawReady(page);
      return page.evaluate((wanted) => /** @type {any} */ (globalThis).writeMany(wanted), how);
    });
    raw.push(quantile(bare, 0.95));
    say(`saving, round ${round} of ${rounds}`);
  }
  await forget(profile);
  const part = (/** @type {"before" | "disk" | "after" | "all"} */ name) =>
    ms(median(saves.map((save) => save[name])));
  return [
    ratioLine(
      'save one record until "saved" is shown, p95',
      app,
      { name: "raw strict write", values: raw },
      { limit: 1.5 },
    ),
    {
      what: "— where the time of a save goes, median",
      goal: "",
      measured: `before the disk ${part("before")}, disk ${part("disk")}, until shown ${part("after")}, in all ${part("all")}`,
    },
  ];
}

const TAPS_LIMIT = 100;

/** Every tap and key with many records, 4× CPU: how long until the next paint. @param {Run & { records: number }} run @returns {Promise<Line[]>} */
export async function measureTaps({ sites, rounds, say, records }) {
  const url = sites.url("app");
  const profile = await usedProfile(url, { records, installed: false });
  /** @type {number[]} */ const durations = [];
  /** @type {Map<string, number[]>} */ const slow = new Map();
  for (let round = 1; round <= rounds; round += 1) {
    await withBrowser(profile, async (page) => {
      await page.addInitScript(() => {
        const events = Object.assign(globalThis, { events: /** @type {any[]} */ ([]) }).events;
        new PerformanceObserver((list) => {
          for (const entry of /** @type {any[]} */ (list.getEntries()))
            if (entry.interactionId > 0)
              events.push({ id: entry.interactionId, ms: entry.duration, what: entry.name });
        }).observe(/** @type {any} */ ({ type: "event", durationThreshold: 16, buffered: true }));
      });
      await page.goto(url);
      await page.locator(TODAY_PRESS.whenSeen).first().waitFor();
      await slowDown(page, { cpu: 4 });
      const links = ["#/journey", "#/plan", "#/rehearse"];
      /** @type {Array<readonly [what: string, act: () => Promise<void>]>} */
      const acts = links.map((href) => [
        `to ${href}`,
        () => page.locator(`nav a[href="${href}"]`).first().click({ timeout: 5000 }),
      ]);
      acts.push(["to a new note", () => page.locator('a[href="#/note"]').first().click({ timeout: 5000 })]);
      for (const letter of "as one writes") acts.push(["a key in a note", () => page.keyboard.press(letter)]);
      for (const [what, act] of acts) {
        if (what.startsWith("to ")) {
          // From Today, whatever the page before had around it.
          await page.evaluate(() => (location.hash = "#/"));
          await page.waitForTimeout(400);
          await page.evaluate(() => /** @type {any} */ (globalThis).events.splice(0));
        }
        const done = await act().then(
          () => true,
          () => false,
        );
        if (!done) {
          slow.set(`${what}: not found`, [Number.NaN]);
          continue;
        }
        if (what === "to a new note") await page.locator("main textarea").first().focus();
        await page.waitForTimeout(400);
        const seen = await page.evaluate(() => /** @type {any} */ (globalThis).events.splice(0));
        const took = Math.max(16, ...seen.map((/** @type {any} */ event) => event.ms));
        durations.push(took);
        slow.set(what, [...(slow.get(what) ?? []), took]);
      }
    });
    say(`taps and keys, round ${round} of ${rounds}`);
  }
  await forget(profile);
  const parts = [...slow].map(([what, took]) =>
    `${what} ${Number.isNaN(took[0]) ? "" : ms(median(took))}`.trim(),
  );
  const p95 = quantile(durations, 0.95);
  return [
    {
      what: `taps and keys, ${records.toLocaleString("en")} records, 4×, next paint, p95`,
      goal: `≤ ${TAPS_LIMIT} ms`,
      measured: ms(p95),
      value: p95,
      limit: TAPS_LIMIT,
    },
    { what: "— each, median", goal: "", measured: parts.join(", ") },
  ];
}
