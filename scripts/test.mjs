/**
 * `npm test`: installs what is missing, then every check, the build and every test. `--verify` leaves out what needs a
 * browser. Each check counts as one test. What really ran is written to .tmp/results.json.
 */
import { spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./install.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tmp = join(root, ".tmp");
const { values } = parseArgs({ options: { verify: { type: "boolean", default: false } } });

/** @type {ReadonlyArray<readonly [name: string, file: string, args: readonly string[]]>} */
const CHECKS = [
  ["format", "node_modules/prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]],
  ["lint", "node_modules/oxlint/bin/oxlint", ["--type-aware", "--deny-warnings"]],
  ["walls", "scripts/check-walls.mjs", []],
  ["types", "node_modules/typescript/bin/tsc", ["--build", "tsconfig.json", "scripts"]],
  ["dead code", "node_modules/knip/bin/knip.js", ["--no-progress"]],
];

/** @param {string} file @param {readonly string[]} args @returns {Promise<{ code: number, said: string }>} */
async function run(file, args, { quiet = true } = {}) {
  const child = spawn(process.execPath, [join(root, file), ...args], {
    cwd: root,
    env: quiet ? { ...process.env, NO_COLOR: "1" } : process.env,
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => (said += String(piece)));
  const code = await new Promise((resolve) => child.once("close", (ended) => resolve(ended ?? 1)));
  return { code, said };
}

/** What is to be said, kept back while the tests write theirs. */
const held = { isHolding: false, lines: /** @type {string[]} */ ([]) };
/** @param {string} line */
const say = (line) => (held.isHolding ? held.lines.push(line) : console.log(line));

/** @param {string} name @param {string} file @param {readonly string[]} args */
async function check(name, file, args) {
  const begun = Date.now();
  const { code, said } = await run(file, args);
  say(`${code === 0 ? "✓" : "✗"} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  if (code !== 0) say(said.trimEnd());
  return { name, ok: code === 0 };
}

/** One after the other, as other work goes on beside them. */
async function checkAll() {
  /** @type {Array<Awaited<ReturnType<typeof check>>>} */
  const done = [];
  for (const next of CHECKS) done.push(await check(...next));
  return done;
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {readonly string[]} projects @returns {Promise<Counts>} */
async function runTests(projects) {
  const report = join(tmp, "vitest.json");
  await rm(report, { force: true });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await run(
    "node_modules/vitest/vitest.mjs",
    [...args, ...projects.map((name) => `--project=${name}`)],
    {
      quiet: false,
    },
  );
  const text = await readFile(report, "utf8").catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(text);
  /** @type {Array<{ status: string, assertionResults: unknown[] }>} */
  const files = results.testResults;
  // A file that breaks before its first test reports no test at all.
  const broken = files.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = results.numFailedTests + broken;
  return {
    passed: results.numPassedTests,
    // An error outside any test ends the run badly without a failed test: it counts as one.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

ensureInstalled(root);
await mkdir(tmp, { recursive: true });
await rm(join(tmp, "results.json"), { force: true });

if (!values.verify) {
  const { ensureBrowser } = await import("./browser.mjs");
  process.env["ALIANZA_BROWSER"] = await ensureBrowser();
}
const checking = checkAll();
const built = values.verify ? undefined : await check("build", "scripts/build.mjs", []);
// All in one run, so that no core waits while there is something to test. A broken build keeps only the journeys away.
const projects = ["node", ...(values.verify ? [] : ["browser"]), ...(built?.ok ? ["journeys"] : [])];
held.isHolding = true;
const tests = await runTests(projects);
held.isHolding = false;
for (const line of held.lines) console.log(line);
if (built?.ok === false) console.log("The journeys did not run, because the build failed.");
const checks = [...(built === undefined ? [] : [built]), ...(await checking)];

const passed = tests.passed + checks.filter(({ ok }) => ok).length;
const failed = tests.failed + checks.filter(({ ok }) => !ok).length;
await writeFile(
  join(tmp, "results.json"),
  `${JSON.stringify({ passed, failed, skipped: tests.skipped, checks, tests }, null, 2)}\n`,
);
const broken = checks.filter(({ ok }) => !ok).map(({ name }) => name);
if (broken.length > 0) console.log(`Failed checks: ${broken.join(", ")}.`);
console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ""}.`);
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
