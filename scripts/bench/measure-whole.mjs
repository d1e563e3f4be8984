/** What is done with a whole journal at once: a passcode, unlocking, a copy made, checked and brought in. */
import { forget, launch, newProfile } from "./browser.mjs";
import { kB, median, ms, ratioLine } from "./numbers.mjs";
import { usedProfile } from "./sites.mjs";

/** @typedef {import("./numbers.mjs").Line} Line */
/** @typedef {import("./measure-loads.mjs").Run} Run */
/** @typedef {{ count: number, bytes: number, make: number, rawMake: number, check: number, rawOpen: number, restore: number }} Copies */

const LIMIT = 1.3;

/** @param {Run & { records: number }} run @returns {Promise<Line[]>} */
export async function measureWhole({ sites, rounds, say, records }) {
  const url = sites.url("app");
  const used = await usedProfile(url, { records, installed: false });
  /** @type {Copies[]} */ const copies = [];
  /** @type {Record<"rotate" | "rawRotate" | "unlock" | "rawRead" | "rawWrite" | "derive", number[]>} */
  const took = { rotate: [], rawRotate: [], unlock: [], rawRead: [], rawWrite: [], derive: [] };
  for (let round = 1; round <= rounds; round += 1) {
    const profile = await newProfile(used);
    const context = await launch(profile);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      /** @param {string} path @param {string} name */
      const at = async (path, name) => {
        await page.goto(new URL(path, url).href);
        await page.waitForFunction((wanted) => wanted in globalThis, name);
        await page.waitForTimeout(500);
      };
      const raw = async (/** @type {"readAll" | "rewriteAll"} */ what) => {
        await at("__raw/raw.html", "readAll");
        return page.evaluate((name) => /** @type {any} */ (globalThis)[name](), what);
      };
      const whole = async (/** @type {string} */ what) => {
        await at("__whole/whole.html", "whole");
        return page.evaluate((name) => /** @type {any} */ (globalThis).whole[name](), what);
      };
      took.rawRead.push((await raw("readAll")).ms);
      const rewritten = await raw("rewriteAll");
      took.rawRotate.push(rewritten.ms);
      took.rawWrite.push(rewritten.writingMs);
      copies.push(await whole("copies"));
      took.rotate.push(await whole("rotate"));
      took.unlock.push(await whole("unlock"));
      took.derive.push(await whole("derive"));
    } finally {
      await context.close();
      await forget(profile);
    }
    say(`a whole journal, round ${round} of ${rounds}`);
  }
  await forget(used);
  const of = (/** @type {keyof Copies} */ what) => copies.map((each) => each[what]);
  const count = records.toLocaleString("en");
  const limit = { limit: LIMIT };
  return [
    ratioLine(
      `unlock ${count} records, stretching apart`,
      took.unlock,
      {
        name: "raw read, open and parse",
        values: took.rawRead,
      },
      limit,
    ),
    ratioLine(
      `passcode on, change or off with ${count} records, stretching apart`,
      took.rotate,
      {
        name: "raw read, open, seal and write",
        values: took.rawRotate,
      },
      limit,
    ),
    ratioLine(`copy of ${count} records`, of("make"), { name: "raw age", values: of("rawMake") }, limit),
    ratioLine(
      `check a copy of ${count} records`,
      of("check"),
      { name: "raw age", values: of("rawOpen") },
      limit,
    ),
    ratioLine(
      `bring in a copy of ${count} records`,
      copies.map(({ check, restore }) => check + restore),
      {
        name: "raw age and raw write",
        values: copies.map(({ rawOpen }, round) => rawOpen + (took.rawWrite[round] ?? Number.NaN)),
      },
      limit,
    ),
    {
      what: "— stretching a passcode; the size of that copy",
      goal: "",
      measured: `${ms(median(took.derive))}; ${kB(median(of("bytes")))}`,
    },
  ];
}
