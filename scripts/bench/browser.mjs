/** A fresh browser for each measurement, slowed down as asked, and a probe in the page that notes when things happen. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { ensureBrowser, QUIET_FLAGS } from "../browser.mjs";
import { probe } from "./probe.mjs";

/** @typedef {import("./probe.mjs").Control} Control */
/** @typedef {import("./probe.mjs").Noted} Noted */
/** @typedef {{ cpu?: number, network?: "slow-4g" | "free", offline?: boolean }} Slowness */

const SLOW_4G = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const FREE = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** @param {string} [from] a profile to copy; without it the browser is as new */
export async function newProfile(from) {
  const profile = await mkdtemp(join(tmpdir(), "alianza-bench-"));
  if (from) await cp(from, profile, { recursive: true });
  return profile;
}

/** @param {string} profile */
export const forget = (profile) => rm(profile, { recursive: true, force: true, maxRetries: 5 });

/** @param {string} profile @param {string[]} [flags] */
export const launch = async (profile, flags = []) =>
  chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser(),
    args: [...QUIET_FLAGS, ...flags],
    viewport: { width: 390, height: 844 },
    locale: "es-ES",
    timezoneId: "Europe/Madrid",
  });

/** @param {import("playwright").Page} page @param {Slowness} slowness */
export async function slowDown(page, { cpu = 1, network = "free", offline = false }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline,
    ...(network === "free" ? FREE : SLOW_4G),
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  return session;
}

/**
 * One visit with a browser of its own. With a control the visit ends when a press on it has been handled; without one it
 * goes on for `settleMs` after the load and nothing is pressed, so that the numbers are those of the load alone.
 * @param {{ url: string, profile?: string, slowness?: Slowness, control?: Control, settleMs?: number, heap?: boolean }} visit
 * @returns {Promise<Noted & { heapMiB: number }>}
 */
export async function visit({ url, profile: from, slowness = {}, control, settleMs = 2500, heap = false }) {
  const profile = await newProfile(from);
  const context = await launch(profile);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await slowDown(page, slowness);
    await page.addInitScript(probe, control ?? null);
    await page.goto(url, { waitUntil: "commit" });
    if (control) {
      await page.waitForFunction(() => /** @type {any} */ (globalThis).noted?.handled > 0, null, {
        timeout: 60_000,
      });
    } else {
      await page.waitForLoadState("load");
      await page.waitForTimeout(settleMs);
    }
    let heapMiB = 0;
    if (heap) {
      await session.send("HeapProfiler.enable");
      for (let turn = 0; turn < 3; turn += 1) await session.send("HeapProfiler.collectGarbage");
      heapMiB = (await session.send("Runtime.getHeapUsage")).usedSize / 1024 / 1024;
    }
    /** @type {Noted} */
    const noted = await page.evaluate(() => /** @type {any} */ (globalThis).noted);
    return { ...noted, heapMiB };
  } finally {
    await context.close();
    await forget(profile);
  }
}
