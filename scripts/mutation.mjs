/**
 * `npm run mutation`: changes the code of domain and sealing in every way that Stryker knows, one at a time, and counts how many of
 * these mutants the tests find. `-- src/domain/three-way.ts …` for some files only; all of them take many hours. `-- --sample 4` looks
 * at one block of lines in four of every file that was never measured whole. What was measured is kept in docs/mutation.json,
 * file by file, and told in docs/mutation.md.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const GOAL = 85;
const ROOMS = ["src/domain", "src/sealing"];
/** Where what they hold is used, and tested through what uses it. */
const USERS = [...ROOMS, "src/documents", "src/vault"];
/** The second are asked where the first say nothing: they seal whole files, and a mutant that stops one is waited for. */
const TESTS = [
  ["tests/domain", "tests/sealing"],
  ["tests/vault", "tests/documents"],
];
/** They look at the whole project, or at journals that were made up. */
const NOT_THESE = /\.browser\.test\.ts$|freeze\.test|sample-journal\.test/;

/** Lines of one block of a sample: what is longer, the body of a long function taken out whole, is in no sample. */
const BLOCK = 12;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string" } },
});
/** Of so many blocks one; 1 for whole files. */
const oneIn = Number(values.sample ?? 1);
if (!(oneIn >= 1)) throw new Error("--sample wants a number: of so many blocks of lines one is looked at.");
/** @param {readonly string[]} folders */
const filesIn = (folders) =>
  folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
const files = filesIn(ROOMS).filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
const tests = TESTS.map((folders) =>
  filesIn(folders).filter((path) => path.endsWith(".test.ts") && !NOT_THESE.test(path)),
);
const users = filesIn(USERS).filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
const data = join(root, "docs", "mutation.json");
const page = join(root, "docs", "mutation.md");
/** @returns {Promise<Record<string, Measured>>} */
const measuredBefore = async () => JSON.parse(await readFile(data, "utf8").catch(() => "{}"));
const before = await measuredBefore();
const wanted = positionals.length > 0 ? positionals : files.filter((file) => oneIn === 1 || !before[file]);

/**
 * The tests that name a file: it has to be held by tests that are about it, and not by luck through others. Where none does,
 * those that name a file which uses it.
 * @param {string} file @returns {string[]}
 */
function testsOf(file, depth = 2) {
  const name = `#${dirname(file).slice("src/".length)}/${basename(file)}`;
  const names = (/** @type {string} */ path) => readFileSync(join(root, path), "utf8").includes(`"${name}"`);
  const about = tests.map((some) => some.filter(names)).find((some) => some.length > 0) ?? [];
  if (about.length > 0 || depth === 0) return about;
  const uses = (/** @type {string} */ path) => {
    const text = readFileSync(join(root, path), "utf8");
    const isBeside = dirname(path) === dirname(file) && text.includes(`"./${basename(file)}"`);
    return isBeside || text.includes(`"${name}"`);
  };
  return [...new Set(users.filter(uses).flatMap((path) => testsOf(path, depth - 1)))];
}

/** `blocks` of `of` were looked at, where it was a sample. @typedef {{ date: string, code: string, blocks?: number, of?: number, killed: number, timeout: number, survived: number, noCoverage: number, ignored: number }} Measured */

/** What was measured is about this text and no later one. @param {string} file */
const digest = (file) =>
  createHash("sha256")
    .update(readFileSync(join(root, file)))
    .digest("hex")
    .slice(0, 12);

/**
 * Which lines of a file a sample looks at: chosen by what is in the file, so that nobody chooses, and the same for everybody.
 * At least one block of each.
 * @param {string} file @returns {{ of: number, taken: number[] }} numbers of blocks, from 0
 */
function blocksOf(file) {
  const of = Math.ceil(readFileSync(join(root, file), "utf8").split("\n").length / BLOCK);
  const lot = (/** @type {number} */ block) =>
    createHash("sha256")
      .update(`${digest(file)} ${block}`)
      .digest("hex");
  const all = Array.from({ length: of }, (_, block) => block);
  return {
    of,
    taken: all.sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, Math.ceil(of / oneIn)),
  };
}

/** @param {string} file @returns {string[]} as Stryker wants it: whole, or some of its lines */
const mutated = (file) =>
  oneIn === 1
    ? [file]
    : blocksOf(file).taken.map((block) => `${file}:${block * BLOCK + 1}-${(block + 1) * BLOCK}`);

