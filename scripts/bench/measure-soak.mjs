/** An hour of use in one window, as fast as it goes: what stays in memory afterwards. */
import { saveNote, withBrowser } from "./measure-journal.mjs";
import { probe } from "./probe.mjs";
import { TODAY_PRESS, usedProfile } from "./sites.mjs";

/** @typedef {import("./numbers.mjs").Line} Line */
/** @typedef {import("./measure-loads.mjs").Run} Run */
/** @typedef {import("playwright").Page} Page */

/** Somebody who looks around without a pause goes once through all of it in a minute and a half. */
const ROUNDS = 64;
/** After these everything that is loaded once has been loaded, and everything kept once is kept. */
const WARM = 24;
const LIMIT = 1.1;

/** Where one goes on from each page: its own links, as far as they lead to one thing. */
const PLACES = [
  "/",
  "/journey",
  "/trends",
  "/look-back",
  "/search",
  "/plan",
  "/rehearse",
  "/notes",
  "/page",
  "/settings",
];

/** @param {Page} page @param {number} turn */
async function goRound(page, turn) {
  for (const place of PLACES) {
    await page.evaluate((to) => void (location.hash = `#${to}`), place);
    await page.locator("main h1").first().waitFor();
    const links = page.locator(
      "main a[href*='#/session/'], main a[href*='#/goal/'], main a[href*='#/task/'], main a[href*='#/note/']",
    );
    const count = await links.count();
    if (count === 0) continue;
    await links.nth(turn % Math.min(count, 8)).evaluate((link) => /** @type {HTMLElement} */ (link).click());
    await page.locator("main h1").first().waitFor();
  }
  await saveNote(page, turn);
  await page.evaluate(() => void (location.hash = "#/search"));
  await page.locator('main input[type="search"]').fill(["noche", "trabajo", "calma"][turn % 3] ?? "a");
  await page.waitForTimeout(200);
}

/** @param {Page} page */
async function leftInMemory(page) {
  await page.evaluate(() => void (location.hash = "#/"));
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  for (let turn = 0; turn < 4; turn += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { heap: usedSize / 1024 / 1024, nodes, listeners: jsEventListeners };
}

/** @param {Run} run @returns {Promise<Line[]>} */
export async function measureSoak({ sites, say }) {
  const url = sites.url("app");
  const profile = await usedProfile(url, { records: "typical", installed: false });
  const { early, late } = await withBrowser(profile, async (page) => {
    await page.addInitScript(probe, null);
    await page.goto(url);
    await page.locator(TODAY_PRESS.whenSeen).first().waitFor();
    let before = null;
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      if (turn === WARM) before = await leftInMemory(page);
      await goRound(page, turn);
      if (turn % 10 === 9) say(`an hour of use, ${turn + 1} of ${ROUNDS} rounds`);
    }
    if (before === null) throw new Error("nothing was measured before");
    return { early: before, late: await leftInMemory(page) };
  });
  const MiB = (/** @type {number} */ value) => `${value.toFixed(2)} MiB`;
  return [
    {
      what: `heap after an hour of use, beside after its first ${WARM} rounds`,
      goal: `≤ ${LIMIT}`,
      measured: MiB(late.heap),
      against: MiB(early.heap),
      value: late.heap / early.heap,
      isRatio: true,
      limit: LIMIT,
    },
    {
      what: "— elements and listeners that are left",
      goal: "",
      measured: `${late.nodes} and ${late.listeners}`,
      against: `${early.nodes} and ${early.listeners}`,
    },
  ];
}
