import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { kB } from "./numbers.mjs";

/** @typedef {import("./numbers.mjs").Line} Line */

const FIRST_SCREEN = 130_000;
const LAZY = 60_000;
const PDF = 170_000;
const ALL = 900_000;

/** @param {string} dir @returns {Promise<(file: string) => number>} bytes as sent, compressed where that helps */
async function weigher(dir) {
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    const isPacked = /\.(?:woff2|png)$/.test(file);
    weights.set(
      file.slice(dir.length + 1),
      isPacked ? content.length : gzipSync(content, { level: 9 }).length,
    );
  }
  return (file) => weights.get(file) ?? 0;
}

/** Every script that index.html names: what the first screen is made of. @param {string} page */
const firstScripts = (page) =>
  [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? "");

/** What its boot script asks for besides, in one language, where there is a journal. @param {string} page */
const knownScripts = (page) =>
  (/data-es="([^"]*)"/.exec(page)?.[1] ?? "").split(" ").map((file) => file.replace("./", ""));

/** Sizes of the app and of floor B, gzip. @param {Readonly<Record<string, string>>} folders @returns {Promise<Line[]>} */
export async function measureSizes({ app = "", b = "" }) {
  const weigh = await weigher(app);
  const page = await readFile(join(app, "index.html"), "utf8");
  const first = firstScripts(page);
  const weighB = await weigher(b);
  const floor = firstScripts(await readFile(join(b, "index.html"), "utf8"));
  /** @param {readonly string[]} files @param {(file: string) => number} [by] */
  const sum = (files, by = weigh) => files.reduce((total, file) => total + by(file), 0);
  const all = (await readdir(app, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(app.length + 1))
    .filter(
      (file) =>
        !/^(?:screenshots\/|icons\/(?:[\w-]+-512|shortcut-[\w-]+|apple-touch-180)\.png$|__\w+\/|sw\.js$)/.test(
          file,
        ),
    );
  const lazy = all
    .filter((file) => file.endsWith(".js") && !first.includes(file))
    .sort((one, other) => weigh(other) - weigh(one));
  const isPdf = (/** @type {string} */ file) => /pdf/i.test(file);
  const largest = lazy.find((file) => !isPdf(file)) ?? "";
  const pdf = lazy.find(isPdf);
  /** @type {Line[]} */
  const lines = [
    {
      what: "JavaScript of the first screen, gz",
      goal: `≤ ${kB(FIRST_SCREEN)}`,
      measured: kB(sum(first)),
      against: `B: ${kB(sum(floor, weighB))}`,
      value: sum(first),
      limit: FIRST_SCREEN,
    },
    {
      what: "— with what opens the journal and shows Today, gz",
      goal: "",
      measured: kB(sum([...first, ...knownScripts(page)])),
    },
    {
      what: `largest lazy part, gz (${largest.replace("assets/", "")})`,
      goal: `≤ ${kB(LAZY)}`,
      measured: kB(weigh(largest)),
      value: weigh(largest),
      limit: LAZY,
    },
    {
      what: "everything precached, gz",
      goal: `≤ ${kB(ALL)}`,
      measured: kB(sum(all)),
      value: sum(all),
      limit: ALL,
    },
    { what: "page with its style sheet and first screens, gz", goal: "", measured: kB(weigh("index.html")) },
  ];
  if (pdf)
    lines.push({
      what: "PDF part, gz",
      goal: `≤ ${kB(PDF)}`,
      measured: kB(weigh(pdf)),
      value: weigh(pdf),
      limit: PDF,
    });
  return lines;
}

/** Each script of the app with its weight, heaviest first. @param {string} app */
export async function listScripts(app) {
  const weigh = await weigher(app);
  const first = firstScripts(await readFile(join(app, "index.html"), "utf8"));
  const files = (await readdir(join(app, "assets")))
    .filter((file) => file.endsWith(".js"))
    .map((file) => `assets/${file}`);
  return files
    .map((file) => ({ file: file.replace("assets/", ""), bytes: weigh(file), isFirst: first.includes(file) }))
    .sort((one, other) => other.bytes - one.bytes);
}
