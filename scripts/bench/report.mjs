import { writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { isMet, kB, ms } from "./numbers.mjs";

/** @typedef {import("./numbers.mjs").Line} Line */

/** @param {Line} line */
const verdict = (line) => {
  const met = isMet(line);
  return met === null ? "" : met ? "met" : "**not met**";
};
/** @param {Line} line */
const ratio = ({ value, isRatio }) => (isRatio && value !== undefined ? `${value.toFixed(2)}×` : "");

/** @param {readonly Line[]} lines */
export function print(lines) {
  for (const line of lines) {
    const parts = [line.measured, line.against, ratio(line), line.goal, verdict(line).replaceAll("*", "")];
    console.log(`${line.what}: ${parts.filter(Boolean).join(" · ")}`);
  }
}

/** @typedef {import("./measure-growth.mjs").Grown} Grown */

/** What is told of each size, one line each. @type {ReadonlyArray<readonly [what: string, tell: (point: Grown) => string]>} */
const CURVE = [
  ["open until Today takes input", ({ open }) => ms(open)],
  ["— for each record", ({ open, records }) => `${((open / records) * 1000).toFixed(0)} µs`],
  ["— the same rows with nothing else", ({ raw }) => ms(raw)],
  ["— longest task of the page meanwhile", ({ task }) => (task <= 50 ? "under 50 ms" : ms(task))],
  ["save one record until it is shown", ({ save }) => ms(save)],
  ["a key in the search field, p95", ({ key }) => ms(key)],
  ["one frame in a hundred, scrolling Journey at 4×", ({ frame }) => ms(frame)],
  ["a copy of everything, sealed", ({ copy }) => ms(copy)],
  ["memory in use once Today stands", ({ heap }) => `${heap.toFixed(1)} MiB`],
];

/** @param {readonly Grown[]} curve */
export function printCurve(curve) {
  for (const [what, tell] of CURVE)
    if (curve.length > 0) console.log(`${what}: ${curve.map(tell).join(" · ")}`);
}

/** Why each line rises as it does. Written by hand: what was found out with a profiler, and not measured anew. */
const SLOPES = `Opening has a part that does not grow (the app itself: its code is evaluated, Today is drawn) and one that grows with every
record: reading its row, opening it, parsing it, putting it in its place. Rows are opened while others are being read, fifty
between two turns of the page. What is worked out from all of it at once (lists by therapy, Today) is one task still, and is
the longest at a hundred thousand. Saving seals and writes one record and one manifest,
whatever there is beside them; what grows is that a list is copied when something is put into it. Searching looks through
everything once for each key, in slices of a few milliseconds: the price of an index that nobody can read on the disk, since
it is kept nowhere. Scrolling draws only months that are near; that its
frames still grow has not been explained: every month has its heading in the page, and there are thousands of them. A copy seals all of it, with a part that does not grow: its
passphrase is stretched. Memory holds every version of every record, since what cannot be read without a key cannot be read
in part.`;

/** @param {readonly Grown[]} curve */
const curveTable = (curve) =>
  curve.length === 0
    ? ""
    : `## As a journal grows

| records | ${curve.map(({ records }) => records.toLocaleString("en")).join(" | ")} |
| --- | ${curve.map(() => "---").join(" | ")} |
${CURVE.map(([what, tell]) => `| ${what} | ${curve.map(tell).join(" | ")} |`).join("\n")}

${SLOPES}
`;

/**
 * @param {string} root
 * @param {{ lines: readonly Line[], curve: readonly Grown[], scripts: readonly { file: string, bytes: number, isFirst: boolean }[], browser: string, rounds: number }} result
 */
export async function write(root, { lines, curve, scripts, browser, rounds }) {
  const rows = lines.map((line) => [
    line.what,
    line.goal,
    line.measured,
    line.against ?? "",
    ratio(line),
    verdict(line),
  ]);
  const table = rows.map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  const chunks = scripts
    .filter(({ bytes }) => bytes >= 1000)
    .map(
      ({ file, bytes, isFirst }) =>
        `| ${file.replace(/-[\w-]{8}\.js$/, "")} | ${kB(bytes)} | ${isFirst ? "yes" : ""} |`,
    );
  const text = `# Measured

${new Date().toISOString().slice(0, 10)}, with ${cpus().length} processor cores, ${Math.round(totalmem() / 1024 ** 3)} GiB of memory and ${browser}. ${rounds} interleaved ${rounds === 1 ? "round" : "rounds"}, a
fresh browser profile for each measurement, medians; ratios are the median of the ratios round by round. First visits
with 4× CPU slowdown and Slow 4G (1.6 Mbit/s, 150 ms); offline relaunch with 4× CPU slowdown and the servers closed;
everything else at full speed unless it says otherwise. \`npm run bench\` makes this page again.

Floors, built in the same run and served with the same headers and compression: **A** one static page; **B** React and
Dexie, one field, a service worker; **B2** the same, prerendered; **raw** the same bytes through nothing but IndexedDB
and WebCrypto. "Takes input" is the first moment at which a scripted press on the real control is handled: what had
been drawn before and does not answer yet does not count.

| what | goal | measured | floor | ratio | |
| --- | --- | --- | --- | --- | --- |
${table.join("\n")}

${curveTable(curve)}
## Scripts of the app

Compressed with gzip; those under 1 kB are left out.

| part | size | first screen |
| --- | --- | --- |
${chunks.join("\n")}
`;
  const file = join(root, "docs", "bench.md");
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
