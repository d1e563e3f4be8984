/** What a journal costs as it grows: opening, saving, searching, scrolling, making a copy, and the memory it takes. */
import { forget, slowDown, visit } from "./browser.mjs";
import { rawPage, rawReady, saveNote, withBrowser } from "./measure-journal.mjs";
import { median, ms, quantile } from "./numbers.mjs";
import { probe } from "./probe.mjs";
import { TODAY_PRESS, usedProfile } from "./sites.mjs";

/** @typedef {import("./numbers.mjs").Line} Line */
/** @typedef {import("./measure-loads.mjs").Run} Run */
/** @typedef {import("playwright").Page} Page */

/**
 * One point of the curve.
 * @typedef {object} Grown
 * @property {number} records
 * @property {number} open ms from asking for the database until Today takes input
 * @property {number} raw ms of reading, opening and parsing the same rows with nothing else
 * @property {number} task longest task of the page while it opens, ms
 * @property {number} save ms until "saved" is shown, median
 * @property {number} key p95 ms from a key in the search field until what it finds is drawn
 * @property {number} frame longest frame while Journey is scrolled to its end, at 4×, ms
 * @property {number} copy ms until a copy of everything is sealed, stretching included
 * @property {number} heap MiB in use once Today stands
 */

const SAVES = 6;
const TYPED = ["trabajo", "noche", "ma"];
const KEY_LIMITS = new Map([
  [10_000, 50],
  [100_000, 300],
]);
const TASK_LIMIT = 100;
const FRAME_LIMIT = 50;
const PER_RECORD_LIMIT = 1.15;

/** @param {Page} page @param {string} url */
async function openToday(page, url) {
  await page.addInitScript(probe, null);
  await page.goto(url);
  await page.locator(TODAY_PRESS.whenSeen).first().waitFor({ timeout: 120_000 });
}

/** @param {Page} page @param {string} hash */
const goTo = (page, hash) => page.evaluate((to) => void (location.hash = to), hash);

/** Milliseconds of each key, until what it finds is drawn. @param {Page} page */
async function typeInSearch(page) {
  await goTo(page, "#/search");
  const field = page.locator('main input[type="search"]');
  await field.waitFor();
  // Until everything is folded, as it is while somebody looks for the first letter.
  await page.waitForTimeout(4000);
  await page.evaluate(() => {
    const keys = Object.assign(globalThis, { keys: /** @type {number[]} */ ([]) }).keys;
    const status = () => document.querySelector('main [role="status"]')?.textContent ?? "";
    let [begun, before, frames] = [0, "", 0];
    const look = () => {
      frames += 1;
      const isSettled = frames > 1 && !status().includes("…");
      if (!isSettled) return void requestAnimationFrame(look);
      keys.push(performance.now() - begun);
      before = status();
    };
    document.addEventListener(
      "keydown",
      () => {
        [begun, frames] = [performance.now(), 0];
        requestAnimationFrame(look);
        return before;
      },
      { capture: true },
    );
  });
  for (const word of TYPED) {
    await field.fill("");
    await page.waitForTimeout(600);
    for (const letter of word) {
      await field.press(letter);
      await page.waitForTimeout(500);
    }
  }
  return page.evaluate(() => /** @type {any} */ (globalThis).keys.map(Number));
}

/** Longest frame while Journey is scrolled from its beginning to its end, with 4× CPU slowdown. @param {Page} page */
async function scrollJourney(page) {
  await goTo(page, "#/journey");
  await page.locator('main a[href^="#/session/"]').first().waitFor();
  const session = await slowDown(page, { cpu: 4 });
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const frames = Object.assign(globalThis, { frames: /** @type {number[]} */ ([]) }).frames;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(195, 400);
  // As a thumb flings it, and then as far as the list goes.
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(16);
  }
  const frames = await page.evaluate(() => /** @type {any} */ (globalThis).frames.slice(1).map(Number));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForTimeout(800);
  const isAtEnd = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('main a[href^="#/session/"]')];
    return rows.some((row) => row.getBoundingClientRect().bottom <= innerHeight + 200);
  });
  if (!isAtEnd) throw new Error("the end of the list was not drawn");
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return quantile(frames, 0.99);
}

/** Milliseconds until a copy of everything is sealed, with the stretching of its passphrase. @param {Page} page @param {string} url */
async function makeCopy(page, url) {
  await page.goto(new URL("__whole/whole.html", url).href);
  await page.waitForFunction(() => "whole" in globalThis);
  await page.waitForTimeout(500);
  return page.evaluate(() => /** @type {any} */ (globalThis).whole.copy());
}

