/**
 * `npm run mutation`: changes the code of domain and sealing in every way that Stryker knows, one at a time, and counts how many of
 * these mutants the tests find. `-- src/domain/three-way.ts …` for some files only; all of them take many hours. What was
 * measured is kept in docs/mutation.json, file by file, and told in docs/mutation.md.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const GOAL = 85;
/** What was measured is written down after so many files. */
const AT_ONCE = 8;
const ROOMS = ["src/domain", "src/sealing"];
/** Where what they hold is used, and tested through what uses it. */
const USERS = [...ROOMS, "src/documents", "src/vault"];
const TESTS = ["tests/domain", "tests/sealing", "tests/vault", "tests/documents"];
/** They look at the whole project, or at journals that were made up. */
const NOT_THESE = /\.browser\.test\.ts$|freeze\.test|sample-journal\.test/;

const { positionals } = parseArgs({ allowPositionals: true });
/** @param {readonly string[]} folders */
const filesIn = (folders) =>
  folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
const files = filesIn(ROOMS).filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
const tests = filesIn(TESTS).filter((path) => path.endsWith(".test.ts") && !NOT_THESE.test(path));
const users = filesIn(USERS).filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
const wanted = positionals.length > 0 ? positionals : files;

/**
 * The tests that name a file: it has to be held by tests that are about it, and not by luck through others. Where none does,
 * those that name a file which uses it.
 * @param {string} file @returns {string[]}
 */
function testsOf(file, depth = 2) {
  const name = `#${dirname(file).slice("src/".length)}/${basename(file)}`;
  const names = (/** @type {string} */ path) => readFileSync(join(root, path), "utf8").includes(`"${name}"`);
  const about = tests.filter(names);
  if (about.length > 0 || depth === 0) return about;
  const uses = (/** @type {string} */ path) => {
    const text = readFileSync(join(root, path), "utf8");
    const isBeside = dirname(path) === dirname(file) && text.includes(`"./${basename(file)}"`);
    return isBeside || text.includes(`"${name}"`);
  };
  return [...new Set(users.filter(uses).flatMap((path) => testsOf(path, depth - 1)))];
}

/** @typedef {{ date: string, code: string, killed: number, timeout: number, survived: number, noCoverage: number, ignored: number }} Measured */

/** What was measured is about this text and no later one. @param {string} file */
const digest = (file) =>
  createHash("sha256")
    .update(readFileSync(join(root, file)))
    .digest("hex")
    .slice(0, 12);

/** Some files in one run, since to begin one takes a while. @param {readonly string[]} some @returns {Promise<Record<string, Measured>>} */
async function measure(some) {
  const about = [...new Set(some.flatMap((file) => testsOf(file)))];
  if (about.length === 0) return {};
  const report = join(root, ".tmp", "mutation.json");
  const { status } = spawnSync(
    process.execPath,
    [join(root, "node_modules/@stryker-mutator/core/bin/stryker.js"), "run", "--mutate", some.join(",")],
    { cwd: root, stdio: "inherit", env: { ...process.env, ALIANZA_MUTATION_TESTS: about.join(",") } },
  );
  if (status !== 0) return {};
  /** @type {Record<string, { mutants: Array<{ status: string }> }>} */
  const told = JSON.parse(await readFile(report, "utf8")).files;
  return Object.fromEntries(
    some.map((file) => {
      const mutants = told[file]?.mutants ?? [];
      const count = (/** @type {string} */ of) => mutants.filter(({ status: is }) => is === of).length;
      const measured = {
        date: new Date().toISOString().slice(0, 10),
        code: digest(file),
        killed: count("Killed"),
        timeout: count("Timeout"),
        survived: count("Survived"),
        noCoverage: count("NoCoverage"),
        ignored: count("Ignored"),
      };
      return [file, measured];
    }),
  );
}

/** @param {Measured} measured */
const valid = ({ killed, timeout, survived, noCoverage }) => killed + timeout + survived + noCoverage;
/** @param {Measured} measured */
const score = (measured) => (100 * (measured.killed + measured.timeout)) / valid(measured);

const data = join(root, "docs", "mutation.json");
const page = join(root, "docs", "mutation.md");

/** @param {Record<string, Measured>} all */
async function tell(all) {
  const head = (await readFile(page, "utf8")).split("## Measured")[0];
  const entries = files.flatMap((file) => (all[file] ? [/** @type {const} */ ([file, all[file]])] : []));
  const rows = entries.filter(([, one]) => valid(one) > 0).sort(([, a], [, b]) => score(a) - score(b));
  const sum = (/** @type {(one: Measured) => number} */ of) =>
    rows.reduce((total, [, one]) => total + of(one), 0);
  const total = (100 * sum(({ killed, timeout }) => killed + timeout)) / sum(valid);
  const missing = files.filter((file) => !all[file]);
  const text = `${head}## Measured

${sum(valid)} mutants in ${rows.length} files: **${total.toFixed(1)} %** found. Below the goal of ${GOAL} %: ${rows.filter(([, one]) => score(one) < GOAL).length} files.
A star: the file was changed since.

| file | score | found | survived | without a test | measured |
| --- | --- | --- | --- | --- | --- |
${rows.map(([file, one]) => `| ${file}${one.code === digest(file) ? "" : " *"} | ${score(one).toFixed(1)} % | ${one.killed + one.timeout} | ${one.survived} | ${one.noCoverage} | ${one.date} |`).join("\n")}

## Not measured yet

${missing.length === 0 ? "None." : missing.map((file) => `\`${file}\``).join(", ")}
`;
  const options = { ...(await resolveConfig(page)), parser: "markdown" };
  await writeFile(page, await format(text, options));
}

for (let from = 0; from < wanted.length; from += AT_ONCE) {
  const measured = await measure(wanted.slice(from, from + AT_ONCE));
  if (Object.keys(measured).length === 0) process.exitCode = 1;
  /** @type {Record<string, Measured>} */
  const before = JSON.parse(await readFile(data, "utf8").catch(() => "{}"));
  const all = Object.fromEntries(
    Object.entries({ ...before, ...measured }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  await writeFile(data, `${JSON.stringify(all, null, 2)}\n`);
  await tell(all);
}
