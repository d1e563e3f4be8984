/**
 * `npm run soak`: a simulated year on three devices (tests/support/soak). `-- --days 365 --seed 3`, and `--seeds 5` for so many
 * one after the other. What came of each is written into the table of docs/soak.md.
 */
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { ensureBrowser } from "./browser.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    days: { type: "string", default: "365" },
    seed: { type: "string", default: "1" },
    seeds: { type: "string", default: "1" },
  },
});
const report = join(root, ".tmp", "soak.json");
const page = join(root, "docs", "soak.md");

/**
 * @typedef {{ days: number, seed: number, entries: number, versions: number, deletions: number, counts: Record<string, number> }} Soaked
 */

/** @param {string} seed @returns {Promise<Soaked | null>} null where something was not as it was said to be */
async function run(seed) {
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "--project=browser",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      "tests/vault/soak.browser.test.ts",
    ],
    {
      cwd: root,
      stdio: "inherit",
      env: {
        ...process.env,
        ALIANZA_BROWSER: await ensureBrowser(),
        VITE_SOAK_DAYS: values.days,
        VITE_SOAK_SEED: seed,
      },
    },
  );
  if (status !== 0) return null;
  return JSON.parse(await readFile(report, "utf8")).testResults[0].assertionResults[0].meta.soaked;
}

/** @param {Soaked} soaked */
function rowOf({ days, seed, entries, versions, deletions, counts }) {
  const of = (/** @type {string} */ what) => counts[what] ?? 0;
  const writes = ["written", "changed", "an earlier version taken", "deleted", "deletions undone"];
  const cells = [
    new Date().toISOString().slice(0, 10),
    days,
    seed,
    writes.reduce((sum, what) => sum + of(what), 0),
    of("drafts kept"),
    `${of("backups made")} / ${of("backups brought in")}`,
    of("taken back") + of("replaced and taken back"),
    `${of("killed")} (${of("on the disk, and killed before it was said")})`,
    of("devices lost"),
    of("journals of older versions"),
    `${entries} / ${versions} / ${deletions}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** @param {string} row */
async function note(row) {
  const lines = (await readFile(page, "utf8")).trimEnd().split("\n");
  const head = lines.findIndex((line) => line.startsWith("| ---"));
  lines.splice(head + 1, 0, row);
  const options = { ...(await resolveConfig(page)), parser: "markdown" };
  await writeFile(page, await format(`${lines.join("\n")}\n`, options));
}

for (let turn = 0; turn < Number(values.seeds); turn += 1) {
  const soaked = await run(String(Number(values.seed) + turn));
  if (soaked === null) {
    process.exitCode = 1;
    break;
  }
  console.log(JSON.stringify(soaked, null, 1));
  await note(rowOf(soaked));
}
