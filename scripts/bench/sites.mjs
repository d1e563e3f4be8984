/** What is visited, and which press shows that it takes input. */
import { seed } from "../sample/seed.mjs";
import { serve } from "../serve.mjs";
import { launch, newProfile } from "./browser.mjs";

/** @typedef {import("./probe.mjs").Control} Control */
/** @typedef {"a" | "b" | "b2" | "app"} Name */
/** @typedef {Awaited<ReturnType<typeof serve>>} Serving */

/** @type {Control} */
const FIELD = { press: "#control", type: "x", shown: "output:not(:empty)" };

/** What somebody new presses. @type {Readonly<Record<Name, Control>>} */
export const FIRST_PRESS = {
  a: { press: "#control", shown: "#control:checked" },
  b: FIELD,
  b2: FIELD,
  // Begin: the vault is being made, or is made already.
  app: {
    press: "#app main footer button",
    shown: '#app main footer button[aria-busy="true"]',
    hash: "#/therapy/first",
  },
};

/** What somebody who has a journal presses on Today, once something of the journal is there: cover the screen. */
export const TODAY_PRESS = {
  press: 'a[href="#/help/urgent"] ~ button',
  whenSeen: 'main a[href^="#/note/"]',
  shown: '[popover="manual"]:popover-open',
};

/** @param {Readonly<Record<Name, string>>} folders */
export async function serveAll(folders) {
  /** @param {Name} name @param {number} [port] */
  const start = async (name, port) => serve({ dir: folders[name], ...(port === undefined ? {} : { port }) });
  const serving = {
    a: await start("a"),
    b: await start("b"),
    b2: await start("b2"),
    app: await start("app"),
  };
  const names = /** @type {Name[]} */ (Object.keys(serving));
  return {
    /** @param {Name} name */
    url: (name) => serving[name].url,
    stop: async () => void (await Promise.all(names.map((name) => serving[name].close()))),
    startAgain: async () => {
      for (const name of names) serving[name] = await start(name, serving[name].port);
    },
  };
}

/** @param {import("playwright").Page} page @param {string} url */
async function visitUntilOffline(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", null, {
    timeout: 60_000,
  });
  await page.waitForTimeout(2000);
}

/**
 * A profile in which the site has been used: its service worker is installed, and it was opened once more since. With
 * `records`, a journal of that many, or of a typical year, is in it. Copied for each measurement.
 * @param {string} url @param {{ records?: number | "typical", installed: boolean }} how
 */
export async function usedProfile(url, { records, installed }) {
  const profile = await newProfile();
  const context = await launch(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  if (records !== undefined) await seed(page, { url, size: records, language: "es" });
  if (installed) {
    await visitUntilOffline(page, url);
    await page.goto("about:blank");
    await visitUntilOffline(page, url);
  }
  await context.close();
  return profile;
}
