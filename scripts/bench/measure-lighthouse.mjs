import { readFile } from "node:fs/promises";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { forget, launch, newProfile } from "./browser.mjs";
import { median } from "./numbers.mjs";

/** @typedef {import("./numbers.mjs").Line} Line */

const GOALS = /** @type {const} */ ({ performance: 98, accessibility: 100, "best-practices": 100 });

/** @param {string} profile */
async function portOf(profile) {
  const [port] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
  return Number(port);
}

/** @param {string} url */
async function lighthouseOnce(url) {
  const profile = await newProfile();
  const context = await launch(profile, ["--remote-debugging-port=0"]);
  try {
    const result = await lighthouse(url, {
      port: await portOf(profile),
      logLevel: "error",
      onlyCategories: Object.keys(GOALS),
      formFactor: "mobile",
    });
    if (!result) throw new Error("Lighthouse said nothing");
    return result.lhr;
  } finally {
    await context.close();
    await forget(profile);
  }
}

/** @param {import("./measure-loads.mjs").Run} run @returns {Promise<Line[]>} */
export async function measureLighthouse({ sites, rounds, say }) {
  /** @type {Awaited<ReturnType<typeof lighthouseOnce>>[]} */
  const reports = [];
  for (let round = 1; round <= rounds; round += 1) {
    reports.push(await lighthouseOnce(sites.url("app")));
    say(`Lighthouse, round ${round} of ${rounds}`);
  }
  const last = reports.at(-1);
  return Object.entries(GOALS).map(([name, limit]) => {
    const value = median(reports.map((report) => Math.round((report.categories[name]?.score ?? 0) * 100)));
    const missed = (last?.categories[name]?.auditRefs ?? [])
      .filter((ref) => ref.weight > 0 && (last?.audits[ref.id]?.score ?? 1) < 0.9)
      .map(
        (ref) =>
          `${ref.id}${last?.audits[ref.id]?.displayValue ? ` ${last.audits[ref.id]?.displayValue}` : ""}`,
      );
    const because = missed.length > 0 ? ` (${missed.join("; ")})` : "";
    return {
      what: `Lighthouse, mobile: ${name}${because}`,
      goal: `≥ ${limit}`,
      measured: String(value),
      value,
      limit,
      atLeast: true,
    };
  });
}