/** @param {Page} page @param {string} url */
async function heapOf(page, url) {
  await openToday(page, url);
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  for (let turn = 0; turn < 3; turn += 1) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize / 1024 / 1024;
}

/** @param {Run & { records: number }} run @returns {Promise<Grown>} */
async function grown({ sites, rounds, say, records }) {
  const url = sites.url("app");
  const profile = await usedProfile(url, { records, installed: false });
  /** @type {number[]} */ const open = [];
  /** @type {number[]} */ const raw = [];
  /** @type {number[]} */ const tasks = [];
  for (let round = 1; round <= rounds; round += 1) {
    const noted = await visit({ url, profile, control: TODAY_PRESS });
    open.push(noted.handled - noted.opening);
    tasks.push(Math.max(50, noted.longestSince));
    const read = await withBrowser(profile, async (page) => {
      await page.goto(rawPage(url));
      await rawReady(page);
      await page.waitForTimeout(500);
      return page.evaluate(() => /** @type {any} */ (globalThis).readAll());
    });
    raw.push(read.ms);
    say(`${records} records, round ${round} of ${rounds}`);
  }
  const used = await withBrowser(profile, async (page) => {
    await openToday(page, url);
    const saves = [];
    for (let turn = 0; turn < SAVES; turn += 1) saves.push((await saveNote(page, turn)).all);
    const keys = await typeInSearch(page);
    const frame = await scrollJourney(page);
    const copy = Number(await makeCopy(page, url));
    return { save: median(saves), key: quantile(keys, 0.95), copy, frame };
  });
  const heap = await withBrowser(profile, (page) => heapOf(page, url));
  await forget(profile);
  say(`${records} records, used`);
  return { records, open: median(open), raw: median(raw), task: median(tasks), heap, ...used };
}

/**
 * The curve, and what of it has a goal.
 * @param {Run & { sizes: readonly number[] }} run @returns {Promise<{ lines: Line[], points: Grown[] }>}
 */
export async function measureGrowth({ sizes, ...run }) {
  /** @type {Grown[]} */
  const points = [];
  for (const records of sizes) points.push(await grown({ ...run, records }));
  /** @type {Line[]} */
  const lines = points.flatMap(({ records, open, raw, task, key, frame }) => {
    const count = records.toLocaleString("en");
    const keyLimit = KEY_LIMITS.get(records);
    return [
      {
        what: `open ${count} records until Today takes input`,
        ...(records < 1000 ? { goal: "" } : { goal: "≤ 1.3 × raw", limit: 1.3 }),
        measured: ms(open),
        against: `raw: ${ms(raw)}`,
        value: open / raw,
        isRatio: true,
      },
      {
        what: `— longest task while opening ${count}`,
        goal: `≤ ${TASK_LIMIT} ms`,
        measured: task <= 50 ? "under 50 ms" : ms(task),
        value: task,
        limit: TASK_LIMIT,
      },
      ...(keyLimit === undefined
        ? []
        : [
            {
              what: `search ${count} records, each key, p95`,
              goal: `≤ ${keyLimit} ms`,
              measured: ms(key),
              value: key,
              limit: keyLimit,
            },
          ]),
      ...(records < 10_000
        ? []
        : [
            {
              what: `scrolling the ${Math.floor(records * 0.42).toLocaleString("en")} sessions of ${count} records at 4×, one frame in a hundred takes longer than`,
              goal: `≤ ${FRAME_LIMIT} ms`,
              measured: ms(frame),
              value: frame,
              limit: FRAME_LIMIT,
            },
          ]),
    ];
  });
  const [thousand, last] = [points.find(({ records }) => records === 1000), points.at(-1)];
  if (thousand !== undefined && last !== undefined && last.records > 1000) {
    const perRecord = (/** @type {Grown} */ { open, records }) => open / records;
    lines.push({
      what: `opening, per record: at ${last.records.toLocaleString("en")} beside 1,000`,
      goal: `≤ ${PER_RECORD_LIMIT}`,
      measured: `${(perRecord(last) * 1000).toFixed(0)} µs`,
      against: `at 1,000: ${(perRecord(thousand) * 1000).toFixed(0)} µs`,
      value: perRecord(last) / perRecord(thousand),
      isRatio: true,
      limit: PER_RECORD_LIMIT,
    });
  }
  return { lines, points };
}