/** @param {string} file @returns {Promise<Measured | undefined>} */
async function measure(file) {
  const about = testsOf(file);
  if (about.length === 0) return undefined;
  const report = join(root, ".tmp", "mutation.json");
  await rm(report, { force: true });
  spawnSync(
    process.execPath,
    [
      join(root, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      "--mutate",
      mutated(file).join(","),
    ],
    { cwd: root, stdio: "inherit", env: { ...process.env, ALIANZA_MUTATION_TESTS: about.join(",") } },
  );
  const text = await readFile(report, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  /** @type {Array<{ status: string }>} */
  const mutants = JSON.parse(text).files[file]?.mutants ?? [];
  const count = (/** @type {string} */ of) => mutants.filter(({ status: is }) => is === of).length;
  const { of, taken } = blocksOf(file);
  return {
    date: new Date().toISOString().slice(0, 10),
    code: digest(file),
    ...(oneIn === 1 ? {} : { blocks: taken.length, of }),
    killed: count("Killed"),
    timeout: count("Timeout"),
    survived: count("Survived"),
    noCoverage: count("NoCoverage"),
    ignored: count("Ignored"),
  };
}

/** @param {Measured} measured */
const valid = ({ killed, timeout, survived, noCoverage }) => killed + timeout + survived + noCoverage;
/** @param {Measured} measured */
const score = (measured) => (100 * (measured.killed + measured.timeout)) / valid(measured);

/**
 * Where the true share lies, with 95 % certainty: Wilson's interval (JASA 1927, 22, 209–212).
 * @param {number} found @param {number} all @returns {[number, number]} in per cent
 */
function interval(found, all) {
  const z = 1.96;
  const share = found / all;
  const middle = share + (z * z) / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 100 / (1 + (z * z) / all);
  return [(middle - half) * scale, (middle + half) * scale];
}

/** @param {Record<string, Measured>} all */
async function tell(all) {
  const head = (await readFile(page, "utf8")).split("## Measured")[0];
  const entries = files.flatMap((file) => (all[file] ? [/** @type {const} */ ([file, all[file]])] : []));
  const rows = entries.filter(([, one]) => valid(one) > 0).sort(([, a], [, b]) => score(a) - score(b));
  /** @param {(typeof rows)} some @param {(one: Measured) => number} of */
  const sum = (some, of) => some.reduce((total, [, one]) => total + of(one), 0);
  /** @param {(typeof rows)} some */
  const told = (some) => {
    const [found, of] = [sum(some, ({ killed, timeout }) => killed + timeout), sum(some, valid)];
    const [from, to] = interval(found, of);
    return {
      of,
      share: `**${((100 * found) / of).toFixed(1)} %**`,
      between: `${from.toFixed(1)} to ${to.toFixed(1)} %`,
    };
  };
  const whole = told(rows.filter(([, one]) => one.of === undefined));
  const sampled = rows.filter(([, one]) => one.of !== undefined);
  const part = sampled.length > 0 ? told(sampled) : undefined;
  const missing = files.filter((file) => !all[file]);
  const text = `${head}## Measured

Whole: ${whole.of} mutants in ${rows.length - sampled.length} files, ${whole.share} found.
${part === undefined ? "" : `By sample, some blocks of ${BLOCK} lines of each file: ${part.of} mutants in ${sampled.length} files, ${part.share} found. So of all mutants in those files it is most likely (95 %) ${part.between}.\n`}Below the goal of ${GOAL} %, which says little of a file with few mutants: ${rows.filter(([, one]) => score(one) < GOAL).length} files.
A star: the file was changed since.

| file | looked at | score | found | survived | without a test | measured |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map(([file, one]) => `| ${file}${one.code === digest(file) ? "" : " *"} | ${one.of === undefined ? "whole" : `${one.blocks} of ${one.of}`} | ${score(one).toFixed(1)} % | ${one.killed + one.timeout} | ${one.survived} | ${one.noCoverage} | ${one.date} |`).join("\n")}

In what was looked at of these, nothing is to be changed (types, schemas, tables): ${
    entries
      .filter(([, one]) => valid(one) === 0)
      .map(([file]) => `\`${file}\``)
      .join(", ") || "none"
  }.

## Not measured yet

${missing.length === 0 ? "None." : missing.map((file) => `\`${file}\``).join(", ")}
`;
  const options = { ...(await resolveConfig(page)), parser: "markdown" };
  await writeFile(page, await format(text, options));
}

// A sample that is stopped on the way is still one of all files, and not of those at the beginning of the alphabet.
const inTurn = oneIn === 1 ? wanted : wanted.toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1));
for (const file of inTurn) {
  const measured = await measure(file);
  if (measured === undefined) {
    console.log(`${file} could not be measured: ${testsOf(file).length} test files are about it.`);
    process.exitCode = 1;
    continue;
  }
  const all = { ...(await measuredBefore()), [file]: measured };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(data, `${JSON.stringify(sorted, null, 2)}\n`);
  await tell(sorted);
}
