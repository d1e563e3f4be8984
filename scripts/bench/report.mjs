import { writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { isMet, kB } from "./numbers.mjs";

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

/**
 * @param {string} root
 * @param {{ lines: readonly Line[], scripts: readonly { file: string, bytes: number, isFirst: boolean }[], browser: string, rounds: number }} result
 */
export async function write(root, { lines, scripts, browser, rounds }) {
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

## Scripts of the app

Compressed with gzip; those under 1 kB are left out.

| part | size | first screen |
| --- | --- | --- |
${chunks.join("\n")}
`;
  const file = join(root, "docs", "bench.md");
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
