/**
 * `npm run bench`: builds the app and its floors, measures them side by side, prints and writes docs/bench.md. It judges
 * nothing by its exit code. `--rounds 9` (7 by default), `--only cold,saving` (then docs/bench.md stays as it is),
 * `--records 100,1000` for the curve.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { ensureBrowser, QUIET_FLAGS } from "../browser.mjs";
import { ensureSeedPage } from "../sample/seed.mjs";
import { buildAll } from "./build-floors.mjs";
import { measureGrowth } from "./measure-growth.mjs";
import { measureSaving, measureTaps } from "./measure-journal.mjs";
import { measureLighthouse } from "./measure-lighthouse.mjs";
import { measureCold, measureRelaunch } from "./measure-loads.mjs";
import { measurePdf } from "./measure-pdf.mjs";
import { listScripts, measureSizes } from "./measure-sizes.mjs";
import { measureSoak } from "./measure-soak.mjs";
import { measureWhole } from "./measure-whole.mjs";
import { print, printCurve, write } from "./report.mjs";
import { serveAll } from "./sites.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    only: { type: "string" },
    records: { type: "string", default: "100,1000,10000,100000" },
  },
});
const rounds = Math.max(1, Number(values.rounds));
const sizes = values.records.split(",").map(Number);
const say = (/** @type {string} */ text) => console.error(`  ${text}`);

const folders = await buildAll();
await ensureSeedPage();
const sites = await serveAll(folders);
const run = { sites, rounds, say };
/** @type {import("./measure-growth.mjs").Grown[]} */
const curve = [];
/** @type {Record<string, () => Promise<import("./numbers.mjs").Line[]>>} */
const MEASURES = {
  sizes: () => measureSizes(folders),
  cold: () => measureCold(run),
  relaunch: () => measureRelaunch(run),
  saving: () => measureSaving(run),
  growth: async () => {
    const { lines: found, points } = await measureGrowth({ ...run, rounds: Math.min(3, rounds), sizes });
    curve.push(...points);
    return found;
  },
  taps: () => measureTaps({ ...run, rounds: Math.min(3, rounds), records: 10_000 }),
  pdf: () => measurePdf({ ...run, rounds: Math.min(3, rounds) }),
  whole: () => measureWhole({ ...run, rounds: Math.min(3, rounds), records: 10_000 }),
  soak: () => measureSoak(run),
  lighthouse: () => measureLighthouse({ ...run, rounds: Math.min(3, rounds) }),
};
const wanted = values.only?.split(",") ?? Object.keys(MEASURES);

/** @type {import("./numbers.mjs").Line[]} */
const lines = [];
try {
  for (const name of wanted) {
    const measure = MEASURES[name];
    if (!measure) throw new Error(`there is no measurement ${name}: ${Object.keys(MEASURES).join(", ")}`);
    // One that breaks must not take the others with it.
    const found = await measure().catch((problem) => {
      const why = problem instanceof Error ? (problem.message.split("\n")[0] ?? "") : String(problem);
      return [{ what: `${name} could not be measured: ${why}`, goal: "", measured: "" }];
    });
    print(found);
    lines.push(...found);
  }
} finally {
  await sites.stop();
}
await mkdir(join(root, ".tmp"), { recursive: true });
await writeFile(join(root, ".tmp", "bench.json"), `${JSON.stringify({ lines, curve }, null, 2)}\n`);
printCurve(curve);
if (!values.only) {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...QUIET_FLAGS] });
  const version = `Chromium ${browser.version()}`;
  await browser.close();
  await write(root, { lines, curve, scripts: await listScripts(folders.app), browser: version, rounds });
  console.log("Written to docs/bench.md.");
}
